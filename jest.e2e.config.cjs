const base = require("./jest.config.cjs");

/**
 * The pages in headless Chromium, four files at a time: half of the time a page waits.
 *
 * @type {import("jest").Config}
 */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/e2e/setup/global-setup.cjs",
  globalTeardown: "<rootDir>/test/e2e/setup/global-teardown.cjs",
  maxWorkers: 4,
  // a busy machine is no failure
  testTimeout: 600_000,
};
