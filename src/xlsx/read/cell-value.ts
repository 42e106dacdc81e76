import type { Cell } from "../../workbook/snapshot";
import { damaged } from "../file-problem";
import { decodeSpreadsheetText } from "../ooxml/xml-text";
import { isoToSerial } from "./iso-date";

/** A cell as the sheet's XML has it. */
export interface RawCell {
  /** Attribute t: how to read the value. */
  readonly type: string;
  /** Content of the value element; null when there is none. */
  readonly value: string | null;
  /** Formula text; null when the cell has none. */
  readonly formula: string | null;
  /** Inline text; null when there is none. */
  readonly inline: string | null;
}

export interface CellContext {
  readonly texts: readonly string[];
  readonly date1904: boolean;
}

/**
 * What a cell holds. Numbers stay as stored (dates are serial days), text stays text.
 *
 * @throws FileProblem when the cell contradicts itself (a number that is none, a text that does not exist).
 */
export function cellValue(cell: RawCell, context: CellContext): Cell {
  const { type, value, formula } = cell;
  if (type === "inlineStr") return textOrEmpty(decodeSpreadsheetText(cell.inline ?? ""));
  if (formula !== null && (value === null || (value === "" && type !== "str"))) return { uncalculated: formula };
  if (value === null) return null;
  switch (type) {
    case "s":
      return textOrEmpty(sharedText(value, context.texts));
    case "str":
      return textOrEmpty(decodeSpreadsheetText(value));
    case "b":
      return value.trim() === "1" || value.trim() === "true";
    case "e":
      return { error: value };
    case "d":
      return isoToSerial(value, context.date1904) ?? textOrEmpty(value);
    default:
      return storedNumber(value);
  }
}

function storedNumber(value: string): number | null {
  const text = value.trim();
  if (text === "") return null;
  const number = Number(text);
  if (!Number.isFinite(number)) throw damaged("number");
  return number;
}

function sharedText(value: string, texts: readonly string[]): string {
  const text = texts[Number(value)];
  if (text === undefined) throw damaged("shared-text");
  return text;
}

function textOrEmpty(text: string): string | null {
  return text === "" ? null : text;
}
