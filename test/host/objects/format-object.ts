import type { Area } from "../../../src/workbook/write-plan";
import { hostErrors } from "../host-error";
import { HostObject, textOf, type Property } from "../host-object";
import type { SheetModel } from "../model/sheet-model";
import { requireEditable, type HostContext } from "./context";

const borders = new Set(["EdgeTop", "EdgeBottom", "InsideHorizontal"]);

/** The format of one area or several: every setting is a coat over them. */
export function formatObject(host: HostContext, sheet: SheetModel, areas: readonly Area[]): HostObject {
  const painted = (property: string): Property => ({
    get: () => sheet.look(areas[0]?.row ?? 0, areas[0]?.column ?? 0, property) ?? null,
    set: (value) => {
      requireEditable(host, sheet);
      for (const area of areas) sheet.paint(property, { area, value });
    },
  });
  const part = (type: string, prefix: string, names: readonly string[]): HostObject =>
    new HostObject(type, {
      properties: Object.fromEntries(names.map((name) => [name, painted(`${prefix}.${name}`)])),
    });
  const border = (side: unknown): HostObject => {
    if (!borders.has(textOf(side))) throw hostErrors.notImplemented(`border ${textOf(side)}`);
    return part("RangeBorder", `borders.${textOf(side)}`, ["style", "color", "weight"]);
  };
  const own = ["horizontalAlignment", "verticalAlignment", "wrapText", "columnWidth", "rowHeight"];
  return new HostObject("RangeFormat", {
    properties: Object.fromEntries(own.map((name) => [name, painted(name)])),
    links: {
      font: () => part("RangeFont", "font", ["name", "size", "bold", "italic", "color"]),
      fill: () => part("RangeFill", "fill", ["color"]),
      borders: () => new HostObject("RangeBorderCollection", { methods: { getItem: border } }),
    },
  });
}
