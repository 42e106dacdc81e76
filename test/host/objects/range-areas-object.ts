import type { Area } from "../../../src/workbook/write-plan";
import { HostObject } from "../host-object";
import type { SheetModel } from "../model/sheet-model";
import type { HostContext } from "./context";
import { formatObject } from "./format-object";

export function rangeAreasObject(host: HostContext, sheet: SheetModel, areas: readonly Area[]): HostObject {
  return new HostObject("RangeAreas", { links: { format: () => formatObject(host, sheet, areas) } });
}
