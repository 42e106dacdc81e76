import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { dateOfSerial } from "../../src/reading/numbers/dates";
import { cellText } from "../../src/reading/numbers/cells";
import type { Snapshot } from "../../src/workbook/snapshot";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { positionOf } from "../remedies/edit-sheet";
import { goldenCases, placeInput, type GoldenCase } from "./golden-case";

/** A finding of a case that names a cell and what stands in it. */
interface Named {
  readonly code: string;
  readonly blad: string;
  readonly cel: string;
  readonly waarde: string;
}

interface FoundRow {
  readonly code: string;
  readonly blad: string | null;
  readonly cel: string | null;
  readonly waarde: string | null;
}

function findingsOf({ folder }: GoldenCase): readonly FoundRow[] {
  const errors = join(folder, "expected.errors.json");
  if (existsSync(errors)) return JSON.parse(readFileSync(errors, "utf8")) as readonly FoundRow[];
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as { bevindingen: FoundRow[] };
  return expected.bevindingen;
}

function isNamed({ blad, cel, waarde }: FoundRow): boolean {
  return blad !== null && waarde !== null && cel !== null && /^[A-Z]+\d+$/.test(cel);
}

const cases = [...goldenCases("good"), ...goldenCases("broken")].flatMap((golden) => {
  const named = findingsOf(golden).filter(isNamed) as Named[];
  return golden.hostile === true || named.length === 0 ? [] : [{ ...golden, golden, named }];
});

/** What a person sees in the cell, a head of several rows by all of them. */
function shownIn(snapshot: Snapshot, { blad, cel, waarde }: Named): string {
  const sheet = snapshot.sheets.find(({ name }) => name === blad);
  if (sheet === undefined) return `no sheet ${blad}`;
  const { row, column } = positionOf(cel);
  const cell = sheet.rows[row]?.[column];
  // a person sees a day there
  if (typeof cell === "number" && dateOfSerial(cell, 1900) === waarde) return waarde;
  const shown = cellText(cell);
  if (shown === "" || shown === waarde || !waarde.endsWith(` ${shown}`)) return shown;
  const above = waarde.slice(0, -shown.length).trim();
  const heads = sheet.rows.slice(0, row).flatMap((cells) => cells.map(cellText));
  return heads.includes(above) ? waarde : shown;
}

test("most findings name what stands in a cell", () => {
  expect(cases.length).toBeGreaterThan(40);
});

test.each(cases)("$name: every finding names a cell that holds its value", async ({ golden, named }) => {
  const folder = mkdtempSync(join(tmpdir(), "fonds-place-"));
  try {
    const path = await placeInput(golden, folder);
    const { snapshot } = await readWorkbookFile(new Uint8Array(readFileSync(path)), basename(path));
    if (snapshot === null) throw new Error("a finding about a cell of a file that cannot be read");
    const elsewhere = named.filter((one) => shownIn(snapshot, one) !== one.waarde);
    expect(elsewhere.map((one) => ({ ...one, shown: shownIn(snapshot, one) }))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
