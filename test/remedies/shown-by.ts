import type { Remedy } from "../../src/core/findings/remedy";

/** What a sentence has to show for a person to be able to do what a remedy says. */
export function shownBy(remedy: Remedy): readonly string[] {
  switch (remedy.kind) {
    case "mapping":
      return [remedy.veld, remedy.waarde, remedy.blad].filter((datum) => datum !== null);
    case "fill":
      return remedy.value === null ? remedy.cells : [remedy.value, ...remedy.cells];
    case "divide":
      return [remedy.factor, ...remedy.cells];
    case "rename-column":
      return remedy.header === null ? remedy.cells : [remedy.header, ...remedy.cells];
    case "add-column":
      return remedy.header === null ? [] : [remedy.header];
    case "add-figures":
      return [remedy.what];
    case "add-rows":
      return [remedy.to, ...remedy.cells];
    case "call-total":
      return [remedy.part, ...remedy.cells];
    case "remove-column":
      return remedy.cells.map((cell) => cell.replace(/\d+$/, ""));
    case "make-positive":
      return remedy.columns;
    case "close-quote":
      return [remedy.line];
    case "document":
      return [remedy.path].filter((datum) => datum !== null);
    case "fill-in-row":
    case "clear":
    case "remove-row":
    case "merge-parts":
    case "turn-cells":
    case "label-columns":
    case "format-as-number":
    case "own-sheet":
      return remedy.cells;
    default:
      return [];
  }
}
