import { compareRatios, zero } from "../core/money/ratio";
import type { Say } from "../core/words/say";
import type { WrittenAmount } from "./written-amount";
import type { WrittenBracket, WrittenBrackets } from "./written-brackets";

/**
 * Which part of the tekort counts for how much.
 *
 * @example "Over € 160.000,00 telt 50% mee (het deel boven € 40,00 per inwoner): € 80.000,00."
 */
export function bracketsSentence({ schijven, samen }: WrittenBrackets, say: Say): string {
  const parts = schijven.map((schijf, index) => partText(schijf, index === 0 ? "eerste" : "volgende", say));
  return say("explain.schijven", {
    schijven: parts.join(", "),
    aantal: schijven.length,
    samen: samen.value,
  });
}

function partText({ vanaf, tot, totIsB, percentage, deel }: WrittenBracket, plaats: string, say: Say): string {
  const isWhole = compareRatios(vanaf.literal, zero) === 0 && tot === null;
  const waar = isWhole ? "heel" : tot !== null ? "tussen" : plaats === "eerste" ? "boven" : "daarboven";
  return say(`explain.schijf.${plaats}`, {
    deel: deel.value,
    percentage: { percentage },
    waar: say(`explain.schijf.${waar}`, {
      vanaf: boundText(vanaf, false, say),
      tot: tot === null ? "" : boundText(tot, totIsB, say),
    }),
  });
}

function boundText({ value, isExact }: WrittenAmount, isB: boolean, say: Say): string {
  const isClosing = isB || !isExact;
  return say(isClosing ? "explain.schijf.b" : "explain.schijf.grens", {
    grens: value,
    afgerond: isExact ? "nee" : "ja",
  });
}
