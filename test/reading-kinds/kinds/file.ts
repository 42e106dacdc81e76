import type { SheetSnapshot, Snapshot } from "../../../src/workbook/snapshot";
import { sheetOf, snapshotOf } from "../../support/snapshot";
import { municipalities, tekortenOf, type Municipality } from "../generate/municipalities";
import type { Chance } from "../generate/random";
import { lookOf, tableOf, type Layout, type Look, type Rows, type Table } from "../generate/table";

/** What a file is made of, before the feature. */
export interface Ordinary {
  readonly all: readonly Municipality[];
  readonly look: Look;
  readonly table: Table;
  readonly file: Snapshot;
  readonly right: ReadonlyMap<string, bigint>;
}

export interface OrdinaryOptions {
  readonly layouts?: readonly Layout[];
  readonly counts?: readonly number[];
  /** Baten of the Wmo as a part of its lasten, at most. */
  readonly mostCovered?: number;
  readonly change?: (look: Look) => Look;
  /** Which municipalities; left out: a few ordinary ones. */
  readonly of?: (count: number) => readonly Municipality[];
}

/** A table of some municipalities in one of the layouts, in a workbook. */
export function ordinary(chance: Chance, options: OrdinaryOptions = {}): Ordinary {
  const { layouts, counts = [1, 2, 3, 5, 9], mostCovered, change = (look: Look) => look } = options;
  const { of = (count: number) => municipalities(count, chance, mostCovered) } = options;
  const all = of(chance.pick(counts));
  const look = change(lookOf(chance, layouts));
  const table = tableOf(all, look);
  return { all, look, table, file: workbook(table.rows), right: tekortenOf(all) };
}

export function workbook(
  rows: Rows,
  overrides: Partial<Omit<SheetSnapshot, "rows">> = {},
  more: Partial<Omit<Snapshot, "sheets">> = {},
  others: readonly SheetSnapshot[] = [],
): Snapshot {
  return snapshotOf([sheetOf(overrides.name ?? "Invoer", rows, overrides), ...others], more);
}
