import { withoutNeedlessQuotes } from "../../host/model/workbook-model";

/** A cell as a reader of the workbook gets it. */
export interface CellPicture {
  /** Without "="; null for a value. */
  readonly formula: string | null;
  /** Null for a formula: the simulated Excel does not calculate. */
  readonly value: number | string | boolean | null;
  readonly numberFormat: string;
  /** In words: "Calibri 11 bold #FFFFFF, on #1F3864, center, center, wrapped". */
  readonly look: string;
}

/** Everything that is written of a sheet, in words that fit Excel and a file alike. Lists are in alphabetical order. */
export interface SheetPicture {
  readonly visibility: string;
  readonly cells: ReadonlyMap<string, CellPicture>;
  /** Cells with a line above them: where it is drawn, above one cell or below another, makes no difference to the eye. */
  readonly lines: readonly string[];
  /** Columns and their widths in points. */
  readonly widths: readonly string[];
  /** Rows and their heights in points, where they are not one line high. */
  readonly heights: readonly string[];
  readonly tables: readonly string[];
  readonly highlights: readonly string[];
  /** Lists to choose from. */
  readonly choices: readonly string[];
  readonly charts: readonly string[];
  readonly frozen: string;
  readonly page: string;
  /** Names of the sheet itself: our mark. */
  readonly names: readonly string[];
}

/** What a cell looks like; what is not said is Excel's default. */
export interface Look {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
}

export function lookInWords({ font, size, bold, italic, color, fill, horizontal, vertical, wrap }: Look): string {
  const letters = [font, size.toString(), bold ? "bold" : "", italic ? "italic" : "", color ?? ""];
  const words = [letters.filter((word) => word !== "").join(" "), fill === null ? "" : `on ${fill}`];
  return [...words, horizontal, vertical, wrap ? "wrapped" : ""].filter((word) => word !== "").join(", ");
}

/** A reference as short as it can be: no dollars, quotes only where Excel needs them, "A1" for "A1:A1". */
export function plainReference(reference: string): string {
  return withoutNeedlessQuotes(reference.replaceAll("$", "")).replace(/\b([A-Z]+\d+):\1(?!\d)/g, "$1");
}

/** Makes pictures comparable: in the order of the keys. */
export function sortedMap<V>(entries: Iterable<readonly [string, V]>): ReadonlyMap<string, V> {
  return new Map([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}
