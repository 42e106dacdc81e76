import fc from "fast-check";
import { fromTabSeparated, toTabSeparated } from "../../../src/web/grid/tab-separated";

test.each([
  { what: "one cell", rows: [["a"]], text: "a" },
  {
    what: "rows and columns",
    rows: [
      ["a", "b"],
      ["1,5", ""],
    ],
    text: "a\tb\r\n1,5\t",
  },
  { what: "a tab within a cell", rows: [["a\tb"]], text: '"a\tb"' },
  { what: "a line break within a cell", rows: [["a\nb", "c"]], text: '"a\nb"\tc' },
  { what: "quotation marks", rows: [['zeg "ja"']], text: '"zeg ""ja"""' },
])("$what goes to the clipboard as Excel puts it there", ({ rows, text }) => {
  expect(toTabSeparated(rows)).toBe(text);
});

test.each([
  {
    what: "what Excel copies, with a line end after the last row",
    text: "a\tb\r\nc\td\r\n",
    rows: [
      ["a", "b"],
      ["c", "d"],
    ],
  },
  { what: "line ends of other programs", text: "a\nb\n", rows: [["a"], ["b"]] },
  {
    what: "empty cells",
    text: "\t\r\na\t",
    rows: [
      ["", ""],
      ["a", ""],
    ],
  },
  { what: "an empty row in between", text: "a\r\n\r\nb", rows: [["a"], [""], ["b"]] },
  { what: "a quoted cell with a line break", text: '"a\r\nb"\tc', rows: [["a\r\nb", "c"]] },
  { what: "a quotation mark that nothing closes", text: '"a\tb', rows: [['"a', "b"]] },
  { what: "a quotation mark in the middle", text: 'a "b" c', rows: [['a "b" c']] },
  { what: "nothing", text: "", rows: [[""]] },
])("from a clipboard with $what", ({ text, rows }) => {
  expect(fromTabSeparated(text)).toEqual(rows);
});

test("what is copied can be pasted", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", "é", '"', "\t", "\n", "\r", " ", ",", "'") });
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(rows, (cells) => {
      // a last row that is one empty cell is a line end
      fc.pre(cells.length === 1 || cells.at(-1)?.join("\t") !== "");
      expect(fromTabSeparated(toTabSeparated(cells))).toEqual(cells);
    }),
  );
});
