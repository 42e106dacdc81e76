import { readInput } from "../../../src/reading/read-input";
import type { Cell } from "../../../src/workbook/snapshot";
import { scope2018, sheetOf, snapshotOf } from "../../support/snapshot";

type Rows = readonly (readonly Cell[])[];

function signsIn(rows: Rows): readonly unknown[] {
  const { findings } = readInput(snapshotOf([sheetOf("Invoer", rows)]), scope2018, null);
  return findings.filter(({ code }) => code === "sign-in-column").map(({ parameters }) => parameters["cells"]);
}

/** Venlo in the layout long, with a word behind each deficit. */
function long(header: Cell, words: readonly Cell[]): Rows {
  const lines: Rows = [
    ["Venlo", 2016, "jeugd", 9_000_000],
    ["Venlo", 2016, "wmo", 2_000_000],
    ["Venlo", 2017, "jeugd", 14_000_000],
    ["Venlo", 2017, "wmo", 3_000_000],
  ];
  return [["gemeente", "jaar", "domein", "tekort", header], ...lines.map((cells, at) => [...cells, words[at] ?? null])];
}

test.each([
  { header: "D/C", words: ["D", "C", "D", "C"], cells: ["D3, D5"] },
  { header: "Debet/Credit", words: ["debet", "credit", "debet", "debet"], cells: ["D3"] },
  { header: "V/N", words: ["N", "N", "V", "N"], cells: ["D4"] },
  { header: "+/-", words: ["+", "+", "+", "-"], cells: ["D5"] },
  { header: null, words: ["D", "D", "D", "C"], cells: ["D5"] },
  { header: "Saldo is", words: ["nadeel", "voordeel", "nadeel", "nadeel"], cells: ["D3"] },
  { header: "D/C", words: ["D", "D", "D", "D"], cells: [] },
  { header: "D/C", words: ["C", "C", null, null], cells: ["D2, D3"] },
  // letters that stand for something else
  { header: "Akkoord", words: ["v", "n", "v", "n"], cells: [] },
  { header: "Status", words: ["D", "V", "D", "V"], cells: [] },
  { header: null, words: ["v", "v", "n", "v"], cells: [] },
  { header: "Trend", words: ["+", "-", "-", "+"], cells: [] },
  { header: "D/C", words: ["D", "C", "onbekend", "D"], cells: [] },
])("$words under '$header'", ({ header, words, cells }) => {
  expect(signsIn(long(header, words))).toEqual(cells);
});

test("an amount that carries its sign already is left alone", () => {
  const [head = [], ...rows] = long("D/C", ["D", "C", "D", "D"]);
  const signed = rows.map((cells, row) => cells.map((cell, column) => (row === 1 && column === 3 ? -2_000_000 : cell)));
  expect(signsIn([head, ...signed])).toEqual([]);
});

test("a column behind every figure is about the figure before it", () => {
  const heads = ["jeugd 2016", "wmo 2016", "jeugd 2017", "wmo 2017"].flatMap((label) => [`saldo ${label}`, "V/N"]);
  const rows: Rows = [
    ["gemeente", ...heads],
    ["Venlo", -9_000_000, "N", 2_000_000, "N", -14_000_000, "N", 3_000_000, "V"],
  ];
  expect(signsIn(rows)).toEqual(["D2"]);
});

test("one column behind many figures, under a header of its own, is about something else", () => {
  const heads = ["jeugd 2016", "wmo 2016", "jeugd 2017", "wmo 2017"].map((label) => `tekort ${label}`);
  expect(
    signsIn([
      ["gemeente", ...heads, "Verwachting 2018"],
      ["Venlo", 9e6, 2e6, 14e6, 3e6, "voordeel"],
    ]),
  ).toEqual([]);
});
