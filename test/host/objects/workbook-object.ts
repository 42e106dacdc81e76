import { HostObject, numberOf } from "../host-object";
import { namesObject } from "./names-object";
import { settingsObject } from "./settings-object";
import { allTablesObject } from "./tables-object";
import { worksheetsObject } from "./worksheets-object";
import type { HostContext } from "./context";

export function workbookObject(host: HostContext): HostObject {
  const { workbook } = host;
  return new HostObject("Workbook", {
    properties: { name: { get: () => workbook.name }, readOnly: { get: () => workbook.readOnly } },
    links: {
      worksheets: () => worksheetsObject(host),
      names: () => namesObject(host, null),
      tables: () => allTablesObject(host),
      settings: () => settingsObject(host),
      application: () => applicationObject(host),
      functions: () => functionsObject(host),
      protection: () =>
        new HostObject("WorkbookProtection", { properties: { protected: { get: () => workbook.isProtected } } }),
    },
  });
}

function applicationObject({ workbook, suspend }: HostContext): HostObject {
  return new HostObject("Application", {
    properties: {
      calculationState: { get: () => workbook.calculationState },
      calculationMode: { get: () => workbook.calculationMode },
    },
    methods: {
      suspendApiCalculationUntilNextSync: () => {
        suspend("calculation");
      },
      suspendScreenUpdatingUntilNextSync: () => {
        suspend("screen");
      },
    },
  });
}

const dayMilliseconds = 86_400_000;

/** DATE, which tells the date system of the workbook. */
function functionsObject({ workbook }: HostContext): HostObject {
  const date = (year: unknown, month: unknown, day: unknown): HostObject => {
    const epoch = workbook.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    const value = (Date.UTC(numberOf(year), numberOf(month) - 1, numberOf(day)) - epoch) / dayMilliseconds;
    return new HostObject("FunctionResult", {
      properties: { value: { get: () => value }, error: { get: () => null } },
    });
  };
  return new HostObject("Functions", { methods: { date } });
}
