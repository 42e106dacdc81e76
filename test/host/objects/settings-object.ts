import { HostObject, textOf } from "../host-object";
import { hostErrors } from "../host-error";
import type { HostContext } from "./context";
import { findByKey, found } from "./find";

export function settingsObject({ workbook }: HostContext): HostObject {
  const { settings } = workbook;
  const object = (key: string): HostObject =>
    new HostObject("Setting", {
      identity: { _Id: key },
      properties: { key: { get: () => key }, value: { get: () => settings.get(key) } },
      methods: {
        delete: () => {
          if (workbook.readOnly) throw hostErrors.accessDenied();
          settings.delete(key);
        },
      },
    });
  const find = (key: unknown): HostObject | null => {
    const known = findByKey([...settings.keys()], key, (name) => [name]);
    return known === null ? null : object(known);
  };
  return new HostObject("SettingCollection", {
    items: () => [...settings.keys()].map(object),
    methods: {
      add: (key, value) => {
        if (workbook.readOnly) throw hostErrors.accessDenied();
        settings.set(textOf(key), value);
        return object(textOf(key));
      },
      getItem: (key) => found(find(key)),
      getItemOrNullObject: find,
    },
  });
}
