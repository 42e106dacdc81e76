import { HostObject, textOf } from "../host-object";
import { hostErrors } from "../host-error";
import type { NameModel, SheetModel } from "../model/sheet-model";
import { withoutNeedlessQuotes } from "../model/workbook-model";
import type { HostContext } from "./context";
import { findByKey, found } from "./find";

/** The names of a sheet, or of the workbook when there is none. */
export function namesObject(host: HostContext, sheet: SheetModel | null): HostObject {
  const owner = sheet ?? host.workbook;
  const object = (item: NameModel): HostObject => nameObject(owner, item);
  const find = (key: unknown): HostObject | null => {
    const item = findByKey(owner.names, key, ({ name }) => [name]);
    return item === null ? null : object(item);
  };
  return new HostObject("NamedItemCollection", {
    items: () => owner.names.map(object),
    methods: {
      add: (name, formula) => {
        if (host.workbook.readOnly) throw hostErrors.accessDenied();
        if (find(name) !== null) throw hostErrors.itemAlreadyExists();
        if (sheet === null) host.workbook.checkWord(textOf(name), null);
        const item = { name: textOf(name), formula: withoutNeedlessQuotes(textOf(formula)), visible: true };
        owner.names.push(item);
        return object(item);
      },
      getItem: (key) => found(find(key)),
      getItemOrNullObject: find,
    },
  });
}

function nameObject(owner: { names: NameModel[] }, item: NameModel): HostObject {
  return new HostObject("NamedItem", {
    identity: { _Id: item.name },
    properties: {
      name: { get: () => item.name },
      formula: {
        get: () => item.formula,
        set: (formula) => {
          item.formula = withoutNeedlessQuotes(textOf(formula));
        },
      },
      visible: {
        get: () => item.visible,
        set: (visible) => {
          item.visible = visible === true;
        },
      },
    },
    methods: {
      delete: () => {
        owner.names = owner.names.filter((other) => other !== item);
      },
    },
  });
}
