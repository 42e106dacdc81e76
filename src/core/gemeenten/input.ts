import type {
  Bedragsoort,
  Celverwijzing,
  Cijferstatus,
  Domein,
  Kenmerk,
  Notatie,
  Vermelding,
  Waardeloos,
} from "./gemeente";
import type { Cents } from "../money/cents";

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

/** Which municipality a row is about, in the words of the sheet; at least one of the two is not null. */
export interface InputIdentity {
  readonly sheet: string;
  /** 1-based row in the sheet. */
  readonly row: number;
  /** As the sheet has it: "363", "0363", "GM0363"; null when empty or when there is no such column. */
  readonly code: Located<string> | null;
  readonly naam: Located<string> | null;
}

/** One row of the deficits table, numbers already exact, nothing else checked yet. */
export interface InputRow extends InputIdentity {
  readonly inwoners: LocatedNumber<bigint> | null;
  readonly bedragen: readonly InputBedrag[];
  /** Cells of the layout that are empty in this row. Never zero by silence. */
  readonly leeg: readonly InputGat[];
  /** Cells that hold something that is no amount; reading has reported each of them. */
  readonly onleesbaar: readonly InputGat[];
  readonly kenmerken: Readonly<Record<string, Located<Kenmerk>>>;
  readonly herkomst: string | null;
}

export interface InputCorrectie extends InputIdentity {
  readonly jaar: number;
  readonly domein: Domein;
  /** The number in the cell times its factor, where that is not 1. */
  readonly bedrag: LocatedNumber<Cents> & Pick<Celverwijzing, "factor">;
  readonly reden: string;
  readonly beoordelaar: string;
  readonly datum: string | null;
  readonly vermeld?: readonly Vermelding[];
}

/** A unit that a sheet states for its amounts, and that no mapping confirms. */
export interface GenoemdeEenheid {
  readonly sheet: string;
  /** Null: the name of the sheet says it. */
  readonly cell: string | null;
  readonly tekst: string;
  /** How many euros one of the unit is: 1000 for thousands. */
  readonly euros: number;
  /** The cells show thousands of what they hold ("#,##0,"): the unit is that of what is shown. Left out: they do not. */
  readonly isWeergave?: true;
}

/** A cell that holds something else than what its column is read for. */
export interface Onleesbaar extends Located<string> {
  readonly soort: "tekst" | Waardeloos;
}

export interface InputAanvraag extends InputIdentity {
  readonly datum: string | null;
  /** Received or not, by document id; an empty cell is a no. */
  readonly stukken: Readonly<Record<string, boolean>>;
  /** Days instead of a yes, by document id. */
  readonly gedateerd?: Readonly<Record<string, Located<string>>>;
  /** Cells that say neither yes nor no, by document id: an error as soon as that document is asked for. */
  readonly onleesbaar: Readonly<Record<string, Onleesbaar>>;
  readonly vermeld?: readonly Vermelding[];
}

/** A row of a sheet with weights for the uitname: everything beside code and name, by normalised header. */
export interface InputGewicht extends InputIdentity {
  readonly kenmerken: Readonly<Record<string, Located<Kenmerk>>>;
}

/** A column of the deficits table. */
export interface InputKolom {
  readonly letters: string;
  /** Kept for conditions; otherwise it is read for something else, or ignored. */
  readonly isExtra: boolean;
  /** The header with its cell, and that of the second column with the same header (which is not read). */
  readonly kop: Located<string>;
  readonly dubbel: Located<string> | null;
  /** An extra column in euros or counts: its numbers add up over merged municipalities. Left out: it is not. */
  readonly isOpgeteld?: boolean;
}

/** "wide": one row per municipality; "long": one row per municipality and year, domain or both (and onderdeel). */
export type Layout = "wide-deficits" | "wide-accounts" | "long";

/** Everything that reading a workbook yields for the core. */
export interface InputTables {
  readonly layout: Layout;
  /** The sheet and header row where the deficits were found, for "found where". */
  readonly sheet: string;
  readonly headerRow: number;
  /** Every column with a header, by its normalised header. */
  readonly kolommen: Readonly<Record<string, InputKolom>>;
  readonly rows: readonly InputRow[];
  /** Fields of the mapping that state the sign of one column with tekorten; left out: none does. */
  readonly tekenVelden?: readonly string[];
  /** What the sheet says of the amounts and nobody confirmed: they were read as euros. */
  readonly eenheid: GenoemdeEenheid | null;
  /** The same of the sheets with corrections. */
  readonly eenheidCorrecties: readonly GenoemdeEenheid[];
  readonly correcties: readonly InputCorrectie[];
  /** Null when the workbook has no applications table: then every row counts as an application. */
  readonly aanvragen: readonly InputAanvraag[] | null;
  /** Empty when the workbook has no sheet with weights. */
  readonly gewichten: readonly InputGewicht[];
}

/** Which figures the chosen criteria need. */
export interface Scope {
  readonly jaren: readonly number[];
  readonly domeinen: readonly Domein[];
  /** Year of the population's reference date (1 January). */
  readonly peiljaar: number;
  /** Year of the municipal division. */
  readonly indeling: number;
  /** Year of the fund: a list of another year is not of this one. Left out: no list is. */
  readonly fondsjaar?: number;
}
