export default {
  testRunner: "jest",
  jest: { configFile: "tools/jest.mutation.config.cjs" },
  coverageAnalysis: "perTest",
  concurrency: 2,
  // Values made when a module loads (schemas, tables of constants) would need every test for every mutant; the format,
  // preset and golden tests hold them.
  ignoreStatic: true,
  timeoutMS: 10_000,
  mutate: [
    "src/core/**/*.ts",
    // Parameters of a fund year: data with a source, held to the published figures by the golden cases.
    "!src/core/{criteria,governance}/presets/*.ts",
  ],
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["progress-append-only", "clear-text", "html", "json"],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false },
  htmlReporter: { fileName: "reports/mutation/index.html" },
  jsonReporter: { fileName: "reports/mutation/mutation.json" },
  tempDirName: ".stryker-tmp",
  ignorePatterns: ["/dist", "/reports", "/uit", "/test/bench"],
};
