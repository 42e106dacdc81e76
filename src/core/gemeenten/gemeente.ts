import { asSeen } from "../words/look-alikes";
import type { Cents } from "../money/cents";

/** "GM" and four digits (CBS), or "VB" and four to six digits for an example municipality. */
export type Gemeentecode = string;

export const domeinen = ["jeugd", "wmo"] as const;
export type Domein = (typeof domeinen)[number];

/** Whether a figure may still change. */
export type Cijferstatus = "voorlopig" | "definitief";

/** How a number stands in its cell: as a number, or as text in Dutch or English notation. */
export type Notatie = "getal" | "tekst-decimale-komma" | "tekst-decimale-punt";

/** A cell of the input that a figure came from. `cell` in A1 notation without sheet. */
export interface Celverwijzing {
  readonly sheet: string;
  readonly cell: string;
  readonly notatie: Notatie;
  /** What the number in the cell is multiplied by, where that is not 1: 1000 for thousands, negative for the opposite sign. */
  readonly factor?: number;
}

/** lasten and baten are both entered as positive amounts; tekort = lasten - baten. */
export type Bedragsoort = "lasten" | "baten" | "tekort";

/** One input cell's part in a figure: share x amount, added for lasten and tekort, subtracted for baten. */
export interface Herkomst {
  readonly van: Celverwijzing;
  readonly soort: Bedragsoort;
  /** Plain decimal; "1" unless a split brought only part of the figure along. The product is rounded to the cent, half away from zero. */
  readonly aandeel: string;
}

/** The deficit of one year and one domain. Positive means short of money (lasten - baten). */
export interface TekortCel {
  readonly jaar: number;
  readonly domein: Domein;
  /** As submitted by the municipality. */
  readonly opgegeven: Cents;
  /** Sum of the corrections; negative lowers the tekort. */
  readonly correctie: Cents;
  /** Submitted + correction. */
  readonly geaccepteerd: Cents;
  readonly herkomst: readonly Herkomst[];
  readonly status: Cijferstatus | null;
}

/** A correction by the assessors; it never overwrites what was submitted. */
export interface Correctie {
  readonly gemeentecode: Gemeentecode;
  readonly jaar: number;
  readonly domein: Domein;
  /** Added to the submitted tekort; negative lowers it. */
  readonly bedrag: Cents;
  readonly reden: string;
  readonly beoordelaar: string;
  /** ISO date, or null when not recorded. */
  readonly datum: string | null;
  readonly van: Celverwijzing;
  /** Share of the correction that counts here; "1" unless a split brought only part of it along. */
  readonly aandeel: string;
  /** What else its row says; left out: nothing. */
  readonly vermeld?: readonly Vermelding[];
}

/** What a municipality sent in to apply. */
export interface Aanvraag {
  /** ISO date of the application, or null when not recorded. */
  readonly datum: string | null;
  /** Documents by id (collegebesluit, jaarrekening2016, …): received or not. */
  readonly stukken: Readonly<Record<string, boolean>>;
  /** The days that documents bear, by id, and where; left out: the input has none. */
  readonly gedateerd?: Readonly<Record<string, Stukdatum>>;
  /** What else the list says of it; left out: nothing. */
  readonly vermeld?: readonly Vermelding[];
}

/**
 * Something that a list says of an application or a correction and that no amount is made of: an ISO date of receipt, who
 * applied, whom to ask about it, the amount that was asked for (cents, as text), or who stood down.
 */
export interface Vermelding {
  readonly soort: "ontvangen" | "aanvrager" | "contact" | "gevraagd" | "verschoond";
  readonly waarde: string;
  readonly sheet: string;
  readonly cell: string;
}

/** The day that a document bears (ISO), and its cell. */
export interface Stukdatum {
  readonly datum: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Why a cell has no value: an error value, or a formula that was never calculated. */
export type Waardeloos = "foutwaarde" | "nietBerekend";

/**
 * A value in an extra column, kept for conditions: an exact decimal as text, an ISO date, a text or a yes/no. What it is
 * worth is for the condition to say, so a number also carries the date that its cell may show, and a cell without a value
 * (an error, a formula that was never calculated), or rows that contradict each other, are kept to be refused by the
 * condition that needs them.
 */
export type Kenmerk = (
  | {
      readonly soort: "getal";
      readonly waarde: string;
      readonly datum?: string;
      /** Of merged municipalities: what was added up. */
      readonly delen?: readonly KenmerkDeel[];
    }
  | { readonly soort: "datum"; readonly waarde: string }
  | { readonly soort: "tekst"; readonly waarde: string }
  | { readonly soort: "jaNee"; readonly waarde: boolean }
  | { readonly soort: "foutwaarde"; readonly waarde: string }
  | { readonly soort: "nietBerekend"; readonly waarde: string }
  | { readonly soort: "tegenspraak"; readonly waarde: string; readonly tegenspraak: Tegenspraak }
) & {
  /** Where it was read (A1 notation, in the municipality's sheet). */
  readonly cel?: string;
  /** Where it stands in more cells than that one: all of them, for each municipality whose rows say so. */
  readonly cellen?: readonly (readonly string[])[];
  /** What stands in the cell, where that is a text that was read as something else. */
  readonly tekst?: string;
};

/** One cell's part in a number of merged municipalities: share x number. */
export interface KenmerkDeel {
  readonly cel: string;
  readonly waarde: string;
  /** Plain decimal; "1" unless a split brought only part of it along. */
  readonly aandeel: string;
}

/** Two rows of which one value cannot be made. */
export interface Tegenspraak {
  /** Own rows that differ, merged municipalities that differ, or one of those with a value beside one without. */
  readonly hoe: "rijen" | "gemeenten" | "ontbreekt";
  readonly naam: string;
  readonly andereNaam: string;
  /** Null: nothing stands there. */
  readonly andereWaarde: string | null;
  readonly andereCel: string | null;
}

/** A municipality whose figures were (partly) added because of a herindeling. */
export interface Opgegaan {
  readonly code: Gemeentecode;
  readonly naam: string;
  /** Share of its figures that came along, as a plain decimal: "1.0000" for a merger. */
  readonly aandeel: string;
  readonly ingangsdatum: string;
}

/** A municipality with figures, or with an application, in the chosen division. Only `validateGemeenten` builds one. */
export interface Gemeente {
  readonly code: Gemeentecode;
  readonly naam: string;
  /** Population on 1 January of the reference year; one or more. */
  readonly inwoners: bigint;
  /** Cells that the population was read from (more than one after a merger); empty when it comes from the register. */
  readonly inwonersVan: readonly Celverwijzing[];
  /** Every year × domain of the scope, years first, in the scope's order. */
  readonly cellen: readonly TekortCel[];
  readonly correcties: readonly Correctie[];
  /** Null: did not apply. When the input has no applications at all, every municipality with figures counts as applied. */
  readonly aanvraag: Aanvraag | null;
  /** Extra columns of the input by normalised header. */
  readonly kenmerken: Readonly<Record<string, Kenmerk>>;
  readonly opgegaan: readonly Opgegaan[];
  /** Where its first row stands, for jumping to it. */
  readonly plaats: { readonly sheet: string; readonly row: number };
  /** It applied, and there is no figure of it: every cell is nothing, and it is refused. Left out: it has figures. */
  readonly zonderCijfers?: true;
  /** Label of the figures' source ("publicatie", "fictief", …) as the input has it. */
  readonly herkomst: string | null;
}

/** A municipality of the division, with or without figures: they all carry the gemeentefonds half. */
export interface GemeenteInIndeling {
  readonly code: Gemeentecode;
  readonly naam: string;
  /** Null: nobody knows them, and nothing is divided by them. */
  readonly inwoners: bigint | null;
}

/** @returns Negative, zero or positive: order of codes, the tie-breaker everywhere. Not locale-dependent. */
export function compareCodes(a: { readonly code: Gemeentecode }, b: { readonly code: Gemeentecode }): -1 | 0 | 1 {
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

/** Words by which an input says that its figures are nobody's: "fictief", "fict.", "verzonnen", "testdata", "invented", … */
const inventedWords =
  /fictie|fictit|\bfict\b|verzonnen|verzinsel|\bbedacht|(?<!bij)(?<!\b(?:zie|als|een|het|dit|in) )voorbeeld|dummy|\boefen|\btest(?!ament)|\bdemo|invented|made up|(?<!\b(?:for|see|an) )example|\bsample/;

/** @returns Whether a text says that figures are invented, or an example. */
export function saysInvented(text: string): boolean {
  return inventedWords.test(asSeen(text).toLowerCase());
}

/** @returns Whether the input says that the figures of a municipality are invented. */
export function isFictief({ herkomst }: Pick<Gemeente, "herkomst">): boolean {
  return herkomst !== null && saysInvented(herkomst);
}

/** @returns Whether the code is that of an invented municipality: outside the register, pays no uitname. */
export function isVoorbeeld(code: string): boolean {
  return code.startsWith("VB");
}
