import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { allocateOurs, allocateWithDinero, allocateWithSpread } from "./allocators";
import { assessOurs, assessWithRuleEngine } from "./eligibility";
import { inventFigures, snapshotOf } from "../support/invented-figures";
import { measure, type Timing } from "./measure";
import { fundFor, potPer388Rows, runOurs, runVariant, thresholdOf, validateOurs, variantOf } from "./our-run";
import { buildFormulaModel } from "./spreadsheet-engine";

/** A figure that the product wants to meet, as a ratio within this run; never asserted. */
interface Goal {
  readonly what: string;
  readonly ratio: number;
  readonly wanted: string;
  readonly met: boolean;
}

const timings: Record<string, Timing> = {};
const goals: Goal[] = [];

async function time(name: string, runs: number, warmup: number, work: () => unknown): Promise<Timing> {
  const timing = await measure(runs, warmup, work);
  record(name, timing);
  return timing;
}

function record(name: string, timing: Timing): void {
  timings[name] = timing;
  const [minimum, median, maximum] = [timing.minimum, timing.median, timing.maximum].map((value) =>
    value.toFixed(2).padStart(10),
  );
  console.log(`${name.padEnd(58)} ${minimum ?? ""} ${median ?? ""} ${maximum ?? ""}`);
}

function measureApart(rows: number): Timing {
  const words = ["--import", "./scripts/typescript.mjs", "test/bench/one-size.ts", rows.toString()];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" })) as Timing;
}

function scale({ minimum, median, maximum, runs }: Timing, factor: number): Timing {
  return { minimum: minimum * factor, median: median * factor, maximum: maximum * factor, runs };
}

function goal(what: string, a: Timing, b: Timing, limit: number): void {
  const ratio = a.median / b.median;
  goals.push({ what, ratio, wanted: `< ${limit.toString()}`, met: ratio < limit });
}

console.log(`${"milliseconds".padEnd(58)}    minimum     median    maximum`);

// every size by the same protocol, in a process of its own: one run to warm up, five that count
const full: Record<number, Timing> = {};
for (const rows of [388, 3_880, 100_000]) {
  const timing = measureApart(rows);
  record(`ours: Snapshot -> Uitkomst, ${rows.toString()} rows, new process`, timing);
  full[rows] = timing;
}
const fresh = full[388];
const large = full[100_000];
if (fresh === undefined || large === undefined) throw new Error("a size was not measured");

const figures = inventFigures(388);
const snapshot = snapshotOf(figures);
const fund = fundFor(388);
const outcome = runOurs(snapshot, fund);
const model = buildFormulaModel(figures, potPer388Rows);
const ourClosing =
  outcome.sluitvariabele === null
    ? NaN
    : Number(outcome.sluitvariabele.numerator) / Number(outcome.sluitvariabele.denominator) / 100;
console.log(
  `    (same answer: B ${ourClosing.toFixed(6)} and ${model.closing().toFixed(6)}, paid ${model.paid().toFixed(2)})`,
);
if (Math.abs(ourClosing - model.closing()) > 1e-6) throw new Error("the formula model computes another rule");

const small = await time("ours: Snapshot -> Uitkomst, 388 rows, warm", 51, 30, () => runOurs(snapshot, fund));
const build = await time("HyperFormula: build and compute, 388 rows", 11, 3, () =>
  buildFormulaModel(figures, potPer388Rows),
);
const validated = validateOurs(snapshot);
const variants = await time("ours: 1,000 variants x 388 rows", 3, 1, () => {
  for (let number = 0; number < 1000; number += 1) runVariant(validated, variantOf(number), fund);
});
// a thousand of these take minutes: a sample of them, times what is missing
const sampled = 40;
const sample = await time(`HyperFormula: ${sampled.toString()} recalculations x 388 rows`, 1, 0, () => {
  for (let number = 0; number < sampled; number += 1) model.setThreshold(Number(thresholdOf(number * 25)));
});
const recalculations: Timing = scale(sample, 1000 / sampled);
timings["HyperFormula: 1,000 recalculations x 388 rows (sample, scaled)"] = recalculations;

for (const [rows, runs] of [
  [388, 51],
  [10_000, 11],
  [100_000, 5],
] as const) {
  const claims = Array.from({ length: rows }, (_, index) => BigInt(100_000 + ((index * 7_919_003) % 900_000_000)));
  const doubles = claims.map(Number);
  const budget = claims.reduce((sum, claim) => sum + claim, 0n) / 3n;
  const label = rows.toString();
  const ours = await time(`ours: allocation in proportion, ${label} rows`, runs, 2, () => allocateOurs(claims, budget));
  const theirs = await time(`dinero.js allocate (bigint), ${label} rows`, runs, 2, () =>
    allocateWithDinero(claims, budget),
  );
  goals.push({
    what: `allocation, ${label} rows: ours / dinero.js`,
    ratio: ours.median / theirs.median,
    wanted: "for the record",
    met: true,
  });
  const spread = await time(`largest-remainder-round, ${label} rows`, rows > 10_000 ? 1 : runs, 0, () =>
    allocateWithSpread(doubles, Number(budget)),
  );
  goals.push({
    what: `allocation, ${label} rows: ours / largest-remainder-round`,
    ratio: ours.median / spread.median,
    wanted: "for the record",
    met: true,
  });
}

const facts = outcome.toekenningen.map(({ tekort, gemeente }) => ({
  tekort: Number(tekort) / 100,
  perInwoner: Number(tekort) / 100 / Number(gemeente.inwoners),
}));
const assessed = await time("ours: eligibility, 388 rows", 51, 20, () => assessOurs(validated.gemeenten));
const engine = await time("json-rules-engine: eligibility, 388 rows", 11, 3, () => assessWithRuleEngine(facts));
goals.push({
  what: "eligibility, 388 rows: ours / json-rules-engine",
  ratio: assessed.median / engine.median,
  wanted: "for the record",
  met: true,
});

goal("388 rows: ours / HyperFormula build", small, build, 0.1);
goal("1,000 variants: ours / HyperFormula recalculations", variants, recalculations, 0.2);
goal("100,000 rows / 388 rows, each in a new process", large, fresh, 300);
goals.push({
  what: "100,000 rows / 388 rows, the latter fully warmed up",
  ratio: large.median / small.median,
  wanted: "for the record",
  met: true,
});

console.log("\nratios (medians, this run)");
for (const { what, ratio, wanted, met } of goals)
  console.log(`${what.padEnd(64)} ${ratio.toPrecision(3).padStart(10)}   ${wanted}${met ? "" : "   NOT MET"}`);

mkdirSync("reports", { recursive: true });
const machine = { node: process.version, cpu: cpus()[0]?.model ?? "", cores: cpus().length, memory: totalmem() };
writeFileSync("reports/bench.json", `${JSON.stringify({ machine, timings, goals }, null, 2)}\n`);
console.log("\nwritten to reports/bench.json");
