import { hostErrors } from "../host-error";
import { HostObject, remembered, textOf, type Property } from "../host-object";
import { areaAt } from "../model/a1";
import type { SheetModel } from "../model/sheet-model";
import { requireEditable, type HostContext } from "./context";

export function pageLayoutObject(host: HostContext, sheet: SheetModel): HostObject {
  const bag = sheet.pageLayout;
  const requirePrinter = (): void => {
    if (!host.workbook.hasPrinter) throw hostErrors.general();
  };
  const setting = (name: string, initial: unknown = null): Property => {
    const { get } = remembered(bag, name, initial);
    return {
      get,
      set: (value) => {
        requirePrinter();
        bag.set(name, value);
      },
    };
  };
  const title =
    (name: string) =>
    (address: unknown): void => {
      requireEditable(host, sheet);
      requirePrinter();
      areaAt(textOf(address));
      bag.set(name, address);
    };
  const footer = new HostObject("HeaderFooter", {
    properties: { leftFooter: setting("leftFooter", ""), rightFooter: setting("rightFooter", "") },
  });
  return new HostObject("PageLayout", {
    properties: {
      orientation: setting("orientation", "Portrait"),
      paperSize: setting("paperSize", "Letter"),
      zoom: setting("zoom"),
    },
    links: {
      headersFooters: () => new HostObject("HeaderFooterGroup", { links: { defaultForAllPages: () => footer } }),
    },
    methods: { setPrintTitleRows: title("printTitleRows"), setPrintTitleColumns: title("printTitleColumns") },
  });
}
