import type { SheetSnapshot } from "../../workbook/snapshot";
import { cellText } from "../numbers/cells";
import type { TableHeader } from "./table-header";
import type { TableLog } from "./table-log";

/**
 * Holds the rows of a text file against its head: a decimal comma in a file with commas between the fields, or a delimiter
 * that was left out, shifts every amount behind it.
 */
export class RowWidths {
  /** How wide the head is, with names or without. */
  private readonly head: number;
  /** The columns that have a name. */
  private readonly named: number;

  constructor(
    private readonly sheet: SheetSnapshot,
    header: TableHeader,
    /** The columns with amounts, 0-based. */
    private readonly amounts: readonly number[],
    private readonly log: TableLog,
  ) {
    this.named = 1 + Math.max(-1, ...header.columns.map(({ index }) => index));
    this.head = Math.max(this.named, ...(sheet.fieldCounts?.slice(header.top, header.row + 1) ?? []));
  }

  /** @param row - 0-based, with data. */
  check(row: number, address: string): void {
    const filled = this.sheet.rows[row]?.length ?? 0;
    // a program that opened the text file no longer knows how many fields a line had
    const fields = this.sheet.fieldCounts?.[row] ?? Math.max(filled, this.named);
    const isWider = filled > this.head || (fields > this.head && this.hasDecimalsApart(row));
    const expected = isWider ? this.head : this.named;
    const code = isWider ? "row-wider-than-head" : fields < this.named ? "row-narrower-than-head" : null;
    if (code !== null) this.log.tally(code, address, null, { expected }, { found: fields });
  }

  /** Delimiters at the end of a line are no fields, unless an empty one was pushed there by the decimals of an amount. */
  private hasDecimalsApart(row: number): boolean {
    const cells = this.sheet.rows[row] ?? [];
    return this.amounts.some((index) => /^(?:[1-9]|\d\d)$/.test(cellText(cells[index + 1])));
  }
}
