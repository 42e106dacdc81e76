const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "commonjs" },
};

/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  // test/narekening needs LibreOffice, test/tools what is in tools/: scripts of their own
  testPathIgnorePatterns: ["bench", "narekening", "e2e", "tools"].map((folder) => `<rootDir>/test/${folder}/`),
  modulePathIgnorePatterns: ["<rootDir>/test/bench/", "<rootDir>/dist/", "<rootDir>/.stryker-tmp/"],
  transform: { "^.+\\.(ts|tsx|mjs|js)$": ["@swc/jest", swc] },
  // hucre and the formatjs packages are ESM only
  transformIgnorePatterns: ["/node_modules/(?!(hucre|intl-messageformat|@formatjs)/)"],
  // on two processors one worker fewer than there are is one
  maxWorkers: "100%",
  // a busy machine is no failure
  testTimeout: 300_000,
};
