import type { Area } from "../../../src/workbook/write-plan";
import { HostObject, numberOf, textOf } from "../host-object";
import { hostErrors } from "../host-error";
import { areaAt, gridColumns, gridRows } from "../model/a1";
import type { SheetModel, Visibility } from "../model/sheet-model";
import { chartsObject } from "./charts-object";
import { requireUnprotectedWorkbook, type HostContext } from "./context";
import { customPropertiesObject } from "./custom-properties-object";
import { freezePanesObject } from "./freeze-panes-object";
import { namesObject } from "./names-object";
import { pageLayoutObject } from "./page-layout-object";
import { rangeAreasObject } from "./range-areas-object";
import { rangeObject } from "./range-object";
import { tablesObject } from "./tables-object";

const wholeSheet: Area = { row: 0, column: 0, rows: gridRows, columns: gridColumns };

export function worksheetObject(host: HostContext, sheet: SheetModel): HostObject {
  const { workbook } = host;
  return new HostObject("Worksheet", {
    identity: { Id: sheet.id },
    properties: {
      id: { get: () => sheet.id },
      name: {
        get: () => sheet.name,
        set: (name) => {
          requireUnprotectedWorkbook(host);
          workbook.renameSheet(sheet, textOf(name));
        },
      },
      visibility: {
        get: () => sheet.visibility,
        set: (visibility) => {
          requireUnprotectedWorkbook(host);
          if (visibility !== "Visible") workbook.requireVisibleSheetBeside(sheet);
          sheet.visibility = textOf(visibility) as Visibility;
        },
      },
    },
    links: {
      charts: () => chartsObject(host, sheet),
      customProperties: () => customPropertiesObject(host, sheet),
      freezePanes: () => freezePanesObject(host, sheet),
      names: () => namesObject(host, sheet),
      pageLayout: () => pageLayoutObject(host, sheet),
      protection: () =>
        new HostObject("WorksheetProtection", { properties: { protected: { get: () => sheet.isProtected } } }),
      tables: () => tablesObject(host, sheet),
    },
    methods: {
      activate: () => {
        if (sheet.visibility !== "Visible") throw hostErrors.invalidOperation();
        workbook.activeSheet = sheet.name;
        host.events.tell("WorksheetActivated", { worksheetId: sheet.id });
      },
      delete: () => {
        requireUnprotectedWorkbook(host);
        workbook.deleteSheet(sheet);
        host.events.tell("WorksheetDeleted", { worksheetId: sheet.id });
      },
      getRange: (address) => rangeObject(host, sheet, address == null ? wholeSheet : areaAt(textOf(address))),
      getRanges: (addresses) => rangeAreasObject(host, sheet, textOf(addresses).split(",").map(areaAt)),
      getRangeByIndexes: (row, column, rows, columns) =>
        rangeObject(host, sheet, {
          row: numberOf(row),
          column: numberOf(column),
          rows: numberOf(rows),
          columns: numberOf(columns),
        }),
      getUsedRangeOrNullObject: () => {
        const area = sheet.usedArea();
        return area === null ? null : rangeObject(host, sheet, area);
      },
    },
  });
}
