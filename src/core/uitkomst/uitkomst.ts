import type { Opmerking } from "../allocation/opmerking";
import type { Criteriaset } from "../criteria/criteriaset";
import type { Finding } from "../findings/finding";
import type { Gemeente, GemeenteInIndeling } from "../gemeenten/gemeente";
import type { Governanceset } from "../governance/governanceset";
import type { Cents } from "../money/cents";
import type { Ratio } from "../money/ratio";

/** What one criterion found for one municipality: the value it saw, the bound it was held against. */
export interface Verdict {
  /** Dutch rule id ("drempel", "stapeling", "aanvraag", "voorwaarde:reserve", …). */
  readonly regel: string;
  readonly voldoet: boolean;
  /** What was measured, for the sentence; null where there is nothing to measure. */
  readonly gemeten: Measured | null;
  /** What it was held against. */
  readonly grens: Measured | null;
}

/** A value with its unit, printable without knowing the rule. Ratios of money are in cents. */
export type Measured =
  | { readonly eenheid: "centPerInwoner"; readonly waarde: Ratio }
  | { readonly eenheid: "cent"; readonly waarde: Ratio }
  | { readonly eenheid: "aantal"; readonly waarde: number }
  | { readonly eenheid: "datum"; readonly waarde: string }
  | { readonly eenheid: "tekst"; readonly waarde: string };

/** The part of a municipality's tekort in one bracket and what that part counts for. */
export interface SchijfStap {
  /** Cents per inhabitant. */
  readonly vanaf: Ratio;
  /** Null: no upper bound. */
  readonly tot: Ratio | null;
  /** Percents. */
  readonly percentage: string;
  /** The part of the tekort inside the bracket, cents. */
  readonly deel: Ratio;
  /** percentage x deel, cents. */
  readonly telt: Ratio;
}

/** The outcome for one municipality. All amounts in cents. */
export interface Toekenning {
  readonly gemeente: Gemeente;
  /** After corrections and netting; positive means short. */
  readonly tekort: Cents;
  readonly verdicts: readonly Verdict[];
  readonly oordeel: "toegekend" | "afgewezen";
  /** Rule ids of every reason it was refused for; empty when granted. */
  readonly redenen: readonly string[];
  /** The tekort that qualifies: the tekort when every criterion holds, otherwise zero. */
  readonly inAanmerking: Cents;
  /** The amount that qualifies under brackets and maxima, before the pot; exact cents (at B for the closing bracket). */
  readonly grondslag: Ratio;
  /** The award before rounding; exact cents. */
  readonly exact: Ratio;
  readonly toekenning: Cents;
  /** Per source, in the order of `Uitkomst.bronnen`; sums to `toekenning`. */
  readonly perBron: readonly Cents[];
  readonly uitname: Cents;
  /** toekenning - uitname. */
  readonly netto: Cents;
  /** max(0, tekort) - toekenning. */
  readonly onvergoed: Cents;
}

/** A source as it took part: its amount and what of it was used. */
export interface BronGebruik {
  readonly id: string;
  readonly naam: string;
  /** As in the governance set. */
  readonly bedrag: Cents;
  /** Zero when the source fell out. */
  readonly beschikbaar: Cents;
  readonly gebruikt: Cents;
  readonly besluit: string | null;
}

/** How an outcome was made; null: not known (yet). */
export interface Controle {
  readonly opsteller: string | null;
  readonly toetser: string | null;
  readonly tweedeBerekening: "klopt" | "wijkt-af" | null;
  /** ISO time of the clock when it was calculated: whether `Uitkomst.nu` was really now. */
  readonly klok: string | null;
}

export const onbekendeControle: Controle = { opsteller: null, toetser: null, tweedeBerekening: null, klok: null };

/** A condition for an official outcome that does not hold (yet). */
export interface OpenPoort {
  /** "besluit-niet-genomen", "rol-leeg", "vier-ogen-dezelfde", … */
  readonly id: string;
  /** Id of the decision or source it is about, a date, a number of days: for the sentence. */
  readonly parameters: Readonly<Record<string, string | number>>;
}

export interface Totalen {
  /** Municipalities with figures in the input. */
  readonly gemeenten: number;
  /** Applied, or all with figures where no application is asked for (`heeftAangevraagd`): toegekend + afgewezen. */
  readonly aangevraagd: number;
  readonly toegekend: number;
  /** Applied and refused. */
  readonly afgewezen: number;
  /** Sum of the tekorten of all that applied; surpluses count as zero. */
  readonly tekort: Cents;
  /** Sum of the tekorten that qualify. */
  readonly inAanmerking: Cents;
  readonly onvergoed: Cents;
}

/** Everything that a run found and decided. Plain data; rows sorted by gemeentecode. */
export interface Uitkomst {
  readonly criteria: Criteriaset;
  readonly governance: Governanceset;
  /** ISO time of the run, as given. */
  readonly nu: string;
  /** False when the input has no applications: then dates and documents could not be tested. */
  readonly aanvragenBekend: boolean;
  /** Who made and reviewed it, and what else is known about how it was made. */
  readonly controle: Controle;
  readonly stempel: "concept" | "officieel";
  readonly openPoorten: readonly OpenPoort[];
  /** Sum of the available sources. */
  readonly pot: Cents;
  /** Kept back for the hardship clause. */
  readonly reserve: Cents;
  readonly uitgekeerd: Cents;
  /** pot - uitgekeerd. */
  readonly restant: Cents;
  /** The closing variable in cents (per inhabitant for B); null when the rule has none or it was not needed. */
  readonly sluitvariabele: Ratio | null;
  readonly opmerkingen: readonly Opmerking[];
  readonly bronnen: readonly BronGebruik[];
  readonly totalen: Totalen;
  readonly toekenningen: readonly Toekenning[];
  /** Every municipality of the division (no example municipalities); empty when the key is "geen". */
  readonly uitnamen: readonly {
    readonly gemeente: GemeenteInIndeling;
    /** What its part was measured by: its population, or its number in the weight column. */
    readonly gewicht: Ratio;
    readonly bedrag: Cents;
  }[];
  readonly bevindingen: readonly Finding[];
}
