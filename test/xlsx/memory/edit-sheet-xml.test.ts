import { editSheetXml } from "../../../src/xlsx/memory/edit-sheet-xml";
import type { CellEdits } from "../../../src/xlsx/memory/memory-workbook";
import type { Cell } from "../../../src/workbook/snapshot";

function edits(...list: readonly (readonly [row: number, column: number, value: Cell])[]): CellEdits {
  const rows = new Map<number, Map<number, Cell>>();
  for (const [row, column, value] of list) rows.set(row, (rows.get(row) ?? new Map<number, Cell>()).set(column, value));
  return rows;
}

const sheet = (data: string): string => `<cols><col/></cols><sheetData>${data}</sheetData><pageMargins/>`;

test.each([
  {
    what: "a number takes the place of a number and keeps its style",
    before: '<row r="1" ht="20"><c r="A1" s="4"><v>1</v></c></row>',
    edit: edits([0, 0, 2.5]),
    after: '<row r="1" ht="20"><c r="A1" s="4"><v>2.5</v></c></row>',
  },
  {
    what: "a text takes the place of a formula",
    before: '<row r="1"><c r="A1"><f>B1+1</f><v>1</v></c></row>',
    edit: edits([0, 0, "a&b"]),
    after: '<row r="1"><c r="A1" t="inlineStr"><is><t xml:space="preserve">a&amp;b</t></is></c></row>',
  },
  {
    what: "a cell without reference is counted",
    before: "<row><c><v>1</v></c><c><v>2</v></c></row>",
    edit: edits([0, 1, 3]),
    after: '<row r="1"><c><v>1</v></c><c r="B1"><v>3</v></c></row>',
  },
  {
    what: "a new cell goes between its neighbours",
    before: '<row r="1" spans="1:3"><c r="A1"/><c r="C1"><v>3</v></c></row>',
    edit: edits([0, 1, true]),
    after: '<row r="1"><c r="A1"/><c r="B1" t="b"><v>1</v></c><c r="C1"><v>3</v></c></row>',
  },
  {
    what: "a new row goes between its neighbours",
    before: '<row r="1"><c r="A1"><v>1</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>',
    edit: edits([2, 0, 3]),
    after:
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="5"><c r="A5"><v>5</v></c></row>',
  },
  {
    what: "an emptied cell keeps its style only",
    before: '<row r="1"><c r="A1" s="2"><v>1</v></c></row>',
    edit: edits([0, 0, null]),
    after: '<row r="1"><c r="A1" s="2"/></row>',
  },
  {
    what: "cells that share the formula of an edited cell become their last value; others keep theirs",
    before:
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"></f><v>2</v></c><c r="B2"><f t="shared" si="1"/><v>3</v></c></row>',
    edit: edits([0, 0, 9]),
    after:
      '<row r="1"><c r="A1"><v>9</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="1"/><v>3</v></c></row>',
  },
])("$what", ({ before, edit, after }) => {
  expect(editSheetXml(sheet(before), edit)).toBe(sheet(after));
});

test("a self-closing cell does not swallow the next one", () => {
  const before = sheet('<row r="1"><c r="A1" s="1"/><c r="B1"><v>2</v></c></row>');
  expect(editSheetXml(before, edits([0, 0, 1]))).toBe(
    sheet('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c></row>'),
  );
});
