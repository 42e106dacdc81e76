const base = require("./jest.config.cjs");

/** The recalculation by LibreOffice: slow, and it needs `soffice` (Debian: libreoffice-calc).
 * @type {import("jest").Config} */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/test/narekening/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  // a busy machine is no failure
  testTimeout: 600_000,
};
