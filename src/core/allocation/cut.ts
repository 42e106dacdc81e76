import { teVerdelen } from "../funding/te-verdelen";
import {
  compareRatios,
  divide,
  multiply,
  ratio,
  ratioFromDecimal,
  subtract,
  sumRatios,
  type Ratio,
} from "../money/ratio";
import type { Toekenning, Uitkomst } from "../uitkomst/uitkomst";

const hundred = ratio(100n);
const two = ratio(2n);

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

/**
 * Says how the rule cut one award.
 *
 * @returns Null when the award before rounding is the whole grondslag.
 * @example Of claims of 100 and 300 cents and a pot of 200, equal awards give the second 100: rest 200, aantal 2, niveau 100.
 */
export function cutOf(uitkomst: Uitkomst, toekenning: Toekenning): Cut | null {
  const { exact, grondslag } = toekenning;
  if (compareRatios(exact, grondslag) >= 0) return null;
  const pot = ratio(teVerdelen(uitkomst));
  const { verdeling } = uitkomst.criteria;
  switch (verdeling.regel) {
    case "vastPercentage": {
      const { percentage } = verdeling;
      if (!uitkomst.opmerkingen.includes("pro-rata-vast-percentage")) return { soort: "percentage", percentage };
      const som = multiply(sumOfGrondslagen(uitkomst), divide(ratioFromDecimal(percentage), hundred));
      return { soort: "naarRato", groep: "allen", percentage, pot, som };
    }
    case "sluitschijf":
    case "naarRato":
      return { soort: "naarRato", groep: "allen", percentage: null, pot, som: sumOfGrondslagen(uitkomst) };
    case "volgorde":
      return shareOfRest(uitkomst, toekenning);
    case "gelijkeToekenning":
      return equalParts(uitkomst, "toekenning", false);
    case "gelijkVerlies":
      return equalParts(uitkomst, "verlies", false);
    case "talmud":
      return equalParts(uitkomst, isUpToHalf(uitkomst) ? "toekenning" : "verlies", true);
  }
}

/** Whether the Talmud rule divides at most half of what is asked: equal awards on halves then, equal losses otherwise. */
export function isUpToHalf(uitkomst: Uitkomst): boolean {
  return compareRatios(multiply(ratio(teVerdelen(uitkomst)), two), sumOfGrondslagen(uitkomst)) <= 0;
}

function sumOfGrondslagen({ toekenningen }: Uitkomst): Ratio {
  return sumRatios(toekenningen.map(({ grondslag }) => grondslag));
}

function equalParts(uitkomst: Uitkomst, wijze: "toekenning" | "verlies", helft: boolean): Cut {
  const niveau = uitkomst.sluitvariabele ?? ratio(0n);
  const bound = helft ? multiply(niveau, two) : niveau;
  const aantal = uitkomst.toekenningen.filter(({ grondslag }) => compareRatios(grondslag, bound) > 0).length;
  return { soort: "gelijk", wijze, helft, rest: multiply(niveau, ratio(BigInt(aantal))), aantal, niveau };
}

/** In order of tekort per inhabitant: those with the same one share what is left. */
function shareOfRest({ toekenningen }: Uitkomst, { gemeente, tekort, exact }: Toekenning): Cut {
  if (exact.numerator === 0n) return { soort: "niets" };
  const equals = toekenningen.filter(
    (row) => row.grondslag.numerator > 0n && row.tekort * gemeente.inwoners === tekort * row.gemeente.inwoners,
  );
  const rest = sumRatios(equals.map((row) => row.exact));
  if (equals.length === 1) return { soort: "rest", rest };
  const som = sumRatios(equals.map((row) => row.grondslag));
  return { soort: "naarRato", groep: "gelijken", percentage: null, pot: rest, som };
}

/** What was asked beyond what there was, for a cut in proportion. */
export function shortOf({ pot, som }: Extract<Cut, { soort: "naarRato" }>): Ratio {
  return subtract(som, pot);
}
