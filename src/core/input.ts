import type { Bedragsoort, Celverwijzing, Cijferstatus, Domein, Kenmerk, Notatie } from "./gemeente";
import type { Cents } from "./money/cents";

/** Where a value was read. `cell` in A1 notation without sheet ("C7"). */
export interface Located<T> {
  readonly value: T;
  readonly cell: string;
}

/** A number with the notation it was read in, so that it can be recomputed in the sheet. */
export interface LocatedNumber<T> extends Located<T> {
  readonly notatie: Notatie;
}

/** An amount with the cell that it was read from. */
export interface InputBedrag extends Celverwijzing {
  readonly jaar: number;
  readonly domein: Domein;
  readonly soort: Bedragsoort;
  /** The number in the cell times its factor. */
  readonly bedrag: Cents;
  /** Part of the domain (layout long); null when the layout has none. */
  readonly onderdeel: string | null;
  readonly status: Cijferstatus | null;
  readonly bron: string | null;
}

/** A cell that should hold an amount and does not. */
export interface InputGat {
  readonly jaar: number;
  readonly domein: Domein;
  readonly soort: Bedragsoort;
  readonly cell: string;
}

/** One row of the deficits table, numbers already exact, nothing else checked yet. */
export interface InputRow {
  readonly sheet: string;
  /** 1-based row in the sheet. */
  readonly row: number;
  /** As the sheet has it: "363", "0363", "GM0363"; null when empty or when there is no such column. */
  readonly code: Located<string> | null;
  readonly naam: Located<string> | null;
  readonly inwoners: LocatedNumber<bigint> | null;
  readonly bedragen: readonly InputBedrag[];
  /** Cells of the layout that are empty in this row. Never zero by silence. */
  readonly leeg: readonly InputGat[];
  /** Cells that hold something that is no amount; reading has reported each of them. */
  readonly onleesbaar: readonly InputGat[];
  readonly kenmerken: Readonly<Record<string, Located<Kenmerk>>>;
  readonly herkomst: string | null;
}

export interface InputCorrectie {
  readonly sheet: string;
  readonly row: number;
  readonly code: Located<string>;
  readonly jaar: number;
  readonly domein: Domein;
  readonly bedrag: LocatedNumber<Cents>;
  readonly reden: string;
  readonly beoordelaar: string;
  readonly datum: string | null;
}

export interface InputAanvraag {
  readonly sheet: string;
  readonly row: number;
  readonly code: Located<string>;
  readonly datum: string | null;
  readonly stukken: Readonly<Record<string, boolean>>;
}

/** "wide": one row per municipality; "long": one row per municipality, year and domain (and onderdeel). */
export type Layout = "wide-deficits" | "wide-accounts" | "long";

/** Everything that reading a workbook yields for the core. */
export interface InputTables {
  readonly layout: Layout;
  /** The sheet and header row where the deficits were found, for "found where". */
  readonly sheet: string;
  readonly headerRow: number;
  readonly rows: readonly InputRow[];
  readonly correcties: readonly InputCorrectie[];
  /** Null when the workbook has no applications table: then every row counts as an application. */
  readonly aanvragen: readonly InputAanvraag[] | null;
}

/** Which figures the chosen criteria need. */
export interface Scope {
  readonly jaren: readonly number[];
  readonly domeinen: readonly Domein[];
  /** Year of the population's reference date (1 January). */
  readonly peiljaar: number;
  /** Year of the municipal division. */
  readonly indeling: number;
}
