import { shortOf, type Cut } from "../core/allocation/cut";
import { divide, multiply, ratio, ratioFromDecimal, subtract, type Ratio } from "../core/money/ratio";
import type { Say, SayParameters } from "../core/words/say";
import type { Toekenning, Uitkomst } from "../core/uitkomst/uitkomst";
import { hasSameUnits, isWholeUnits, writtenInFull, writtenToSuffice, type WrittenAmount } from "./written-amount";

/** The municipality whose award is cut. */
export interface CutCase {
  readonly uitkomst: Uitkomst;
  readonly toekenning: Pick<Toekenning, "grondslag">;
  /** Its award before rounding, cents. */
  readonly exact: Ratio;
  readonly naam: string;
}

/** Why the award is less than the amount that qualifies, in amounts that give the award when they are followed. */
export function cutSentence(cut: Cut, cutCase: CutCase, say: Say): string {
  const { uitkomst, exact, naam } = cutCase;
  const unit = uitkomst.criteria.afronding.eenheid === "euro" ? 100n : 1n;
  const result = writtenToSuffice(exact, 2, (literal) => hasSameUnits(literal, exact, unit));
  const common = { naam, ...amount("bedrag", result), heeftReserve: uitkomst.reserve > 0n ? "ja" : "nee" };
  switch (cut.soort) {
    case "percentage":
      return say("explain.vastPercentage", { ...common, vast: { percentage: cut.percentage } });
    case "rest":
      return say("explain.rest", { ...common, ...amount("rest", writtenInFull(cut.rest)) });
    case "niets":
      return say("explain.niets-over", common);
    case "naarRato":
      return proportionSentence(cut, cutCase, common, say);
    case "gelijk":
      return equalPartsSentence(cut, cutCase, common, say);
  }
}

function proportionSentence(
  cut: Extract<Cut, { soort: "naarRato" }>,
  { toekenning }: CutCase,
  common: SayParameters,
  say: Say,
): string {
  const amounts = {
    ...common,
    ...amount("pot", writtenInFull(cut.pot)),
    ...amount("som", writtenInFull(cut.som)),
    ...amount("teWeinig", writtenInFull(shortOf(cut))),
  };
  if (cut.groep === "gelijken") return say("explain.naar-rato-gelijken", amounts);
  if (cut.percentage === null) return say("explain.naar-rato", amounts);
  const promised = multiply(toekenning.grondslag, divide(ratioFromDecimal(cut.percentage), ratio(100n)));
  return say("explain.naar-rato-van-percentage", {
    ...amounts,
    vast: { percentage: cut.percentage },
    ...amount("beloofd", writtenInFull(promised)),
  });
}

function equalPartsSentence(
  cut: Extract<Cut, { soort: "gelijk" }>,
  { toekenning, exact, uitkomst }: CutCase,
  common: SayParameters,
  say: Say,
): string {
  const unit = uitkomst.criteria.afronding.eenheid === "euro" ? 100n : 1n;
  const { wijze, helft, aantal } = cut;
  const half = divide(toekenning.grondslag, ratio(2n));
  const claim = helft ? half : toekenning.grondslag;
  const isLarge = claim.numerator * cut.niveau.denominator > cut.niveau.numerator * claim.denominator;
  const resultOf = (level: Ratio): Ratio => (wijze === "toekenning" ? level : subtract(toekenning.grondslag, level));
  // one alone gets, or gives up, the rest, and that is written in full
  const niveau =
    aantal === 1
      ? writtenInFull(cut.niveau)
      : writtenToSuffice(cut.niveau, leastPlaces(cut), (literal) =>
          isLarge ? hasSameUnits(resultOf(literal), exact, unit) : true,
        );
  const result = isLarge ? writtenInFull(resultOf(niveau.literal)) : writtenInFull(exact);
  return say(`explain.gelijk-${wijze}`, {
    ...common,
    helft: helft ? "ja" : "nee",
    aantal,
    groot: isLarge ? "ja" : "nee",
    ...amount("rest", writtenInFull(cut.rest)),
    ...amount("niveau", niveau),
    ...amount("bedrag", result),
    over: exact.numerator > 0n ? "ja" : "nee",
  });
}

/** Decimals in which a cent more to share among so many still shows. */
function leastPlaces({ aantal, niveau }: Extract<Cut, { soort: "gelijk" }>): number {
  return isWholeUnits(niveau, 1n) ? 2 : 2 + aantal.toString().length;
}

/** An amount for a message, with a word that says whether it was rounded. */
function amount(name: string, { value, isExact }: WrittenAmount): SayParameters {
  return { [name]: value, [`${name}Afgerond`]: isExact ? "nee" : "ja" };
}
