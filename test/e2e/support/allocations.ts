import type { Taal } from "../../../src/text/taal";
import { createSay } from "../../../src/text/translator";
import type { Cell, Snapshot } from "../../../src/workbook/snapshot";
import { toekenningPlace, type FixedColumnKind } from "../../../src/sheets/toekenning/toekenning-columns";
import type { SimulatedExcel } from "../../host/simulated-excel";

/** What stands on the written sheet with allocations, as a person would add it up. */
export interface Allocations {
  readonly applied: number;
  readonly granted: number;
  /** Euro cents. */
  readonly total: bigint;
  /** Euro cents by name of municipality. */
  readonly of: ReadonlyMap<string, bigint>;
}

/** The figures of the round of 2018, as published. */
export const published = { applied: 88, granted: 77, total: 200_000_000_00n, venlo: 21_719_101_34n } as const;

/** The figures in the shape of `published`. */
export function figuresOf({ applied, granted, total, of }: Allocations): Readonly<Record<string, unknown>> {
  return { applied, granted, total, venlo: of.get("Venlo") };
}

/** @throws When there is no such sheet. */
export function allocationsInExcel({ workbook }: SimulatedExcel, taal: Taal = "nl"): Allocations {
  const sheet = workbook.findSheet(toekenningPlace.sheet);
  if (sheet === null) throw new Error("there is no sheet with allocations");
  const { row: top, rows: height } = sheet.usedArea() ?? { row: 0, rows: 0 };
  const widest = 40;
  const rows = Array.from({ length: top + height }, (_, row) =>
    Array.from({ length: widest }, (__, column): Cell => {
      const { value, formula } = sheet.cell(row, column);
      return formula !== null || value === "" ? null : value;
    }),
  );
  return allocationsIn(rows, taal);
}

/** @throws When there is no such sheet. */
export function allocationsInFile({ sheets }: Snapshot, taal: Taal = "nl"): Allocations {
  const sheet = sheets.find(({ name }) => name === toekenningPlace.sheet);
  if (sheet === undefined) throw new Error("there is no sheet with allocations");
  return allocationsIn(sheet.rows, taal);
}

function allocationsIn(rows: readonly (readonly Cell[])[], taal: Taal): Allocations {
  const say = createSay(taal);
  const { headerRow, firstDataRow } = toekenningPlace;
  const column = (key: FixedColumnKind): number => rows[headerRow]?.indexOf(say(`column.${key}`)) ?? -1;
  const [code, name, verdict, award] = [column("code"), column("gemeente"), column("oordeel"), column("toekenning")];
  const municipalities = rows.slice(firstDataRow).filter((cells) => /^(?:GM|VB)\d{4}$/.test(textOf(cells[code])));
  const awards = municipalities.map((cells) => [textOf(cells[name]), cents(cells[award] ?? null)] as const);
  return {
    applied: municipalities.length,
    granted: municipalities.filter((cells) => cells[verdict] === say("sheet.oordeel.toegekend")).length,
    total: awards.reduce((sum, [, amount]) => sum + amount, 0n),
    of: new Map(awards),
  };
}

function cents(euros: Cell): bigint {
  if (typeof euros !== "number") throw new Error(`not an amount: ${JSON.stringify(euros)}`);
  return BigInt(Math.round(euros * 100));
}

function textOf(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell : "";
}
