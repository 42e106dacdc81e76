import { cellAddress, type Snapshot } from "../../../src/workbook/snapshot";
import { readXlsx } from "../../../src/xlsx/read/read-xlsx";
import { inRows, type Kind } from "../kind";
import { packageOf, type PackageOptions } from "../generate/package";
import type { Rows } from "../generate/table";
import { ordinary } from "./file";

function opened(rows: Rows, options: PackageOptions = {}): Snapshot {
  return readXlsx(packageOf(rows, options), "invoer.xlsx").snapshot;
}

const prefixes: Kind = {
  kind: "mixed prefixes in the XML",
  says: ["file-damaged"],
  isRead: true,
  make: (chance) => {
    const { table, right } = ordinary(chance);
    const [workbookPrefix, sheetPrefix] = chance.pick([
      ["", "x"],
      ["x", ""],
      ["x", "x"],
      ["ns0", "main"],
    ] as const);
    return { snapshot: opened(table.rows, { workbookPrefix, sheetPrefix }), right, twin: opened(table.rows) };
  },
};

const noHeight: Kind = {
  kind: "rows of height 0",
  says: ["hidden-rows"],
  isRead: true,
  isSaid: true,
  make: (chance) => {
    const { table, right } = ordinary(chance);
    const flat = chance.pick(table.amounts).row;
    const written = chance.pick([' ht="0" customHeight="1"', ' ht="0"', ' hidden="1"', ' customHeight="1" ht="0"']);
    const row = (at: number): string => (at === flat ? written : ' ht="15" customHeight="1"');
    return {
      snapshot: opened(table.rows, { row }),
      right,
      twin: opened(table.rows, { row: () => ' ht="15" customHeight="1"' }),
      isAbout: inRows(flat),
    };
  },
};

const raisedRun: Kind = {
  kind: "a raised run glued to the digits of an amount",
  says: ["footnote-in-amount"],
  isRead: false,
  make: (chance) => {
    const { table, right } = ordinary(chance);
    const one = chance.pick(table.amounts);
    const mark = chance.pick(["1", "2", "12", "a"]);
    const extra = chance.pick(["", "<b/>", '<sz val="11"/>']);
    const rich: PackageOptions["rich"] = (cell, row, column) =>
      row === one.row && column === one.column
        ? `<r><t>${Math.round(Number(cell)).toString()}</t></r><r><rPr>${extra}<vertAlign val="superscript"/></rPr><t>${mark}</t></r>`
        : null;
    return { snapshot: opened(table.rows, { rich }), right, twin: opened(table.rows), isAbout: inRows(one.row) };
  },
};

const totals: Kind = {
  kind: "the totals row of an Excel table, in a file",
  says: ["missing-code"],
  isRead: true,
  make: (chance) => {
    const { table, right } = ordinary(chance, { change: (look) => ({ ...look, isSplit: false, titles: [] }) });
    const sums = Array.from({ length: table.width }, (_, column) =>
      table.columns.includes(column)
        ? table.rows.slice(1).reduce((sum, cells) => sum + Math.round(Number(cells[column])), 0)
        : null,
    );
    const ref = (rows: Rows): string => `A1:${cellAddress(rows.length - 1, table.width - 1)}`;
    const names = (table.rows[0] ?? []).map(String);
    const rows = [...table.rows, sums];
    return {
      snapshot: opened(rows, { table: { ref: ref(rows), names, hasTotals: true } }),
      right,
      twin: opened(table.rows, { table: { ref: ref(table.rows), names, hasTotals: false } }),
    };
  },
};

export const packageKinds: readonly Kind[] = [prefixes, noHeight, raisedRun, totals];
