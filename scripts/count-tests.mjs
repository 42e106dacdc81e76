// Adds up jest's own results: `node scripts/count-tests.mjs DIRECTORY` prints "N passed, N failed".
// A file of tests that could not even start counts as one failure.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [directory] = process.argv.slice(2);
const results = readdirSync(directory)
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(join(directory, name), "utf8")));

const sum = (count) => results.reduce((total, result) => total + count(result), 0);
const passed = sum(({ numPassedTests }) => numPassedTests);
const failed = sum(({ numFailedTests, numRuntimeErrorTestSuites }) => numFailedTests + numRuntimeErrorTestSuites);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
