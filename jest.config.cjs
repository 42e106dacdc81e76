const swc = {
  jsc: {
    parser: { syntax: "typescript", tsx: true },
    target: "es2022",
    transform: { react: { runtime: "automatic" } },
  },
  module: { type: "commonjs" },
};

const everyProject = {
  roots: ["<rootDir>/test"],
  modulePathIgnorePatterns: ["<rootDir>/test/bench/", "<rootDir>/dist/", "<rootDir>/.stryker-tmp/"],
  transform: { "^.+\\.(ts|tsx|mjs|js)$": ["@swc/jest", swc] },
  // hucre and the formatjs packages are ESM only
  transformIgnorePatterns: ["/node_modules/(?!(hucre|intl-messageformat|@formatjs)/)"],
};

/** Folders of test/ that need more than Node: a script and a project of their own each. */
const special = ["bench", "e2e", "libreoffice", "tools"];

/**
 * One project for each script of package.json: `jest --selectProjects unit test/core` runs a part of one.
 *
 * @type {import("jest").Config}
 */
module.exports = {
  // on two processors one worker fewer than there are is one
  maxWorkers: "100%",
  // a busy machine is no failure; jest takes this for all projects, never for one
  testTimeout: 600_000,
  projects: [
    {
      ...everyProject,
      displayName: "unit",
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
      testPathIgnorePatterns: special.map((folder) => `<rootDir>/test/${folder}/`),
    },
    {
      // the pages in headless Chromium
      ...everyProject,
      displayName: "e2e",
      testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
      globalSetup: "<rootDir>/test/e2e/setup/global-setup.cjs",
      globalTeardown: "<rootDir>/test/e2e/setup/global-teardown.cjs",
    },
    {
      // the recalculation by LibreOffice: slow, and it needs `soffice` (Debian: libreoffice-calc)
      ...everyProject,
      displayName: "libreoffice",
      testMatch: ["<rootDir>/test/libreoffice/**/*.test.ts"],
    },
    {
      // what needs the second install in tools/
      ...everyProject,
      displayName: "tools",
      testMatch: ["<rootDir>/test/tools/**/*.test.ts"],
    },
  ],
};
