import { moveSelection, type Surroundings } from "../../../src/web/grid/move-selection";
import { selectionAt, type Place } from "../../../src/web/grid/place";

/** Ten rows and five columns, of which the last filled cell is D8. */
const surroundings: Surroundings = {
  extent: { rows: 10, columns: 5 },
  lastUsed: { row: 7, column: 3 },
  pageRows: 4,
};
const middle: Place = { row: 4, column: 2 };

function moved(from: Place, key: string, held: { readonly ctrl?: boolean; readonly shift?: boolean } = {}): unknown {
  return moveSelection(selectionAt(from), { key, ctrl: false, shift: false, ...held }, surroundings);
}

test.each([
  { key: "ArrowUp", to: { row: 3, column: 2 } },
  { key: "ArrowDown", to: { row: 5, column: 2 } },
  { key: "ArrowLeft", to: { row: 4, column: 1 } },
  { key: "ArrowRight", to: { row: 4, column: 3 } },
  { key: "Home", to: { row: 4, column: 0 } },
  { key: "End", to: { row: 4, column: 3 } },
  { key: "PageUp", to: { row: 0, column: 2 } },
  { key: "PageDown", to: { row: 8, column: 2 } },
])("$key goes to $to", ({ key, to }) => {
  expect(moved(middle, key)).toEqual(selectionAt(to));
});

test.each([
  { key: "ArrowUp", to: { row: 0, column: 2 } },
  { key: "ArrowDown", to: { row: 7, column: 2 } },
  { key: "ArrowLeft", to: { row: 4, column: 0 } },
  { key: "ArrowRight", to: { row: 4, column: 3 } },
  { key: "Home", to: { row: 0, column: 0 } },
  { key: "End", to: { row: 7, column: 3 } },
])("Ctrl+$key goes to $to", ({ key, to }) => {
  expect(moved(middle, key, { ctrl: true })).toEqual(selectionAt(to));
});

test.each([
  { key: "ArrowDown", from: { row: 7, column: 2 }, to: { row: 9, column: 2 } },
  { key: "ArrowRight", from: { row: 4, column: 3 }, to: { row: 4, column: 4 } },
])("from the last filled cell, Ctrl+$key goes to the end of the sheet", ({ key, from, to }) => {
  expect(moved(from, key, { ctrl: true })).toEqual(selectionAt(to));
});

test.each([
  { key: "ArrowUp", from: { row: 0, column: 0 } },
  { key: "ArrowLeft", from: { row: 0, column: 0 } },
  { key: "PageUp", from: { row: 0, column: 0 } },
  { key: "ArrowDown", from: { row: 9, column: 4 } },
  { key: "ArrowRight", from: { row: 9, column: 4 } },
  { key: "PageDown", from: { row: 9, column: 4 } },
])("$key stays on the sheet at $from", ({ key, from }) => {
  expect(moved(from, key)).toEqual(selectionAt(from));
});

test("with Shift the selection grows from where it began", () => {
  const grown = moveSelection(
    { anchor: middle, focus: { row: 5, column: 2 } },
    { key: "ArrowRight", ctrl: false, shift: true },
    surroundings,
  );
  expect(grown).toEqual({ anchor: middle, focus: { row: 5, column: 3 } });
});

test("Ctrl+A selects everything that is filled", () => {
  expect(moved(middle, "a", { ctrl: true })).toEqual({ anchor: { row: 0, column: 0 }, focus: { row: 7, column: 3 } });
});

test.each([
  { key: "Tab", ctrl: false },
  { key: "Escape", ctrl: false },
  { key: "PageUp", ctrl: true },
  { key: "PageDown", ctrl: true },
])("$key (with Ctrl: $ctrl) is left to the browser", ({ key, ctrl }) => {
  expect(moved(middle, key, { ctrl })).toBeNull();
});
