const base = require("./jest.config.cjs");

/** The rules of lint and layers themselves: they need what is in tools/.
 * @type {import("jest").Config} */
module.exports = {
  ...base,
  testMatch: ["<rootDir>/test/tools/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
