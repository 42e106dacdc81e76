import { fictieveRijen } from "../../scripts/samples/fictieve-gemeenten";
import type { Snapshot } from "../../src/workbook/snapshot";

const seed = 20_180_627;

const header = [
  "Gemeentecode",
  "Gemeente",
  "Inwoners",
  "Lasten jeugd 2016",
  "Baten jeugd 2016",
  "Lasten Wmo 2016",
  "Baten Wmo 2016",
  "Lasten jeugd 2017",
  "Baten jeugd 2017",
  "Lasten Wmo 2017",
  "Baten Wmo 2017",
];

/** One row: code, name, inhabitants and eight amounts in whole euros. */
export type FigureRow = readonly [string, string, ...number[]];

/** Invented figures for `count` example municipalities; the same figures every time. */
export function inventFigures(count: number): readonly FigureRow[] {
  const gemeenten = Array.from({ length: count }, (_, index) => ({
    code: `VB${(index + 1).toString().padStart(6, "0")}`,
    naam: `Voorbeeldgemeente ${(index + 1).toString()}`,
    inwoners: 3_000 + ((index * 7_919) % 120_000),
  }));
  return fictieveRijen(gemeenten, seed).map((row) => row.slice(0, header.length) as unknown as FigureRow);
}

/** The figures as a workbook that was read. */
export function snapshotOf(rows: readonly FigureRow[]): Snapshot {
  const sheet = { name: "Invoer", visible: true, rows: [header, ...rows], hiddenRows: [], tables: [], own: false };
  return { name: "bench.xlsx", kind: "xlsx", dateSystem: 1900, sheets: [sheet], hasMacros: false };
}
