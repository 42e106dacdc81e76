import { hostErrors } from "../host-error";
import type { HostEvents } from "../host-events";
import { HostObject } from "../host-object";
import type { SheetModel } from "../model/sheet-model";
import type { WorkbookModel } from "../model/workbook-model";
import type { Area } from "../../../src/workbook/write-plan";

/** What every object of the simulated Excel can reach. */
export interface HostContext {
  readonly workbook: WorkbookModel;
  /** The object of a sheet, for what stands on it. */
  readonly worksheet: (sheet: SheetModel) => HostObject;
  /** Tells whoever listens that cells changed. */
  readonly changed: (sheet: SheetModel, area: Area) => void;
  readonly events: HostEvents;
  readonly suspend: (what: "calculation" | "screen") => void;
}

/** An area of a sheet, as methods get it from each other. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** The area behind a Range argument. */
export function rangeTarget(value: unknown): RangeTarget {
  if (value instanceof HostObject && isRangeTarget(value.target)) return value.target;
  throw hostErrors.invalidArgument("a range was expected");
}

export function requireUnprotectedWorkbook({ workbook }: HostContext): void {
  if (workbook.isProtected || workbook.readOnly) throw hostErrors.accessDenied();
}

/** Every change of a sheet comes by here. */
export function requireEditable({ workbook }: HostContext, sheet: SheetModel): void {
  if (sheet.isProtected || workbook.readOnly) throw hostErrors.accessDenied();
}

function isRangeTarget(target: unknown): target is RangeTarget {
  return typeof target === "object" && target !== null && "sheet" in target && "area" in target;
}
