import { digestSnapshot } from "../audit/digest-snapshot";
import type { Snapshot } from "../workbook/snapshot";

/** @returns Whether two readings of a workbook say the same: sheets of our own and looks do not count. */
export function isSameInput(a: Snapshot, b: Snapshot): boolean {
  return a === b || digestSnapshot(a) === digestSnapshot(b);
}
