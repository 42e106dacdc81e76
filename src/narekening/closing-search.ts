import { eurosFromRatio } from "../sheets/parts/cells";
import type { NarekeningContext } from "./context";
import type { References, Scalar } from "./block";

/** Names of the cells of the search; the search itself is the same for every rule that has a closing value. */
export const closingNames = { position: "sluitwaarde_positie", value: "sluitwaarde" } as const;

/** Keys of the list of candidates. */
export const candidateKeys = {
  candidate: "kandidaat",
  paid: "kandidaat:betaald",
  paidBeyond: "kandidaat:betaald_na",
} as const;

/** How the total paid goes from one candidate to the next, and what it must come to. */
export interface ClosingSearch {
  readonly direction: "falling" | "rising";
  /** What the total must be, as a formula; euros. */
  readonly target: string;
  readonly candidates: number;
  /** Whether the total can jump down at a candidate: then there is a column with the total just beyond it. */
  readonly jumps: boolean;
  readonly label: string;
  readonly explanation: string;
}

/**
 * Finds the closing value in a sorted list of candidates between which the total paid is a straight line: count how many
 * are not there yet, take the two neighbours, and draw the line. Neighbours are found by size and not by place, and an
 * empty cell counts for nothing, so that a row that somebody puts into the list changes nothing.
 */
export function closingScalars(search: ClosingSearch, { uitkomst, say }: NarekeningContext): readonly Scalar[] {
  const { direction, target, candidates, jumps, label, explanation } = search;
  const last = candidates.toString();
  const notThere = direction === "falling" ? ">0" : "<0";
  return [
    {
      name: closingNames.position,
      label: say("narekening.sluit.positie"),
      explanation: say(`narekening.sluit.positie.${direction}`),
      style: "aantal",
      content: (refs) => ({
        formula: countOf(candidateKeys.paid, target, notThere, refs),
        value: null,
      }),
    },
    ...(jumps
      ? [
          {
            name: jumpName,
            label: say("narekening.sluit.sprong"),
            explanation: say("narekening.sluit.sprong.uitleg"),
            style: "aantal" as const,
            content: (refs: Parameters<Scalar["content"]>[0]) => ({
              formula: countOf(candidateKeys.paidBeyond, target, ">0", refs),
              value: null,
            }),
          },
        ]
      : []),
    {
      name: closingNames.value,
      label,
      explanation,
      style: "exact",
      content: (refs) => {
        const position = closingNames.position;
        const candidate = (place: string): string => `SMALL(${refs.all(candidateKeys.candidate)},${place})`;
        const paid = (key: string, place: string): string =>
          `${direction === "falling" ? "LARGE" : "SMALL"}(${refs.all(key)},${place})`;
        const [from, to] = [candidate(position), candidate(`${position}+1`)];
        const paidFrom = paid(jumps ? candidateKeys.paidBeyond : candidateKeys.paid, position);
        const paidTo = paid(candidateKeys.paid, `${position}+1`);
        const line = `${from}+(${paidFrom}-(${target}))/(${paidFrom}-${paidTo})*(${to}-${from})`;
        const within = `IF(${position}=${last},${candidate(last)},${line})`;
        const afterJump = jumps ? `IF(${jumpName}<${position},${candidate(`${jumpName}+1`)},${within})` : within;
        return {
          formula: `IF(${position}=0,${candidate("1")},${afterJump})`,
          value: uitkomst.sluitvariabele === null ? null : eurosFromRatio(uitkomst.sluitvariabele),
        };
      },
    },
  ];
}

/** At how many candidates the total is more (">0") or less ("<0") than the target. */
function countOf(key: string, target: string, side: ">0" | "<0", refs: References): string {
  const cells = refs.all(key);
  return `SUMPRODUCT(ISNUMBER(${cells})*(ROUND(${cells}-(${target}),5)${side}))`;
}

/** Name of the cell that counts candidates after whose jump the total is still too much. */
const jumpName = "sluitwaarde_sprong";

/** Whether what lies beyond the closing value counts: it stands on a jump, or the pot is too small for any value. */
export function beyondCondition(search: Pick<ClosingSearch, "candidates" | "jumps">): string {
  const short = `${closingNames.position}=${search.candidates.toString()}`;
  return search.jumps ? `OR(${jumpName}<${closingNames.position},${short})` : short;
}
