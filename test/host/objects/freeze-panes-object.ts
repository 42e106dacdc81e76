import type { Area } from "../../../src/workbook/write-plan";
import { HostObject, numberOf } from "../host-object";
import type { SheetModel } from "../model/sheet-model";
import { rangeTarget, requireEditable, type HostContext } from "./context";

export function freezePanesObject(host: HostContext, sheet: SheetModel): HostObject {
  const freeze = (area: Area): void => {
    requireEditable(host, sheet);
    sheet.frozen = area;
  };
  return new HostObject("WorksheetFreezePanes", {
    methods: {
      freezeAt: (range) => {
        freeze(rangeTarget(range).area);
      },
      freezeRows: (count) => {
        freeze({ row: 0, column: 0, rows: numberOf(count), columns: 0 });
      },
      freezeColumns: (count) => {
        freeze({ row: 0, column: 0, rows: 0, columns: numberOf(count) });
      },
    },
  });
}
