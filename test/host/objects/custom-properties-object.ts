import { HostObject, textOf } from "../host-object";
import { hostErrors } from "../host-error";
import type { SheetModel } from "../model/sheet-model";
import type { HostContext } from "./context";
import { findByKey, found } from "./find";

const longestKey = 255;

export function customPropertiesObject(host: HostContext, sheet: SheetModel): HostObject {
  const properties = sheet.customProperties;
  const object = (key: string): HostObject =>
    new HostObject("WorksheetCustomProperty", {
      identity: { _Id: key },
      properties: { key: { get: () => key }, value: { get: () => properties.get(key) ?? "" } },
      methods: {
        delete: () => {
          properties.delete(key);
        },
      },
    });
  const find = (key: unknown): HostObject | null => {
    const known = findByKey([...properties.keys()], key, (name) => [name]);
    return known === null ? null : object(known);
  };
  return new HostObject("WorksheetCustomPropertyCollection", {
    items: () => [...properties.keys()].map(object),
    methods: {
      add: (key, value) => {
        if (host.workbook.readOnly) throw hostErrors.accessDenied();
        if (textOf(key).length > longestKey) throw hostErrors.invalidArgument("key too long");
        properties.set(textOf(key), textOf(value));
        return object(textOf(key));
      },
      getItem: (key) => found(find(key)),
      getItemOrNullObject: find,
    },
  });
}
