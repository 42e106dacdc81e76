import type { Toekenning } from "../../core/uitkomst/uitkomst";
import { block, type Block, type Column, type References } from "../block";
import { candidateKeys, closingNames, closingScalars, type ClosingSearch } from "../closing-search";
import type { NarekeningContext } from "../context";
import { aboveZero, smallest } from "../formula";
import { fixedGrondslagSteps, grondslagKey } from "../columns/grondslag-columns";
import { awardColumn, sumOfGrondslagen, type RuleSteps } from "./rule-steps";

const halfKey = "halve_grondslag";

/** gelijkeToekenning: everyone the same amount, nobody more than its grondslag. */
export function gelijkeToekenning(context: NarekeningContext): RuleSteps {
  const { say } = context;
  const search: ClosingSearch = {
    direction: "rising",
    target: "te_verdelen",
    ...sizeOf(context),
    label: say("narekening.sluit.gelijkeToekenning"),
    explanation: say("narekening.sluit.gelijkeToekenning.uitleg"),
  };
  return {
    columns: [
      ...fixedGrondslagSteps(context),
      awardColumn((refs) => `MIN(${refs.here(grondslagKey)},${closingNames.value})`, context),
    ],
    candidates: levels(grondslagKey, smallest, context),
    scalars: closingScalars(search, context),
  };
}

/** gelijkVerlies: everyone loses the same amount, nobody more than its grondslag. */
export function gelijkVerlies(context: NarekeningContext): RuleSteps {
  const { say } = context;
  const search: ClosingSearch = {
    direction: "falling",
    target: "te_verdelen",
    ...sizeOf(context),
    label: say("narekening.sluit.gelijkVerlies"),
    explanation: say("narekening.sluit.gelijkVerlies.uitleg"),
  };
  return {
    columns: [
      ...fixedGrondslagSteps(context),
      awardColumn((refs) => `MAX(0,${refs.here(grondslagKey)}-${closingNames.value})`, context),
    ],
    candidates: levels(grondslagKey, (claims, level) => aboveZero(`${claims}-${level}`), context),
    scalars: closingScalars(search, context),
  };
}

/**
 * talmud: equal awards on half the grondslagen as long as the pot is at most half of what is asked; above that everyone
 * loses what it would have been awarded then, the loss being what is to be divided.
 */
export function talmud(context: NarekeningContext): RuleSteps {
  const { say } = context;
  const search: ClosingSearch = {
    direction: "rising",
    target: "talmud_te_verdelen",
    ...sizeOf(context),
    label: say("narekening.sluit.talmud"),
    explanation: say("narekening.sluit.talmud.uitleg"),
  };
  const half: Column<Toekenning> = {
    key: halfKey,
    header: say("narekening.stap.halveGrondslag"),
    style: "exact",
    cell: (_, refs) => ({ formula: `${refs.here(grondslagKey)}/2`, value: null }),
  };
  const award = (refs: References): string => {
    const equal = `MIN(${refs.here(halfKey)},${closingNames.value})`;
    return `IF(te_verdelen<=${sumOfGrondslagen(refs)}/2,${equal},${refs.here(grondslagKey)}-${equal})`;
  };
  return {
    columns: [...fixedGrondslagSteps(context), half, awardColumn(award, context)],
    candidates: levels(halfKey, smallest, context),
    scalars: [
      {
        name: "talmud_te_verdelen",
        label: say("narekening.talmud"),
        explanation: say("narekening.talmud.uitleg"),
        style: "euroCent",
        content: (refs) => ({ formula: `MAX(0,MIN(te_verdelen,${sumOfGrondslagen(refs)}-te_verdelen))`, value: null }),
      },
      ...closingScalars(search, context),
    ],
  };
}

function sizeOf({ uitkomst }: NarekeningContext): Pick<ClosingSearch, "candidates" | "jumps"> {
  return { candidates: uitkomst.toekenningen.length + 1, jumps: false };
}

/** Zero and every claim, ascending, each with the total that would be paid if it were the level. */
function levels(
  claimsKey: string,
  pay: (claims: string, level: string) => string,
  { uitkomst, say }: NarekeningContext,
): Block {
  const ranks = Array.from({ length: uitkomst.toekenningen.length + 1 }, (_, rank) => rank);
  return block(say("narekening.lijst.kandidaten"), ranks, [
    {
      key: candidateKeys.candidate,
      header: say("narekening.kandidaat.bedrag"),
      style: "exact",
      cell: (rank, refs) =>
        rank === 0 ? { value: 0 } : { formula: `SMALL(${refs.all(claimsKey)},${rank.toString()})`, value: null },
    },
    {
      key: candidateKeys.paid,
      header: say("narekening.kandidaat.betaald"),
      style: "exact",
      cell: (_, refs) => ({
        formula: `SUMPRODUCT(${pay(refs.all(claimsKey), refs.here(candidateKeys.candidate))})`,
        value: null,
      }),
    },
  ]);
}
