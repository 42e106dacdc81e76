import { clearedEdits, copiedText, pastedEdits, typedEdit } from "../../../src/web/grid/selection-edits";
import { selectionAt, type Selection } from "../../../src/web/grid/place";
import { sheetView } from "../../../src/web/grid/sheet-view";
import { plannedSheet, viewOf } from "./fixture";

const view = viewOf(["GM0983", "Venlo", 101_059], ["GM0228", null, 1234.5]);
const all: Selection = { anchor: { row: 0, column: 0 }, focus: { row: 1, column: 2 } };
const at = (row: number, column: number): Selection => selectionAt({ row, column });

test("copied cells have all digits, in the notation of the language", () => {
  expect(copiedText(view, all, "nl")).toBe("GM0983\tVenlo\t101059\r\nGM0228\t\t1234,5");
  expect(copiedText(view, at(1, 2), "en")).toBe("1234.5");
});

test("a selection that was made from below is copied the same", () => {
  expect(copiedText(view, { anchor: all.focus, focus: all.anchor }, "nl")).toBe(copiedText(view, all, "nl"));
});

test("what Excel copied is pasted from the upper left of the selection", () => {
  expect(pastedEdits(view, at(1, 1), "Ede\t113.421\r\nZwolle\t125.548,5\r\n", "nl")).toEqual([
    { row: 1, column: 1, value: "Ede" },
    { row: 1, column: 2, value: 113_421 },
    { row: 2, column: 1, value: "Zwolle" },
    { row: 2, column: 2, value: 125_548.5 },
  ]);
});

test("one copied cell fills the whole selection", () => {
  const edits = pastedEdits(view, { anchor: { row: 0, column: 2 }, focus: { row: 2, column: 2 } }, "7\r\n", "nl");
  expect(edits).toEqual([0, 1, 2].map((row) => ({ row, column: 2, value: 7 })));
});

test("an empty copied cell empties", () => {
  expect(pastedEdits(view, at(0, 0), "\t12", "nl")).toEqual([
    { row: 0, column: 0, value: null },
    { row: 0, column: 1, value: 12 },
  ]);
});

test("only cells with a value are emptied", () => {
  expect(clearedEdits(view, { anchor: { row: 1, column: 0 }, focus: { row: 1, column: 2 } })).toEqual([
    { row: 1, column: 0, value: null },
    { row: 1, column: 2, value: null },
  ]);
});

test("what is typed means what the format of the cell says", () => {
  const template = sheetView(plannedSheet({ purpose: "", rows: [[{ value: null, style: "invoerTekst" }]] }));
  expect(typedEdit(template, { row: 0, column: 0 }, "12", "nl")).toEqual({ row: 0, column: 0, value: "12" });
  expect(typedEdit(template, { row: 0, column: 1 }, "12", "nl")).toEqual({ row: 0, column: 1, value: 12 });
});
