import type { Kenmerk } from "../../core/gemeenten/gemeente";
import type { Cell } from "../../workbook/snapshot";
import { cellText, isCellError, isUncalculated } from "../numbers/cells";
import { columnNotation, isDigits, type ColumnCells, type ColumnNotation } from "../numbers/column-notation";
import { dateOfText, likelyDateOfSerial } from "../numbers/dates";
import { plainDecimalOf } from "../numbers/exact-cents";
import { plainDecimal, readNumberText } from "../numbers/number-text";
import type { HeaderColumn } from "../table/table-header";
import { yesOrNo } from "../numbers/yes-no";

/**
 * Reads an extra column, of which only a condition knows what it should hold. Nothing here is an error: what cannot be
 * read as a number, a date or a yes/no stays a text, a number keeps the date that its cell may show, and a cell without a
 * value says so; a condition that needs more refuses it.
 */
export class KenmerkColumn {
  readonly header: HeaderColumn;
  private readonly cells: Omit<ColumnCells, "sheet">;
  private readonly dateSystem: 1900 | 1904;
  private readonly texts = new Map<string, Kenmerk>();
  private decided: ColumnNotation | null = null;

  constructor(cells: Omit<ColumnCells, "sheet">, header: HeaderColumn, dateSystem: 1900 | 1904) {
    this.cells = cells;
    this.header = header;
    this.dateSystem = dateSystem;
  }

  /** @returns The value of a cell that is not empty. */
  read(cell: Cell): Kenmerk {
    if (typeof cell === "boolean") return { soort: "jaNee", waarde: cell };
    if (typeof cell === "number") return this.ofNumber(cell);
    const text = cellText(cell);
    if (isCellError(cell)) return { soort: "foutwaarde", waarde: text };
    if (isUncalculated(cell)) return { soort: "nietBerekend", waarde: text };
    let kenmerk = this.texts.get(text);
    if (kenmerk === undefined) {
      kenmerk = this.ofText(text);
      this.texts.set(text, kenmerk);
    }
    return kenmerk;
  }

  private ofNumber(value: number): Kenmerk {
    const waarde = plainDecimalOf(value);
    const datum = likelyDateOfSerial(value, this.dateSystem);
    return datum === null ? { soort: "getal", waarde } : { soort: "getal", waarde, datum };
  }

  private ofText(text: string): Kenmerk {
    const answer = yesOrNo(text);
    if (answer !== null) return { soort: "jaNee", waarde: answer, tekst: text };
    const date = dateOfText(text);
    if (date !== null) return { soort: "datum", waarde: date, ...asWritten(text, date) };
    const number = this.numberOfText(text);
    if (number === null) return { soort: "tekst", waarde: text };
    return { soort: "getal", waarde: number, ...asWritten(text, number) };
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

/** The text itself, where it says the same in another way. */
function asWritten(tekst: string, waarde: string): Pick<Kenmerk, "tekst"> {
  return tekst === waarde ? {} : { tekst };
}
