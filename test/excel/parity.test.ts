import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import { loadCriteria, loadGovernance, loadMapping } from "../../src/cli/sets";
import type { Parsed } from "../../src/core/parsed";
import { planVerdeling } from "../../src/run/plan-verdeling";
import { runVerdeling } from "../../src/run/run-verdeling";
import { createSay } from "../../src/text/translator";
import { cellAddress, type Snapshot } from "../../src/workbook/snapshot";
import type { WritePlan } from "../../src/workbook/write-plan";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import type { WorkbookCopy } from "../../src/xlsx/workbook-copy";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook";
import { goldenCases, placeInput, type GoldenCase } from "../golden/golden-case";
import { writtenCells, type WrittenCell } from "../host/describe";
import { withoutNeedlessQuotes } from "../host/model/workbook-model";
import { opened, readFrom, valueOf } from "./fixture";

const nu = "2018-11-01T12:00:00Z";

interface ReadCase {
  readonly snapshot: Snapshot;
  readonly source: WorkbookCopy;
}

async function readCase(golden: GoldenCase): Promise<ReadCase> {
  const folder = mkdtempSync(join(tmpdir(), "parity-"));
  try {
    const path = await placeInput(golden, folder);
    const { snapshot, source } = await readWorkbookFile(readFileSync(path), basename(path));
    if (snapshot === null || source === null) throw new Error(`${golden.name} cannot be read`);
    return { snapshot, source };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function planFor(golden: GoldenCase, snapshot: Snapshot): WritePlan {
  const path = (name: string): string | undefined => {
    const file = join(golden.folder, name);
    return existsSync(file) ? file : undefined;
  };
  const governance = golden.governance === undefined ? path("governance.json") : join(golden.folder, golden.governance);
  const { verdeling } = runVerdeling({
    doel: "verdelen",
    snapshot,
    findings: [],
    criteria: parsed(loadCriteria(golden.criteria ?? path("criteria.json"))),
    governance: parsed(loadGovernance(governance)),
    mapping: parsed(loadMapping(path("koppeling.json"))),
    nu,
    ondertekening: { opsteller: null, toetser: null },
  });
  if (verdeling === null) throw new Error(`${golden.name} has no outcome`);
  const facts = { productName: "Fonds Tekortgemeenten", productVersion: "1.0.0", inputName: snapshot.name };
  return planVerdeling(verdeling, facts, createSay(golden.taal ?? "nl"));
}

function parsed<T>(value: Parsed<T>): T {
  if (!value.ok) throw new Error(JSON.stringify(value.findings));
  return value.value;
}

/** The cells of a sheet of a file, as a reader that is not ours sees them. */
async function fileCells(bytes: Uint8Array, name: string): Promise<ReadonlyMap<string, WrittenCell>> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const sheet = sheets.find((one) => one.name === name);
  const cells = [...(sheet?.cells ?? [])].flatMap(([place, cell]): (readonly [string, WrittenCell])[] => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const { formula, value, style } = cell;
    if (formula === undefined && (value === null || value === "")) return [];
    const written = {
      formula: formula === undefined ? null : withoutNeedlessQuotes(formula),
      value: formula === undefined ? storedValue(value) : null,
      numberFormat: style?.numFmt ?? "General",
    };
    return [[cellAddress(row, column), written]];
  });
  return new Map(cells);
}

/** That reader makes a date of a serial day. */
function storedValue(value: unknown): WrittenCell["value"] {
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  return value as WrittenCell["value"];
}

function sorted(cells: ReadonlyMap<string, WrittenCell>): readonly (readonly [string, WrittenCell])[] {
  return [...cells].sort(([a], [b]) => (a < b ? -1 : 1));
}

test.each(goldenCases("good"))("Excel and a file hold the same: $name", async (golden) => {
  const { snapshot, source } = await readCase(golden);
  const workbook = opened(snapshot);

  const basedOn = await readFrom(workbook);
  expect(basedOn).toEqual({ ...snapshot, kind: "excel" });
  expect(workbook.excel.roundTrips).toBeLessThanOrEqual(2);

  const plan = planFor(golden, snapshot);
  const before = workbook.excel.roundTrips;
  const outcome = valueOf(await workbook.port.apply({ plan, basedOn }));
  if (outcome.kind !== "written") throw new Error(JSON.stringify(outcome));
  // one to read the input again, three to write
  expect(workbook.excel.roundTrips - before).toBeLessThanOrEqual(4);

  const bytes = await writeWorkbookFile(plan, source, { title: "Verdeling", created: nu });
  expect(outcome.sheets.map(({ wanted }) => wanted)).toEqual(plan.sheets.map(({ name }) => name));
  for (const { actual } of outcome.sheets) {
    const inExcel = writtenCells(workbook.excel, actual);
    expect(inExcel.size).toBeGreaterThan(0);
    expect(sorted(inExcel)).toEqual(sorted(await fileCells(bytes, actual)));
  }
});
