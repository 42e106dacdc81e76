const base = require("./jest.config.cjs");

/**
 * The recalculation by LibreOffice: slow, and it needs `soffice` (Debian: libreoffice-calc). Each run has a profile of its
 * own, so that two go side by side.
 *
 * @type {import("jest").Config}
 */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/test/narekening/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  maxWorkers: 2,
  // a busy machine is no failure
  testTimeout: 600_000,
};
