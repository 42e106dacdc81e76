import { HostObject, remembered, textOf } from "../host-object";
import { areaAt } from "../model/a1";
import type { SheetModel } from "../model/sheet-model";
import { requireEditable, type HostContext } from "./context";

export function pageLayoutObject(host: HostContext, sheet: SheetModel): HostObject {
  const bag = sheet.pageLayout;
  const title =
    (name: string) =>
    (address: unknown): void => {
      requireEditable(host, sheet);
      areaAt(textOf(address));
      bag.set(name, address);
    };
  const footer = new HostObject("HeaderFooter", {
    properties: { leftFooter: remembered(bag, "leftFooter", ""), rightFooter: remembered(bag, "rightFooter", "") },
  });
  return new HostObject("PageLayout", {
    properties: {
      orientation: remembered(bag, "orientation", "Portrait"),
      paperSize: remembered(bag, "paperSize", "Letter"),
      zoom: remembered(bag, "zoom"),
    },
    links: {
      headersFooters: () => new HostObject("HeaderFooterGroup", { links: { defaultForAllPages: () => footer } }),
    },
    methods: { setPrintTitleRows: title("printTitleRows"), setPrintTitleColumns: title("printTitleColumns") },
  });
}
