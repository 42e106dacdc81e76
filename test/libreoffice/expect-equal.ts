import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";
import type { WritePlan } from "../../src/workbook/write-plan";
import { planToekenning } from "../../src/sheets/toekenning/plan-toekenning";
import { toekenningColumns, toekenningPlace } from "../../src/sheets/toekenning/toekenning-columns";
import { say } from "./narekening-workbook";
import { readValues, type CellValue } from "./sheet-values";

const overall = { row: 3, column: 2 };
const checkRow = 4;

/** What the checks of a recalculated workbook say. */
export interface Checks {
  readonly overall: CellValue;
  readonly columns: Readonly<Record<string, CellValue>>;
}

/** Reads the check cells of `Narekening`. */
export async function checksOf(bytes: Uint8Array, uitkomst: Uitkomst): Promise<Checks> {
  const main = (await readValues(bytes))("Narekening");
  const columns = toekenningColumns(uitkomst).map(({ key }, index) => [key, main(checkRow, index)] as const);
  return { overall: main(overall.row, overall.column), columns: Object.fromEntries(columns) };
}

/** Reads the checks under one heading of the sheet with parameters, by their labels. */
export async function checksUnder(
  heading: string,
  bytes: Uint8Array,
  { sheets }: WritePlan,
): Promise<Readonly<Record<string, CellValue>>> {
  const value = (await readValues(bytes))("Narekening parameters");
  const rows = sheets.find(({ name }) => name === "Narekening parameters")?.rows ?? [];
  const start = rows.findIndex(([label]) => label?.value === heading) + 1;
  const length = rows.slice(start).findIndex((cells) => cells[1]?.style !== "klopt");
  const checks = rows.slice(start, length === -1 ? undefined : start + length);
  return Object.fromEntries(
    checks.map(([label], index) => [`${index.toString()} ${String(label?.value)}`, value(start + index, 1)]),
  );
}

/** Every cell of `Narekening` that is not what `Toekenning` says: amounts to half a cent, texts exactly. */
export async function differencesIn(bytes: Uint8Array, uitkomst: Uitkomst): Promise<readonly string[]> {
  const main = (await readValues(bytes))("Narekening");
  const planned = planToekenning(uitkomst, say).rows;
  const { firstDataRow } = toekenningPlace;
  const differences: string[] = [];
  uitkomst.toekenningen.forEach(({ gemeente }, row) => {
    toekenningColumns(uitkomst).forEach(({ key }, column) => {
      const expected = planned[firstDataRow + row]?.[column]?.value ?? null;
      const found = main(firstDataRow + row, column);
      if (!isSame(expected, found))
        differences.push(`${gemeente.code} ${key}: ${String(expected)} <> ${String(found)}`);
    });
  });
  return differences;
}

/** The check cells of an outcome in which all is well. */
export function allCorrect(uitkomst: Uitkomst): Checks {
  const klopt = say("narekening.klopt");
  return { overall: klopt, columns: Object.fromEntries(toekenningColumns(uitkomst).map(({ key }) => [key, klopt])) };
}

function isSame(expected: CellValue, found: CellValue): boolean {
  if (typeof found === "number") return Math.abs(Number(expected ?? 0) - found) < 0.005;
  return (expected ?? "") === (found ?? "");
}
