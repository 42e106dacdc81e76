import type { Area } from "../../../src/workbook/write-plan";
import { hostErrors } from "../host-error";
import { HostObject, remembered } from "../host-object";
import type { AreaModel, SheetModel } from "../model/sheet-model";
import { requireEditable, type HostContext } from "./context";

export function conditionalFormatsObject(host: HostContext, sheet: SheetModel, area: Area): HostObject {
  return new HostObject("ConditionalFormatCollection", {
    methods: {
      add: (type) => {
        requireEditable(host, sheet);
        if (type !== "Custom") throw hostErrors.notImplemented("ConditionalFormatCollection.add() of another type");
        const item: AreaModel = { id: host.workbook.newId(), area, bag: new Map() };
        sheet.conditionalFormats.push(item);
        return conditionalFormatObject(sheet, item);
      },
      getItem: (id) => {
        const item = sheet.conditionalFormats.find((other) => other.id === id);
        if (item === undefined) throw hostErrors.itemNotFound();
        return conditionalFormatObject(sheet, item);
      },
    },
  });
}

function conditionalFormatObject(sheet: SheetModel, { id, bag }: AreaModel): HostObject {
  const rule = new HostObject("ConditionalFormatRule", { properties: { formula: remembered(bag, "formula") } });
  const format = new HostObject("ConditionalRangeFormat", {
    links: {
      font: () => new HostObject("ConditionalRangeFont", { properties: { color: remembered(bag, "font.color") } }),
      fill: () => new HostObject("ConditionalRangeFill", { properties: { color: remembered(bag, "fill.color") } }),
    },
  });
  return new HostObject("ConditionalFormat", {
    identity: { Id: id },
    target: sheet,
    links: {
      custom: () => new HostObject("CustomConditionalFormat", { links: { rule: () => rule, format: () => format } }),
    },
  });
}
