import { compareRatios, multiply, ratio, subtract, sumRatios, type Ratio } from "../money/ratio";
import type { Opmerking } from "./opmerking";

/**
 * Why an award is less than its grondslag before rounding, in the amounts that give it exactly. All amounts in cents.
 */
export type Cut =
  /** The rule pays this percentage of every grondslag. */
  | { readonly soort: "percentage"; readonly percentage: string }
  /** `pot` of every `som`: of all grondslagen, of their fixed percentage, or of those with an equal tekort per inhabitant. */
  | {
      readonly soort: "naarRato";
      readonly groep: "allen" | "gelijken";
      /** Percents that the rule promises and that did not fit; null for the whole. */
      readonly percentage: string | null;
      readonly pot: Ratio;
      readonly som: Ratio;
    }
  /** `rest` is given to, or taken from, `aantal` municipalities in equal parts of `niveau`: of the whole or of the half. */
  | {
      readonly soort: "gelijk";
      readonly wijze: "toekenning" | "verlies";
      readonly helft: boolean;
      readonly rest: Ratio;
      readonly aantal: number;
      readonly niveau: Ratio;
    }
  /** All that was left when its turn came. */
  | { readonly soort: "rest"; readonly rest: Ratio }
  /** Nothing was left when its turn came. */
  | { readonly soort: "niets" };

/** What a division says of one municipality. Cents, exact. */
export interface CutRow {
  readonly tekort: bigint;
  readonly inwoners: bigint;
  readonly grondslag: Ratio;
  /** The award before rounding. */
  readonly exact: Ratio;
}

/** What a rule may look at to say how it cut an award. */
export interface CutFacts {
  /** Cents that there were to divide. */
  readonly pot: Ratio;
  /** The closing value, in cents; null when there was none. */
  readonly sluitvariabele: Ratio | null;
  readonly opmerkingen: readonly Opmerking[];
  readonly rows: readonly CutRow[];
}

/** Everyone got the same part of its grondslag. */
export function cutInProportion({ pot, rows }: CutFacts): Cut {
  return { soort: "naarRato", groep: "allen", percentage: null, pot, som: sumOfGrondslagen(rows) };
}

/** Everyone got, or missed, the same amount: of its grondslag or of half of it. */
export function cutInEqualParts(facts: CutFacts, wijze: "toekenning" | "verlies", helft: boolean): Cut {
  const niveau = facts.sluitvariabele ?? ratio(0n);
  const bound = helft ? multiply(niveau, ratio(2n)) : niveau;
  const aantal = facts.rows.filter(({ grondslag }) => compareRatios(grondslag, bound) > 0).length;
  return { soort: "gelijk", wijze, helft, rest: multiply(niveau, ratio(BigInt(aantal))), aantal, niveau };
}

/** Whether there is at most half of what is asked. */
export function isUpToHalf({ pot, rows }: Pick<CutFacts, "pot" | "rows">): boolean {
  return compareRatios(multiply(pot, ratio(2n)), sumOfGrondslagen(rows)) <= 0;
}

export function sumOfGrondslagen(rows: readonly CutRow[]): Ratio {
  return sumRatios(rows.map(({ grondslag }) => grondslag));
}

/** What was asked beyond what there was, for a cut in proportion. */
export function shortOf({ pot, som }: Extract<Cut, { soort: "naarRato" }>): Ratio {
  return subtract(som, pot);
}
