// Prints what reading and writing cost on the simulated Excel: npm run bench:excel

import { inventFigures, snapshotOf } from "../bench/figures";
import { fundFor } from "../bench/our-run";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { planVerdeling } from "../../src/run/plan-verdeling";
import { runVerdeling } from "../../src/run/run-verdeling";
import { createSay } from "../../src/text/translator";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { WritePlan } from "../../src/workbook/write-plan";
import { fillFrom } from "../host/fill";
import { openExcel } from "../host/load-office";

const runs = 5;

function planFor(snapshot: Snapshot, rows: number): WritePlan {
  const { verdeling } = runVerdeling({
    doel: "verdelen",
    snapshot,
    findings: [],
    criteria: alv2018,
    governance: fundFor(rows),
    mapping: null,
    nu: "2018-11-01T12:00:00Z",
    ondertekening: { opsteller: null, toetser: null },
  });
  if (verdeling === null) throw new Error("the bench input has errors");
  const facts = { productName: "Fonds Tekortgemeenten", productVersion: "1.0.0", inputName: snapshot.name };
  return planVerdeling(verdeling, facts, createSay("nl"));
}

interface Figures {
  readonly readTrips: number;
  readonly readTime: number;
  /** Without the one that reads the input again. */
  readonly writeTrips: number;
  readonly writeTime: number;
  readonly largestRequest: number;
}

async function once(snapshot: Snapshot, plan: WritePlan): Promise<Figures> {
  const excel = openExcel();
  fillFrom(excel, snapshot);
  const port = createExcelWorkbook();
  const start = performance.now();
  const read = await port.read();
  const readTime = performance.now() - start;
  const readTrips = excel.roundTrips;
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const before = performance.now();
  const written = await port.apply({ plan, basedOn: read.value.snapshot });
  const writeTime = performance.now() - before;
  if (!written.ok || written.value.kind !== "written") throw new Error(JSON.stringify(written));
  return {
    readTrips,
    readTime,
    writeTrips: excel.roundTrips - readTrips - 1,
    writeTime,
    largestRequest: Math.max(...excel.requestSizes),
  };
}

console.log(
  "   rows    cells   read: trips      ms   write: trips      ms   largest request (MB)   (median of 5 runs)",
);
for (const rows of [88, 388, 10_000]) {
  const snapshot: Snapshot = { ...snapshotOf(inventFigures(rows)), kind: "excel" };
  const plan = planFor(snapshot, rows);
  const cells = plan.sheets.reduce((sum, sheet) => sum + sheet.rows.reduce((all, row) => all + row.length, 0), 0);
  const measured: Figures[] = [];
  for (let run = 0; run < runs; run += 1) measured.push(await once(snapshot, plan));
  const [first] = measured;
  const median = (of: (figures: Figures) => number): string =>
    (measured.map(of).sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0).toFixed(0);
  const columns = [
    [rows, 7],
    [cells, 9],
    [first?.readTrips, 14],
    [median(({ readTime }) => readTime), 8],
    [first?.writeTrips, 15],
    [median(({ writeTime }) => writeTime), 8],
    [((first?.largestRequest ?? 0) / 1_048_576).toFixed(2), 12],
  ] as const;
  console.log(columns.map(([figure, width]) => String(figure).padStart(width)).join(""));
}
