import { digestSnapshot } from "../audit/digest-snapshot";
import type { Snapshot } from "../workbook/snapshot";

/** @returns Whether two readings of a workbook say the same in the same places: sheets of our own and looks do not count. */
export function isSameInput(a: Snapshot, b: Snapshot): boolean {
  return a === b || (namesOf(a) === namesOf(b) && digestSnapshot(a) === digestSnapshot(b));
}

/** A formula finds its input by the names of the sheets. */
function namesOf({ sheets }: Snapshot): string {
  return JSON.stringify(sheets.filter(({ own }) => !own).map(({ name }) => name));
}
