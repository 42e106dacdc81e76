// Every property runs once for each mutant that it can see: fewer random cases each time, thousands in all.
process.env.PROPERTY_RUNS_DIVISOR = "10";

const [unit] = require("../jest.config.cjs").projects;

/**
 * The tests that guard src/core directly; a mutant in core that survives these is a gap in them.
 *
 * @type {import("jest").Config}
 */
module.exports = {
  ...unit,
  rootDir: "..",
  testMatch: ["<rootDir>/test/core/**/*.test.ts", "<rootDir>/test/audit/**/*.property.test.ts"],
};
