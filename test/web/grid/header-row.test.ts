import { findHeaderRow } from "../../../src/web/grid/header-row";

test.each([
  {
    what: "the row above the first figures",
    rows: [
      ["a", "b", "c"],
      ["x", "y", 1],
    ],
    header: 0,
  },
  { what: "the row below a title", rows: [["Titel"], [], ["a", "b", "c"], ["x", "y", 1]], header: 2 },
  {
    what: "nothing without figures",
    rows: [
      ["a", "b", "c"],
      ["x", "y", "z"],
    ],
    header: null,
  },
  {
    what: "nothing where figures stand between the words",
    rows: [
      ["a", 2018, "c"],
      ["x", "y", 1],
    ],
    header: null,
  },
  {
    what: "nothing in two columns",
    rows: [
      ["a", "b"],
      ["x", 1],
    ],
    header: null,
  },
  { what: "nothing on an empty sheet", rows: [], header: null },
])("takes $what for the header", ({ rows, header }) => {
  expect(findHeaderRow(rows)).toBe(header);
});
