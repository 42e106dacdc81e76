import { HostObject, remembered, textOf } from "../host-object";
import { hostErrors } from "../host-error";
import { overlap } from "../model/a1";
import type { SheetModel, TableModel } from "../model/sheet-model";
import { rangeTarget, requireEditable, type HostContext } from "./context";
import { findByKey, found } from "./find";
import { rangeObject } from "./range-object";

export function allTablesObject(host: HostContext): HostObject {
  const object = ({ sheet, table }: { readonly sheet: SheetModel; readonly table: TableModel }): HostObject =>
    tableObject(host, sheet, table);
  const find = (key: unknown): HostObject | null => {
    const item = findByKey(host.workbook.tables(), key, ({ table }) => [table.id, table.name]);
    return item === null ? null : object(item);
  };
  return new HostObject("TableCollection", {
    items: () => host.workbook.tables().map(object),
    methods: { getItem: (key) => found(find(key)), getItemOrNullObject: find },
  });
}

export function tablesObject(host: HostContext, sheet: SheetModel): HostObject {
  const find = (key: unknown): HostObject | null => {
    const table = findByKey(sheet.tables, key, ({ id, name }) => [id, name]);
    return table === null ? null : tableObject(host, sheet, table);
  };
  return new HostObject("TableCollection", {
    items: () => sheet.tables.map((table) => tableObject(host, sheet, table)),
    methods: {
      getItem: (key) => found(find(key)),
      getItemOrNullObject: find,
      add: (range, hasHeaders) => {
        const { area } = rangeTarget(range);
        requireEditable(host, sheet);
        if (hasHeaders !== true) throw hostErrors.notImplemented("TableCollection.add() without headers");
        if (sheet.tables.some((other) => overlap(other.area, area))) throw hostErrors.invalidOperation();
        const id = (host.workbook.tables().length + 1).toString() + host.workbook.newId();
        const table: TableModel = { id, name: freeTableName(host), area, showTotals: false, bag: new Map() };
        requireHeaders(sheet, table);
        sheet.tables.push(table);
        return tableObject(host, sheet, table);
      },
    },
  });
}

/** Excel itself fills empty headers and numbers equal ones: a plan that leaves it to that is wrong. */
function requireHeaders(sheet: SheetModel, { area }: TableModel): void {
  const headers = new Set<unknown>();
  for (let column = area.column; column < area.column + area.columns; column++) {
    const { value } = sheet.cell(area.row, column);
    if (typeof value !== "string" || value === "" || headers.has(value))
      throw hostErrors.invalidArgument("table header");
    headers.add(value);
  }
}

function freeTableName({ workbook }: HostContext): string {
  let number = 1;
  while (workbook.hasTable(`Tabel${number.toString()}`)) number++;
  return `Tabel${number.toString()}`;
}

function tableObject(host: HostContext, sheet: SheetModel, table: TableModel): HostObject {
  return new HostObject("Table", {
    identity: { Id: table.id },
    properties: {
      id: { get: () => table.id },
      name: {
        get: () => table.name,
        set: (name) => {
          requireEditable(host, sheet);
          host.workbook.renameTable(table, textOf(name));
        },
      },
      style: remembered(table.bag, "style", "TableStyleMedium2"),
      showBandedRows: remembered(table.bag, "showBandedRows", true),
      showTotals: {
        get: () => table.showTotals,
        set: (shown) => {
          requireEditable(host, sheet);
          showTotals(sheet, table, shown === true);
        },
      },
    },
    links: { worksheet: () => host.worksheet(sheet) },
    methods: { getRange: () => rangeObject(host, sheet, table.area) },
  });
}

/** Excel puts the totals row in the empty row below, and moves cells down when that is not empty: not modelled. */
function showTotals(sheet: SheetModel, table: TableModel, shown: boolean): void {
  const { area } = table;
  if (!shown || table.showTotals) throw hostErrors.notImplemented("Table.showTotals in this direction");
  for (let column = area.column; column < area.column + area.columns; column++) {
    const below = sheet.cell(area.row + area.rows, column);
    if (below.value !== "" || below.formula !== null) throw hostErrors.notImplemented("Table.showTotals above cells");
  }
  table.showTotals = true;
  table.area = { ...area, rows: area.rows + 1 };
}
