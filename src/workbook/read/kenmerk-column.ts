import type { Kenmerk } from "../../core/gemeente";
import type { Cell } from "../snapshot";
import { cellText } from "./cells";
import { columnNotation, isDigits, type ColumnCells, type ColumnNotation } from "./column-notation";
import { dateOfSerial, dateOfText } from "./dates";
import { plainDecimalOf } from "./exact-cents";
import { plainDecimal, readNumberText } from "./number-text";
import type { HeaderColumn } from "./table-header";
import { yesOrNo } from "./yes-no";

/**
 * Reads an extra column, of which only a condition knows what it should hold. Nothing here is an error: what cannot be
 * read as a number, a date or a yes/no stays a text (error values too), and a condition that needs more refuses it.
 */
export class KenmerkColumn {
  readonly header: HeaderColumn;
  private readonly cells: ColumnCells;
  private readonly dateSystem: 1900 | 1904;
  private readonly isDate: boolean;
  private readonly texts = new Map<string, Kenmerk>();
  private decided: ColumnNotation | null = null;

  constructor(cells: ColumnCells, header: HeaderColumn, dateSystem: 1900 | 1904) {
    this.cells = cells;
    this.header = header;
    this.dateSystem = dateSystem;
    this.isDate = isDateHeader(header.key);
  }

  /** @returns The value of a cell that is not empty. */
  read(cell: Cell): Kenmerk {
    if (typeof cell === "boolean") return { soort: "jaNee", waarde: cell };
    if (typeof cell === "number") return this.ofNumber(cell);
    const text = cellText(cell);
    if (typeof cell !== "string") return { soort: "tekst", waarde: text };
    let kenmerk = this.texts.get(text);
    if (kenmerk === undefined) {
      kenmerk = this.ofText(text);
      this.texts.set(text, kenmerk);
    }
    return kenmerk;
  }

  private ofNumber(value: number): Kenmerk {
    const date = this.isDate ? dateOfSerial(value, this.dateSystem) : null;
    return date === null ? { soort: "getal", waarde: plainDecimalOf(value) } : { soort: "datum", waarde: date };
  }

  private ofText(text: string): Kenmerk {
    const answer = yesOrNo(text);
    if (answer !== null) return { soort: "jaNee", waarde: answer };
    const date = dateOfText(text);
    if (date !== null) return { soort: "datum", waarde: date };
    const number = this.numberOfText(text);
    return number === null ? { soort: "tekst", waarde: text } : { soort: "getal", waarde: number };
  }

  /** "0123" is a label, not a number. */
  private numberOfText(text: string): string | null {
    if (/^-?0\d/.test(text)) return null;
    if (isDigits(text)) return text;
    const number = readNumberText(text);
    if (number === null) return null;
    this.decided ??= columnNotation(this.cells, false);
    const { notation, mixed } = this.decided;
    if (number.notation === "either" && (notation === null || mixed)) return null;
    const plain = plainDecimal(number, notation ?? "komma");
    return plain === null ? null : plainDecimalOf(plain);
  }
}

/** @returns Whether a header announces dates: "Datum aanvraag", "collegedatum", "application date". */
export function isDateHeader(key: string): boolean {
  return key.split(" ").some((word) => word === "date" || word.startsWith("datum") || word.endsWith("datum"));
}
