// Times one size in a process of its own and prints it as JSON: node --import ./scripts/typescript.mjs test/bench/one-size.ts 388

import { inventFigures, snapshotOf } from "../support/invented-figures";
import { measure } from "./measure";
import { fundFor, runOurs } from "./our-run";

const rows = Number(process.argv[2]);
const snapshot = snapshotOf(inventFigures(rows));
const fund = fundFor(rows);
console.log(JSON.stringify(await measure(5, 1, () => runOurs(snapshot, fund))));
