import type { Area } from "../../../src/workbook/write-plan";
import { hostErrors } from "../host-error";
import type { remembered } from "../host-object";
import { HostObject, numberOf } from "../host-object";
import { gridColumns, gridRows, overlap, showArea } from "../model/a1";
import { enterValue } from "../model/enter-value";
import type { AreaModel, HostCell, SheetModel } from "../model/sheet-model";
import { conditionalFormatsObject } from "./conditional-formats-object";
import { rangeTarget, requireEditable, type HostContext, type RangeTarget } from "./context";
import { formatObject } from "./format-object";

const longestRead = 5_000_000;

export function rangeObject(host: HostContext, sheet: SheetModel, area: Area): HostObject {
  requireOnGrid(area);
  const target: RangeTarget = { sheet, area };
  const read =
    <T>(cellOf: (cell: HostCell, row: number, column: number) => T) =>
    (): readonly (readonly T[])[] =>
      readArea(target, cellOf);
  const write = (values: unknown): void => {
    writeArea(host, target, values, (value, row, column) => {
      sheet.put(row, column, enterValue(host.workbook, value, sheet.numberFormat(row, column)));
    });
    host.changed(sheet, area);
  };
  return new HostObject("Range", {
    target,
    properties: {
      address: { get: () => `${sheet.name}!${showArea(area)}` },
      rowIndex: { get: () => area.row },
      columnIndex: { get: () => area.column },
      rowCount: { get: () => area.rows },
      columnCount: { get: () => area.columns },
      values: { get: read(({ value }) => (typeof value === "object" ? value.error : value)), set: write },
      formulas: { get: read((cell) => formulaOrValue(host, cell)), set: write },
      valueTypes: { get: read(({ value }) => valueType(value)) },
      numberFormat: {
        get: read((_, row, column) => sheet.numberFormat(row, column)),
        set: (format) => {
          requireEditable(host, sheet);
          // one for all of them: the only way that is used
          if (typeof format !== "string") throw hostErrors.notImplemented("Range.numberFormat as an array");
          sheet.paint("numberFormat", { area, value: format });
        },
      },
    },
    links: {
      format: () => formatObject(host, sheet, [area]),
      conditionalFormats: () => conditionalFormatsObject(host, sheet, area),
      dataValidation: () => validationObject(host, sheet, area),
    },
    methods: {
      getRowProperties: () =>
        Array.from({ length: area.rows }, (_, index) => ({ rowHidden: sheet.hiddenRows.has(area.row + index) })),
      // office.js cuts a large array into pieces by these three
      _ValidateArraySize: (rows, columns) => {
        if (rows !== area.rows || columns !== area.columns) throw hostErrors.invalidArgument("size of the array");
      },
      getRow: (index) => rangeObject(host, sheet, { ...area, row: area.row + numberOf(index), rows: 1 }),
      getBoundingRect: (other) => rangeObject(host, sheet, boundingArea(area, rangeTarget(other).area)),
      select: () => {
        host.workbook.activeSheet = sheet.name;
        host.workbook.selection = showArea(area);
      },
    },
  });
}

function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

function requireOnGrid({ row, column, rows, columns }: Area): void {
  const isOnGrid = row >= 0 && column >= 0 && rows > 0 && columns > 0;
  if (!isOnGrid || row + rows > gridRows || column + columns > gridColumns) throw hostErrors.invalidArgument("range");
}

function readArea<T>(
  { sheet, area }: RangeTarget,
  cellOf: (cell: HostCell, row: number, column: number) => T,
): readonly (readonly T[])[] {
  if (area.rows * area.columns > longestRead) throw hostErrors.responseTooLarge();
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      cellOf(sheet.cell(area.row + row, area.column + column), area.row + row, area.column + column),
    ),
  );
}

function writeArea(
  host: HostContext,
  { sheet, area }: RangeTarget,
  values: unknown,
  put: (value: unknown, row: number, column: number) => void,
): void {
  requireEditable(host, sheet);
  if (sheet.arrays.some((array) => overlap(array, area) && showArea(array) !== showArea(area)))
    throw hostErrors.invalidOperation();
  if (!Array.isArray(values) || values.length !== area.rows) throw hostErrors.invalidArgument("number of rows");
  (values as readonly unknown[]).forEach((row, rowIndex) => {
    if (!Array.isArray(row) || row.length !== area.columns) throw hostErrors.invalidArgument("number of columns");
    (row as readonly unknown[]).forEach((value, column) => {
      // null leaves a cell as it is
      if (value !== null) put(value, area.row + rowIndex, area.column + column);
    });
  });
}

function formulaOrValue({ workbook }: HostContext, { formula, value }: HostCell): unknown {
  if (formula !== null) return workbook.formulaText(formula);
  return typeof value === "object" ? value.error : value;
}

function valueType(value: HostCell["value"]): string {
  if (value === "") return "Empty";
  if (typeof value === "object") return "Error";
  return { number: "Double", string: "String", boolean: "Boolean" }[typeof value as "number" | "string" | "boolean"];
}

function validationObject(host: HostContext, sheet: SheetModel, area: Area): HostObject {
  const own = (): Map<string, unknown> => {
    requireEditable(host, sheet);
    const known = sheet.validations.find((item) => showArea(item.area) === showArea(area));
    if (known !== undefined) return known.bag;
    const item: AreaModel = { id: host.workbook.newId(), area, bag: new Map() };
    sheet.validations.push(item);
    return item.bag;
  };
  const kept = (name: string): ReturnType<typeof remembered> => ({
    get: () => own().get(name),
    set: (value) => {
      own().set(name, value);
    },
  });
  return new HostObject("DataValidation", {
    properties: {
      rule: kept("rule"),
      prompt: kept("prompt"),
      errorAlert: kept("errorAlert"),
      ignoreBlanks: kept("ignoreBlanks"),
    },
  });
}
