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
        return worksheetObject(host, workbook.addSheet(textOf(name)));
      },
      _RegisterDataChangedEvent: () => {
        host.listen("worksheets.changed", true);
      },
      _UnregisterDataChangedEvent: () => {
        host.listen("worksheets.changed", false);
      },
    },
  });
}
