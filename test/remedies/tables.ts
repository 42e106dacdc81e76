import { cellText } from "../../src/reading/numbers/cells";
import type { Cell } from "../../src/workbook/snapshot";
import { sheetOf } from "../support/snapshot";
import type { Rows } from "./source";

/** Lasten and baten of jeugd 2016, Wmo 2016, jeugd 2017 and Wmo 2017, whole euros. */
const gemeenten: readonly (readonly [code: string, naam: string, inwoners: number, ...bedragen: number[]])[] = [
  ["GM0983", "Venlo", 101059, 36e6, 27e6, 22e6, 20e6, 36e6, 22e6, 21e6, 18e6],
  ["GM0289", "Wageningen", 38458, 12e6, 9e6, 8e6, 7.5e6, 12.5e6, 10e6, 8e6, 7.8e6],
  ["GM0228", "Ede", 113421, 28e6, 24.5e6, 24e6, 22.8e6, 27.5e6, 23e6, 25e6, 23.6e6],
  ["GM0080", "Leeuwarden", 108667, 39e6, 28e6, 30e6, 26.5e6, 42e6, 28.5e6, 29.3e6, 26e6],
];

/** The tekorten of these municipalities, worked out by hand. */
export const right = { GM0983: "28000000", GM0289: "6200000", GM0228: "10600000", GM0080: "31300000" } as const;

const labels = ["jeugd 2016", "wmo 2016", "jeugd 2017", "wmo 2017"];
const identity = ["gemeentecode", "gemeente", "inwoners 2017"];

/** One row a municipality, lasten and baten apart: D2 is what Venlo spent on jeugd in 2016, E2 what it got for it. */
export const accounts: Rows = [
  [...identity, ...labels.flatMap((label) => [`lasten ${label}`, `baten ${label}`])],
  ...gemeenten,
];

/** One row a municipality, only what it was short: D2 to G2 are Venlo's. */
export const deficits: Rows = [
  [...identity, ...labels.map((label) => `tekort ${label}`)],
  ...gemeenten.map(([code, naam, inwoners, ...bedragen]) => [code, naam, inwoners, ...shorts(bedragen)]),
];

/** One row a municipality, year and domain: row 2 is Venlo, 2016, jeugd; D is lasten, E baten. */
export const long: Rows = [
  ["gemeente", "jaar", "domein", "lasten", "baten"],
  ...gemeenten.flatMap(([, naam, , ...bedragen]) =>
    labels.map((label, at): readonly Cell[] => {
      const [domein = "", jaar = ""] = label.split(" ");
      return [naam, Number(jaar), domein, bedragen[2 * at] ?? 0, bedragen[2 * at + 1] ?? 0];
    }),
  ),
];

function shorts(bedragen: readonly number[]): readonly number[] {
  return labels.map((_, at) => (bedragen[2 * at] ?? 0) - (bedragen[2 * at + 1] ?? 0));
}

/** The rows with other values in some cells ("D2"). */
export function having(rows: Rows, cells: Readonly<Record<string, Cell>>): Rows {
  const height = Math.max(rows.length, ...Object.keys(cells).map((address) => Number(address.replace(/\D/g, ""))));
  const filled: Cell[][] = Array.from({ length: height }, (_, at) => [...(rows[at] ?? [])]);
  for (const [address, value] of Object.entries(cells)) {
    const row = filled[Number(address.replace(/\D/g, "")) - 1] ?? [];
    const column = address.charCodeAt(0) - 65;
    while (row.length <= column) row.push(null);
    row[column] = value;
  }
  return filled;
}

/** Without some columns (0-based). */
export function without(rows: Rows, ...columns: readonly number[]): Rows {
  return rows.map((cells) => cells.filter((_, at) => !columns.includes(at)));
}

/** All numbers of the amount columns, from the fourth on. */
export function scaled(rows: Rows, factor: number): Rows {
  return rows.map((cells, row) =>
    cells.map((cell, at) => (row > 0 && at >= 3 && typeof cell === "number" ? cell * factor : cell)),
  );
}

export function invoer(rows: Rows): ReturnType<typeof sheetOf> {
  return sheetOf("Invoer", rows);
}

export function csvOf(rows: Rows, separator = ";"): string {
  return rows.map((cells) => cells.map(cellText).join(separator)).join("\n");
}
