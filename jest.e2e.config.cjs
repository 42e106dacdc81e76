const base = require("./jest.config.cjs");

/**
 * The pages in headless Chromium. One file after the other: they share one browser, and two would be in each other's way.
 *
 * @type {import("jest").Config}
 */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/e2e/setup/global-setup.cjs",
  globalTeardown: "<rootDir>/test/e2e/setup/global-teardown.cjs",
  maxWorkers: 1,
  testTimeout: 180_000,
};
