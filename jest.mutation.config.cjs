/**
 * The tests that guard src/core directly; a mutant in core that survives these is a gap in them.
 *
 * @type {import("jest").Config}
 */
module.exports = {
  ...require("./jest.config.cjs"),
  testMatch: ["<rootDir>/test/core/**/*.test.ts", "<rootDir>/test/audit/**/*.property.test.ts"],
};
