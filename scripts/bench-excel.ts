// Prints what reading and writing cost on the simulated Excel: npm run bench:excel

import { createExcelWorkbook } from "../src/excel/excel-workbook";
import { inventedRun, type InventedRun } from "../test/excel/invented-run";
import { fillFrom } from "../test/host/fill";
import { openExcel } from "../test/host/load-office";

/** One of them warms up and does not count. */
const runs = 6;

interface Figures {
  readonly readTrips: number;
  readonly readTime: number;
  /** Without the one that reads the input again. */
  readonly writeTrips: number;
  readonly writeTime: number;
  /** Bytes. */
  readonly largestRequest: number;
}

async function runOnce({ snapshot, plan }: InventedRun): Promise<Figures> {
  const excel = openExcel();
  fillFrom(excel, snapshot);
  const port = createExcelWorkbook({ id: 0, device: 0, now: Date.now });
  const start = performance.now();
  const read = await port.read();
  const [readTrips, readTime] = [excel.roundTrips, performance.now() - start];
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const writeStart = performance.now();
  const written = await port.apply({ plan, basedOn: read.value.snapshot });
  const writeTime = performance.now() - writeStart;
  if (!written.ok || written.value.kind !== "written") throw new Error(JSON.stringify(written));
  const writeTrips = excel.roundTrips - readTrips - 1;
  return { readTrips, readTime, writeTrips, writeTime, largestRequest: Math.max(...excel.requestSizes) };
}

function row(...columns: readonly string[]): string {
  return columns.map((column) => column.padStart(16)).join("");
}

console.log(`Reading and writing on the simulated Excel; median of ${(runs - 1).toString()} runs.`);
console.log(row("gemeenten", "cells written", "read: trips", "read: ms", "write: trips", "write: ms", "largest MB"));
for (const gemeenten of [88, 388, 10_000]) {
  const run = inventedRun(gemeenten);
  const figures: Figures[] = [];
  for (let number = 0; number < runs; number += 1) figures.push(await runOnce(run));
  const median = (of: (one: Figures) => number): number => {
    const sorted = figures.slice(1).map(of);
    sorted.sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  const cells = run.plan.sheets.flatMap(({ rows }) => rows).reduce((sum, cellsOfRow) => sum + cellsOfRow.length, 0);
  console.log(
    row(
      gemeenten.toString(),
      cells.toString(),
      median(({ readTrips }) => readTrips).toString(),
      median(({ readTime }) => readTime).toFixed(0),
      median(({ writeTrips }) => writeTrips).toString(),
      median(({ writeTime }) => writeTime).toFixed(0),
      (median(({ largestRequest }) => largestRequest) / 1_048_576).toFixed(2),
    ),
  );
}
