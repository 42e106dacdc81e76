import type { SheetSnapshot } from "../snapshot";
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
    const expected = filled > this.head ? this.head : this.named;
    const code = filled > this.head ? "row-wider-than-head" : fields < this.named ? "row-narrower-than-head" : null;
    if (code !== null) this.log.tally(code, address, null, { expected }, { found: fields });
  }
}
