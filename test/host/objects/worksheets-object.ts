import type { HostEventType } from "../host-events";
import { HostObject, textOf } from "../host-object";
import { requireUnprotectedWorkbook, type HostContext } from "./context";
import { found } from "./find";
import { worksheetObject } from "./worksheet-object";

export function worksheetsObject(host: HostContext): HostObject {
  const { workbook } = host;
  const find = (key: unknown): HostObject | null => {
    const sheet = workbook.findSheet(textOf(key));
    return sheet === null ? null : worksheetObject(host, sheet);
  };
  return new HostObject("WorksheetCollection", {
    items: () => workbook.sheets.map((sheet) => worksheetObject(host, sheet)),
    methods: {
      getItem: (key) => found(find(key)),
      getItemOrNullObject: find,
      add: (name) => {
        requireUnprotectedWorkbook(host);
        const sheet = workbook.addSheet(textOf(name));
        host.events.tell("WorksheetAdded", { worksheetId: sheet.id });
        return worksheetObject(host, sheet);
      },
      ...listening(host, "DataChanged", "WorksheetChanged"),
      ...listening(host, "Activated", "WorksheetActivated"),
      ...listening(host, "Added", "WorksheetAdded"),
      ...listening(host, "Deleted", "WorksheetDeleted"),
    },
  });
}

/** The two methods by which office.js begins and ends listening. */
function listening({ events }: HostContext, name: string, type: HostEventType): Readonly<Record<string, () => void>> {
  return {
    [`_Register${name}Event`]: () => {
      events.listen(type, true);
    },
    [`_Unregister${name}Event`]: () => {
      events.listen(type, false);
    },
  };
}
