import type { Notatie } from "../../core/gemeenten/gemeente";
import type { Cents } from "../../core/money/cents";
import { markAt, type Cell } from "../../workbook/snapshot";
import { cellText, isCellError, isUncalculated } from "./cells";
import {
  columnNotation,
  isDigits,
  notationOf,
  type ColumnCells,
  type ColumnNotation,
  type NotationWitness,
} from "./column-notation";
import { dateOfSerial } from "./dates";
import { exactCents, plainCents } from "./exact-cents";
import { withoutFootnotes } from "./footnote";
import { shownAs, type ShownAs } from "./number-format";
import type { StoredResults } from "../formulas/stored-results";
import type { HeaderColumn } from "../table/table-header";
import { isMissingCode } from "./missing-code";
import { plainDecimal, readNumberText, type Notation } from "./number-text";
import type { TableLog } from "../table/table-log";

export interface NumberOptions {
  /** 1, or 1000 for amounts in thousands; negative when the sign is reversed. */
  readonly factor: number;
  /** Null: the column decides. */
  readonly notation: Notation | null;
  /** Whether to say that numbers stood as text; in a CSV file everything does. */
  readonly sayText: boolean;
  readonly dateSystem: 1900 | 1904;
  /** What is known against the results that formulas have in the file. */
  readonly results: StoredResults;
}

/** Reads the numbers of one column and logs what is wrong with them. */
export class NumberColumn {
  private readonly cells: ColumnCells;
  private readonly header: HeaderColumn;
  private readonly whole: boolean;
  private readonly options: NumberOptions;
  private readonly log: TableLog;
  private decided: ColumnNotation | null = null;

  /** @param whole - Inhabitants and the like: no decimals. */
  constructor(cells: ColumnCells, header: HeaderColumn, whole: boolean, options: NumberOptions, log: TableLog) {
    this.cells = cells;
    this.header = header;
    this.whole = whole;
    this.options = options;
    this.log = log;
  }

  /** @returns Euro cents, half away from zero; null (and a finding) when the cell, which is not empty, holds no amount. */
  readCents(cell: Cell, address: string): Cents | null {
    const number = this.plainNumber(cell, address);
    if (number === null) return null;
    const plain = typeof number === "number" ? plainCents(number, this.options.factor) : null;
    if (plain !== null) return plain;
    const exact = exactCents(number, this.options.factor);
    if (exact === null) return this.refuse("not-a-number", cell, address, "tooLarge");
    if (exact.rounded) this.log.tally("more-than-cents", address, cellText(cell));
    return exact.amount;
  }

  /** @returns A whole number; null (and a finding) when the cell, which is not empty, holds none. */
  readWhole(cell: Cell, address: string): bigint | null {
    const number = this.plainNumber(cell, address);
    if (number === null) return null;
    const value = Number(number);
    return Number.isSafeInteger(value) ? BigInt(value) : this.refuse("not-a-number", cell, address, "notWhole");
  }

  /** @returns How the number stands in its cell. */
  notatieOf(cell: Cell): Notatie {
    if (typeof cell === "number") return "getal";
    return this.notation().notation === "punt" ? "tekst-decimale-punt" : "tekst-decimale-komma";
  }

  private plainNumber(cell: Cell, address: string): number | string | null {
    const number = this.numberOf(cell, address);
    if (number === null || !isMissingCode(Number(number))) return number;
    return this.refuse("missing-value-code", cell, address, "none");
  }

  private numberOf(cell: Cell, address: string): number | string | null {
    if (typeof cell === "number") return this.storedNumber(cell, address);
    if (typeof cell === "string") return this.numberOfText(cell.trim(), address);
    if (isCellError(cell)) return this.refuse("error-cell", cell, address, "none");
    if (isUncalculated(cell)) return this.refuse("formula-without-value", cell, address, "none");
    return this.refuse("not-a-number", cell, address, "none");
  }

  /** A number that its cell shows as a date is no amount, and neither is a result that its formula does not give. */
  private storedNumber(value: number, address: string): number | null {
    const { sheet, index } = this.cells;
    if (sheet === null) return value;
    const row = Number(/\d+$/.exec(address)?.[0]) - 1;
    const shown = shownAs(markAt(sheet.formats, row, index) ?? "");
    if (shown !== null && this.isShown(value, shown)) return this.refuseShown(value, address, shown);
    const doubt = this.options.results.doubt(sheet, row, index, value);
    if (doubt === null) return value;
    const { kind, formula, computed } = doubt;
    const about = { header: this.header.text, column: this.header.letters };
    const example = {
      formula: `=${formula}`,
      ...(computed === null ? {} : { expected: computed.toString() }),
      ...about,
    };
    if (kind === "zero") {
      this.log.tally("formula-zero-doubtful", address, value.toString(), {}, example);
      return value;
    }
    this.log.tally("formula-not-recalculated", address, value.toString(), { kind }, example);
    return null;
  }

  /** No date at all, however it is shown: below day 1 or after the year 9999. */
  private isShown(value: number, shown: ShownAs): boolean {
    return shown !== "date" || dateOfSerial(value, this.options.dateSystem) !== null;
  }

  private refuseShown(value: number, address: string, kind: ShownAs): null {
    const { text: header, letters: column } = this.header;
    const datum = kind === "date" ? dateOfSerial(value, this.options.dateSystem) : null;
    const date = datum === null ? {} : { datum };
    this.log.add("date-in-amount", address, value.toString(), {
      header,
      column,
      kind,
      number: value.toString(),
      ...date,
    });
    return null;
  }

  private numberOfText(text: string, address: string): number | string | null {
    const read = withoutFootnotes(text);
    if (read !== text && readNumberText(read) !== null) return this.refuseFootnote(text, address, read);
    if (isDigits(text)) {
      this.sayText(text, address);
      return Number(text);
    }
    const number = readNumberText(text);
    if (number === null) return this.refuse("not-a-number", text, address, "none");
    const { notation, mixed, first } = this.notation();
    const own = notationOf(number, this.whole);
    if (own === "either" && (notation === null || mixed))
      return this.refuseNotation(text, address, mixed ? "mixed" : "undecided", otherOf(first, notation, text));
    const witness = notation === null ? null : first[notation];
    if (own === "either" && witness !== null && hasThreeDecimals(number.body, notation))
      return this.refuseNotation(text, address, "threeDecimals", witness);
    const plain = plainDecimal({ ...number, notation: own }, notation ?? "komma");
    if (plain === null) return this.refuseNotation(text, address, "mixed", witness);
    this.sayText(text, address);
    return plain;
  }

  private notation(): ColumnNotation {
    this.decided ??=
      this.options.notation === null
        ? columnNotation(this.cells, this.whole)
        : { notation: this.options.notation, mixed: false, first: { komma: null, punt: null } };
    return this.decided;
  }

  private sayText(text: string, address: string): void {
    if (this.options.sayText) this.log.tally("text-numbers-read", address, text);
  }

  private refuse(
    code: "not-a-number" | "error-cell" | "formula-without-value" | "missing-value-code",
    cell: Cell,
    address: string,
    kind: string,
  ): null {
    this.log.add(code, address, cellText(cell), { header: this.header.text, column: this.header.letters, kind });
    return null;
  }

  /** The number alone is what is meant, but whoever recomputes with this cell reads the mark as a digit. */
  private refuseFootnote(text: string, address: string, read: string): null {
    const { text: header, letters: column } = this.header;
    this.log.add("footnote-in-amount", address, text, { header, column, read });
    return null;
  }

  /** @param other - A cell that says how the column stands, which this one does not fit. */
  private refuseNotation(
    text: string,
    address: string,
    kind: "mixed" | "undecided" | "threeDecimals",
    other: NotationWitness | null,
  ): null {
    const { text: header, letters: column } = this.header;
    const beside = other === null ? {} : { second: column + (other.row + 1).toString(), secondValue: other.text };
    const grouped = { grouped: text.replace(/[.,]/g, "") };
    this.log.tally("ambiguous-number", address, text, { header, column, kind }, { ...beside, ...grouped });
    return null;
  }
}

/** One separator with three digits behind it, read as decimals: no amount in euros is written like that. */
function hasThreeDecimals(body: string, notation: Notation | null): boolean {
  return body.includes(notation === "punt" ? "." : ",");
}

/** In a column with both notations: a cell other than this one, of the majority when there is a choice. */
function otherOf(first: ColumnNotation["first"], notation: Notation | null, text: string): NotationWitness | null {
  const candidates = [notation === null ? null : first[notation], first.komma, first.punt];
  return candidates.find((witness) => witness !== null && witness.text !== text) ?? null;
}
