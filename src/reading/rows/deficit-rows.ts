import { nothingIfAbsent } from "../../core/money/nothing-if-absent";
import type { Cijferstatus, Domein, Kenmerk } from "../../core/gemeenten/gemeente";
import type { InputBedrag, InputGat, InputRow, Located, LocatedNumber, Scope } from "../../core/gemeenten/input";
import { cents, type Cents } from "../../core/money/cents";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import { cellText, isEmpty } from "../numbers/cells";
import { hiddenRowTest, type DataRange } from "../table/data-range";
import type { ColumnCells } from "../numbers/column-notation";
import { reportTotals, type TotalsRow } from "./compare-totals";
import { ColumnSums } from "../numbers/column-sums";
import type { AmountColumn, DeficitColumns } from "../heads/deficit-columns";
import { exactCents } from "../numbers/exact-cents";
import { KenmerkColumn } from "./kenmerk-column";
import { hasNoValue, readText } from "../table/located-text";
import { NumberColumn, type NumberOptions } from "../numbers/number-column";
import { firstText, rowKind, type RowColumns } from "./row-filter";
import { isOutsideFund } from "../heads/part-of-domain";
import { reportRowLabels } from "./row-labels";
import { readDomain, readYear, saysProvisional, statusOfText } from "./row-period";
import { RowWidths } from "../table/row-widths";
import { isTableTotals } from "../table/table-totals";
import { withoutTotalsBesideParts } from "./totals-beside-parts";
import { withoutProvinceSums } from "./without-province-sums";
import type { HeaderColumn, TableHeader } from "../table/table-header";
import { TableLog } from "../table/table-log";

export interface DeficitTable {
  readonly sheet: SheetSnapshot;
  readonly header: TableHeader;
  /** Its rows were lines with a delimiter between the fields. */
  readonly isTextFile: boolean;
  readonly columns: DeficitColumns;
  readonly range: DataRange;
  readonly scope: Scope;
  readonly dateSystem: 1900 | 1904;
  /** For the amounts; inhabitants are never in thousands. */
  readonly numbers: NumberOptions;
}

interface AmountReader {
  readonly amount: AmountColumn;
  readonly numbers: NumberColumn;
  /** The same, without a word on what is wrong. */
  readonly silent: NumberColumn;
}

/** Of a row's year and domain what the row says; null: the headers say it. */
interface RowPeriod {
  readonly jaar: number | null;
  readonly domein: Domein | null;
  readonly onderdeel: string | null;
}

interface RowAmounts {
  readonly bedragen: InputBedrag[];
  readonly leeg: InputGat[];
  readonly onleesbaar: InputGat[];
}

const noKenmerken: InputRow["kenmerken"] = {};

/** Reads the rows of the deficits table, logging every row that is skipped and every cell that cannot be read. */
export class DeficitRows {
  private readonly table: DeficitTable;
  private readonly log: TableLog;
  private readonly amounts: readonly AmountReader[];
  private readonly inwoners: NumberColumn | null;
  private readonly kenmerken: readonly KenmerkColumn[];
  private readonly rowColumns: RowColumns;
  private readonly sums = new ColumnSums();
  private readonly totals: TotalsRow[] = [];
  private afterBlank = false;
  private unrepeated = false;
  private lastData: number | null = null;

  constructor(table: DeficitTable, log: TableLog) {
    this.table = table;
    this.log = log;
    const { columns, numbers, dateSystem } = table;
    this.amounts = columns.amounts.map((amount) => {
      const options = { ...numbers, factor: numbers.factor * amount.teken };
      const cells = this.cellsOf(amount.column);
      const silent = new NumberColumn(cells, amount.column, false, options, new TableLog(log.sheet));
      return { amount, numbers: this.numberColumn(amount.column, false, options), silent };
    });
    this.inwoners =
      columns.inwoners === null ? null : this.numberColumn(columns.inwoners, true, { ...numbers, factor: 1 });
    const { gemeentecode, naam, amounts } = columns;
    this.rowColumns = { gemeentecode, naam, figures: amounts.map(({ column }) => column), isList: false };
    this.kenmerken = columns.kenmerken.map((header) => new KenmerkColumn(this.cellsOf(header), header, dateSystem));
  }

  /** @returns The rows about a municipality, in the order of the sheet. */
  read(): readonly InputRow[] {
    const { sheet, range } = this.table;
    const isHidden = hiddenRowTest(sheet);
    const widths = this.table.isTextFile
      ? new RowWidths(sheet, this.table.header, this.amountIndexes(), this.log)
      : null;
    const result: InputRow[] = [];
    for (let row = range.from; row < range.to; row += 1) {
      const cells = sheet.rows[row] ?? [];
      const kind = isTableTotals(sheet, this.table.header, row) ? "totals" : rowKind(cells, this.rowColumns);
      if (kind === "data" || kind === "unnamed") widths?.check(row, this.rowAddress(row + 1));
      if (kind !== "data") this.skip(kind, cells, row + 1, result);
      const read = kind === "data" ? this.readRow(cells, row + 1) : null;
      this.afterBlank = kind === "blank";
      if (read === null) continue;
      result.push(read);
      if (isHidden(row)) this.log.tallyRow("hidden-rows", read.naam ?? read.code, this.rowAddress(row + 1));
    }
    const rows =
      this.table.columns.layout === "long"
        ? withoutTotalsBesideParts(result, this.partOf, this.log)
        : withoutProvinceSums(result, this.log);
    const context = {
      unit: this.table.numbers.factor,
      unread: (letters: string) => this.wholeColumn(letters),
      isHidden: (row: number) => isHidden(row - 1),
    };
    reportTotals(this.totals, rows, context, this.log);
    return rows;
  }

  /** All amounts of a column, also those of rows about a municipality that are not read. */
  private wholeColumn(letters: string): Cents | null {
    const silent = this.amounts.find(({ amount: { column } }) => column.letters === letters)?.silent;
    const index = this.amounts.find(({ amount: { column } }) => column.letters === letters)?.amount.column.index;
    if (silent === undefined || index === undefined) return null;
    const { range, sheet } = this.table;
    let sum = 0n;
    for (let row = range.from; row < range.to; row += 1) {
      const cell = sheet.rows[row]?.[index] ?? null;
      if (this.isDataRow(row) && !isEmpty(cell)) {
        sum += nothingIfAbsent(silent.readCents(cell, letters + (row + 1).toString()));
      }
    }
    return cents(sum);
  }

  /** The amounts of a row of totals, without a word on what cannot be read there. */
  private totalsIn(cells: readonly Cell[], row: number): TotalsRow {
    const { jaar, domein } = this.table.columns;
    const said = [jaar, domein].flatMap((column) => (column === null ? [] : [cellText(cells[column.index])]));
    const label = [firstText(cells, row)?.value ?? "", ...said].join(" ").trim();
    const totals = this.amounts.flatMap(({ amount: { column }, silent }) => {
      const cell = cells[column.index] ?? null;
      const address = column.letters + row.toString();
      const value = isEmpty(cell) ? null : silent.readCents(cell, address);
      return value === null ? [] : [{ value, cell: address, text: cellText(cell), header: column.text }];
    });
    return { row, label, totals };
  }

  /** Whether rows without a municipality follow one that has it, as a pivot table shows its groups. */
  get hasUnrepeatedNames(): boolean {
    return this.unrepeated;
  }

  /** @returns Whether a row (0-based) is about a municipality, rather than a note, a total or a row of units. */
  isDataRow(row: number): boolean {
    const { range, sheet } = this.table;
    return row >= range.from && row < range.to && rowKind(sheet.rows[row], this.rowColumns) === "data";
  }

  /** Says why a row is not read. */
  private skip(
    kind: "blank" | "totals" | "note" | "unnamed",
    cells: readonly Cell[],
    row: number,
    above: readonly InputRow[],
  ): void {
    const address = this.rowAddress(row);
    const text = firstText(cells, row);
    const isTotals = kind === "totals" || (kind === "unnamed" && this.isTotals(cells, row, above));
    if (isTotals && !this.repeatsHeader(cells)) this.totals.push(this.totalsIn(cells, row));
    if (kind === "blank") this.log.tally("blank-row-skipped", address);
    else if (kind === "note" || this.repeatsHeader(cells)) this.log.tallyRow("note-row-skipped", text, address);
    else if (isTotals) this.log.tallyRow("totals-row-skipped", text, address);
    else if (this.isGrouped(cells, above)) this.reportUnrepeated(address, above);
    else if (this.identifies()) this.log.add("missing-code", address);
  }

  private amountIndexes(): readonly number[] {
    return this.amounts.map(({ amount: { column } }) => column.index);
  }

  /** The upper row of a header that comes back further down has no municipality. */
  private repeatsHeader(cells: readonly Cell[]): boolean {
    const { sheet, header } = this.table;
    return sheet.rows
      .slice(header.top, header.row)
      .some((upper) => cells.every((cell, index) => isEmpty(cell) || cellText(cell) === cellText(upper[index])));
  }

  /** In the layout long a row that only lacks the municipality belongs to the one above it. */
  private isGrouped(cells: readonly Cell[], above: readonly InputRow[]): boolean {
    const { layout, jaar, domein } = this.table.columns;
    const fields = [jaar, domein].filter((column) => column !== null);
    return layout === "long" && above.length > 0 && fields.some(({ index }) => !isEmpty(cells[index]));
  }

  private reportUnrepeated(address: string, above: readonly InputRow[]): void {
    const last = above.at(-1);
    const naam = last?.naam?.value ?? last?.code?.value ?? "";
    this.unrepeated = true;
    this.log.tally("names-not-repeated", address, null, {}, { naam });
  }

  /** Without a column for the municipality one finding has said so; not one for every row. */
  private identifies(): boolean {
    return this.table.columns.gemeentecode !== null || this.table.columns.naam !== null;
  }

  /** Without a label: set apart by a blank row behind all the data, or with the sums of the columns above. */
  private isTotals(cells: readonly Cell[], row: number, above: readonly InputRow[]): boolean {
    if (above.length === 0) return false;
    return (this.afterBlank && row > this.lastDataRow()) || this.isSum(cells, above);
  }

  private lastDataRow(): number {
    if (this.lastData === null) {
      const { sheet, range } = this.table;
      let row = range.to;
      while (row > range.from && rowKind(sheet.rows[row - 1], this.rowColumns) !== "data") row -= 1;
      this.lastData = row;
    }
    return this.lastData;
  }

  private isSum(cells: readonly Cell[], above: readonly InputRow[]): boolean {
    const amounts = this.amounts.flatMap(({ amount: { column, teken } }) => {
      const cell = cells[column.index];
      const exact = typeof cell === "number" ? exactCents(cell, this.table.numbers.factor * teken) : null;
      return exact === null ? [] : [{ letters: column.letters, amount: exact.amount }];
    });
    return this.sums.areSums(amounts, above);
  }

  private readRow(cells: readonly Cell[], row: number): InputRow | null {
    const { log } = this;
    const { sheet, columns } = this.table;
    const code = readText(cells, columns.gemeentecode, row, log);
    const naam = readText(cells, columns.naam, row, log);
    if (code === null && naam === null) return null;
    let period: RowPeriod | null = null;
    if (columns.layout === "long") {
      period = this.periodOf(cells, row);
      if (period === null || this.isOutside(cells, row)) return null;
    }
    const bedragen: InputBedrag[] = [];
    const leeg: InputGat[] = [];
    const onleesbaar: InputGat[] = [];
    this.readAmounts(cells, row, period, { bedragen, leeg, onleesbaar });
    const herkomst = columns.herkomst === null ? "" : cellText(cells[columns.herkomst.index]);
    const extra = this.kenmerken.map(({ header }) => header);
    const jaren = period?.jaar == null ? this.table.scope.jaren : [period.jaar];
    reportRowLabels({ cells, row, naam: naam?.value ?? code?.value ?? "", jaren }, columns, extra, log);
    return {
      sheet: sheet.name,
      row,
      code,
      naam,
      inwoners: this.inhabitants(cells, row),
      bedragen,
      leeg,
      onleesbaar,
      kenmerken: this.kenmerken.length === 0 ? noKenmerken : this.extra(cells, row),
      herkomst: herkomst === "" ? null : herkomst,
    };
  }

  /** A part of a domain that is outside the fund, whatever domain it was put under. */
  private isOutside(cells: readonly Cell[], row: number): boolean {
    const { onderdeel } = this.table.columns;
    if (onderdeel === null) return false;
    const part = cellText(cells[onderdeel.index]);
    if (part === "" || !isOutsideFund(part)) return false;
    this.log.tally("buig-ignored", onderdeel.letters + row.toString(), part);
    return true;
  }

  /** Where a row says which part of a domain it is about. */
  private readonly partOf = ({ row }: InputRow): Located<string> | null => {
    const { onderdeel, domein } = this.table.columns;
    const cells = this.table.sheet.rows[row - 1] ?? [];
    const column = [onderdeel, domein].find((one) => one !== null && !isEmpty(cells[one.index])) ?? null;
    return column === null ? null : { value: cellText(cells[column.index]), cell: column.letters + row.toString() };
  };

  private readAmounts(
    cells: readonly Cell[],
    row: number,
    period: RowPeriod | null,
    { bedragen, leeg, onleesbaar }: RowAmounts,
  ): void {
    const { columns } = this.table;
    const bron = columns.bron === null ? null : cellText(cells[columns.bron.index]) || null;
    const status = this.status(cells, row) ?? this.saidStatus(cells);
    const part = columns.onderdeel === null ? null : cellText(cells[columns.onderdeel.index]) || null;
    const rowText = row.toString();
    for (const reader of this.amounts) {
      const { column, soort, onderdeel } = reader.amount;
      const jaar = period?.jaar ?? reader.amount.jaar;
      const domein = period?.domein ?? reader.amount.domein;
      if (jaar === null || domein === null) continue;
      const value = cells[column.index] ?? null;
      const cell = column.letters + rowText;
      if (isEmpty(value)) {
        leeg.push({ jaar, domein, soort, cell });
        continue;
      }
      const bedrag = reader.numbers.readCents(value, cell);
      if (bedrag === null) {
        onleesbaar.push({ jaar, domein, soort, cell });
        continue;
      }
      const notatie = reader.numbers.notatieOf(value);
      const factor = this.table.numbers.factor * reader.amount.teken;
      const { name: sheet } = this.table.sheet;
      const read = {
        sheet,
        cell,
        notatie,
        jaar,
        domein,
        soort,
        bedrag,
        onderdeel: part ?? period?.onderdeel ?? onderdeel,
        status,
        bron,
      };
      bedragen.push(factor === 1 ? read : { ...read, factor });
    }
  }

  /** Year and domain of a row in the layout long, as far as the row says them; null when it does not count or cannot be read. */
  private periodOf(cells: readonly Cell[], row: number): RowPeriod | null {
    const { jaar, domein } = this.table.columns;
    const year = jaar === null ? null : readYear(cells, jaar, row, this.log);
    const read = domein === null ? null : readDomain(cells, domein, row, this.log);
    if ((jaar !== null && year === null) || (domein !== null && read === null)) return null;
    const isInside =
      (jaar === null || year === null || this.isYearInside(year, jaar.letters + row.toString())) &&
      (domein === null || read === null || this.isDomainInside(read.domein, cells, domein, row));
    return isInside ? { jaar: year, domein: read?.domein ?? null, onderdeel: read?.onderdeel ?? null } : null;
  }

  private isYearInside(jaar: number, address: string): boolean {
    if (this.table.scope.jaren.includes(jaar)) return true;
    this.log.tally("year-ignored", address, jaar.toString(), { jaar });
    return false;
  }

  private isDomainInside(domein: Domein, cells: readonly Cell[], column: HeaderColumn, row: number): boolean {
    if (this.table.scope.domeinen.includes(domein)) return true;
    const text = cellText(cells[column.index]);
    this.log.tally("column-ignored", column.letters + row.toString(), text, { header: text, column: column.letters });
    return false;
  }

  /** In a wide table a column "status" may be about the application: there an unknown word is no error. */
  private status(cells: readonly Cell[], row: number): Cijferstatus | null {
    const { layout, status } = this.table.columns;
    if (status === null) return null;
    const text = cellText(cells[status.index]);
    if (text === "" || (layout === "long" && hasNoValue(cells[status.index], status, row, this.log))) return null;
    const known = statusOfText(text);
    if (known === null && layout === "long")
      this.log.tally("unknown-status", status.letters + row.toString(), text, { found: text });
    return known;
  }

  /** Figures of which the source says that they are provisional. */
  private saidStatus(cells: readonly Cell[]): Cijferstatus | null {
    const { herkomst, bron } = this.table.columns;
    const texts = [herkomst, bron].map((column) => (column === null ? "" : cellText(cells[column.index])));
    return texts.some(saysProvisional) ? "voorlopig" : null;
  }

  private inhabitants(cells: readonly Cell[], row: number): LocatedNumber<bigint> | null {
    const { inwoners } = this.table.columns;
    if (inwoners === null || this.inwoners === null) return null;
    const value = cells[inwoners.index] ?? null;
    if (isEmpty(value)) return null;
    const cell = inwoners.letters + row.toString();
    const read = this.inwoners.readWhole(value, cell);
    return read === null ? null : { value: read, cell, notatie: this.inwoners.notatieOf(value) };
  }

  private extra(cells: readonly Cell[], row: number): InputRow["kenmerken"] {
    const result: Record<string, Located<Kenmerk>> = {};
    for (const column of this.kenmerken) {
      const value = cells[column.header.index] ?? null;
      if (!isEmpty(value))
        result[column.header.key] = { value: column.read(value), cell: column.header.letters + row.toString() };
    }
    return result;
  }

  private numberColumn(column: HeaderColumn, whole: boolean, options: NumberOptions): NumberColumn {
    return new NumberColumn(this.cellsOf(column), column, whole, options, this.log);
  }

  private cellsOf({ index }: HeaderColumn): ColumnCells {
    const { sheet, range } = this.table;
    return { rows: sheet.rows, index, ...range, sheet };
  }

  private rowAddress(row: number): string {
    const { gemeentecode, naam } = this.table.columns;
    return ((gemeentecode ?? naam)?.letters ?? "A") + row.toString();
  }
}
