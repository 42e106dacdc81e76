const base = require("./jest.config.cjs");

/**
 * The pages in headless Chromium: all files share one browser, two at a time.
 *
 * @type {import("jest").Config}
 */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/e2e/setup/global-setup.cjs",
  globalTeardown: "<rootDir>/test/e2e/setup/global-teardown.cjs",
  maxWorkers: 2,
  testTimeout: 180_000,
};
