import type { Notatie } from "../../core/gemeente";
import type { Cents } from "../../core/money/cents";
import type { Cell } from "../snapshot";
import { cellText, isCellError, isUncalculated } from "./cells";
import { columnNotation, isDigits, notationOf, type ColumnCells, type ColumnNotation } from "./column-notation";
import { exactCents, plainCents } from "./exact-cents";
import type { HeaderColumn } from "./table-header";
import { isMissingCode } from "./missing-code";
import { plainDecimal, readNumberText, type Notation } from "./number-text";
import type { TableLog } from "./table-log";

export interface NumberOptions {
  /** 1, or 1000 for amounts in thousands; negative when the sign is reversed. */
  readonly factor: number;
  /** Null: the column decides. */
  readonly notation: Notation | null;
  /** Whether to say that numbers stood as text; in a CSV file everything does. */
  readonly sayText: boolean;
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
    if (typeof cell === "number") return cell;
    if (typeof cell === "string") return this.numberOfText(cell.trim(), address);
    if (isCellError(cell)) return this.refuse("error-cell", cell, address, "none");
    if (isUncalculated(cell)) return this.refuse("formula-without-value", cell, address, "none");
    return this.refuse("not-a-number", cell, address, "none");
  }

  private numberOfText(text: string, address: string): number | string | null {
    if (isDigits(text)) {
      this.sayText(text, address);
      return Number(text);
    }
    const number = readNumberText(text);
    if (number === null) return this.refuse("not-a-number", text, address, "none");
    const { notation, mixed } = this.notation();
    const own = notationOf(number, this.whole);
    if (own === "either" && (notation === null || mixed))
      return this.refuseNotation(text, address, mixed ? "mixed" : "undecided");
    const plain = plainDecimal({ ...number, notation: own }, notation ?? "komma");
    if (plain === null) return this.refuseNotation(text, address, "mixed");
    this.sayText(text, address);
    return plain;
  }

  private notation(): ColumnNotation {
    this.decided ??=
      this.options.notation === null
        ? columnNotation(this.cells, this.whole)
        : { notation: this.options.notation, mixed: false };
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

  private refuseNotation(text: string, address: string, kind: "mixed" | "undecided"): null {
    this.log.tally("ambiguous-number", address, text, { header: this.header.text, column: this.header.letters, kind });
    return null;
  }
}
