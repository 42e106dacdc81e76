import type { ErrorCode } from "../../src/core/findings/finding";
import type { Remedy } from "../../src/core/findings/remedy";
import type { Cell, SheetSnapshot } from "../../src/workbook/snapshot";
import type { Source } from "./source";

/** What only the owner of the figures knows: the remedies ask for it, and a test plays the owner. */
export interface Owner {
  /** What belongs in a cell ("Invoer!A3"), wherever a remedy asks to fill one in. */
  readonly cells?: Readonly<Record<string, Cell>>;
  /** What a field of the mapping should say where a remedy leaves the choice. */
  readonly mapping?: Readonly<Record<string, string>>;
  /** Headers to give ("Invoer!H1"). */
  readonly headers?: Readonly<Record<string, string>>;
  /** The column that is missing, below its header. */
  readonly column?: { readonly header: string; readonly values: readonly Cell[] };
  /** The sheet with the figures that were missing added. */
  readonly completed?: SheetSnapshot;
  /** The right value of a field of a set or mapping, by its path. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** A table of which every column says all that it holds. */
  readonly labels?: readonly Cell[];
  /** What a spreadsheet program calculates, where the file does not say. */
  readonly calculated?: Readonly<Record<string, Cell>>;
}

/** An input that raises an error, what its owner knows, and the tekorten that are right for it. */
export interface RemedyCase {
  readonly what: string;
  readonly input: Source;
  readonly owner?: Owner;
  /** Euros by code, all years and domains together. */
  readonly right: Readonly<Record<string, string>>;
  /** The remedies that hold for this input, of those that the finding offers; left out: all of them. */
  readonly holds?: readonly Remedy["kind"][];
}

/** An error that no edit of the contents mends: why not, and the words that say what to do, by language. */
export interface OutsideCase {
  readonly outside: string;
  readonly says: { readonly nl: RegExp; readonly en: RegExp };
}

export type CasesOf = Readonly<Record<ErrorCode, readonly RemedyCase[] | OutsideCase>>;
