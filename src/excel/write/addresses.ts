import { areaReference } from "../../workbook/plan/area-reference";
import { columnLetters } from "../../workbook/snapshot";
import type { Area } from "../../workbook/write-plan";

/** Excel takes no longer address than 8,192 characters for several areas; stay well below. */
const longest = 2_000;

/** Joins addresses with commas into as few as fit. */
export function joinedAddresses(addresses: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const address of addresses) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + address.length < longest) joined[joined.length - 1] = `${last},${address}`;
    else joined.push(address);
  }
  return joined;
}

export function areaAddresses(areas: readonly Area[]): readonly string[] {
  return joinedAddresses(areas.map(areaReference));
}

/** @example columnAddress(1) is "B:B". */
export function columnAddress(column: number): string {
  return `${columnLetters(column)}:${columnLetters(column)}`;
}

/** @example rowAddress(1) is "2:2". */
export function rowAddress(row: number): string {
  return `${(row + 1).toString()}:${(row + 1).toString()}`;
}

/** Groups keys by their value. */
export function groupedBy<K, V>(entries: Iterable<readonly [K, V]>): ReadonlyMap<V, readonly K[]> {
  const groups = new Map<V, K[]>();
  for (const [key, value] of entries) groups.set(value, [...(groups.get(value) ?? []), key]);
  return groups;
}
