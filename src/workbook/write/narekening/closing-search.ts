import { eurosFromRatio } from "../cells";
import type { NarekeningContext } from "./context";
import type { Scalar } from "./block";

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
 * are not there yet, take the two neighbours, and draw the line.
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
        formula: `SUMPRODUCT(--(ROUND(${refs.all(candidateKeys.paid)}-(${target}),5)${notThere}))`,
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
              formula: `SUMPRODUCT(--(ROUND(${refs.all(candidateKeys.paidBeyond)}-(${target}),5)>0))`,
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
        const take = (key: string, offset: string): string => `INDEX(${refs.all(key)},${offset})`;
        const [from, to] = [take(candidateKeys.candidate, position), take(candidateKeys.candidate, `${position}+1`)];
        const paidFrom = take(jumps ? candidateKeys.paidBeyond : candidateKeys.paid, position);
        const paidTo = take(candidateKeys.paid, `${position}+1`);
        const line = `${from}+(${paidFrom}-(${target}))/(${paidFrom}-${paidTo})*(${to}-${from})`;
        const within = `IF(${position}=${last},${take(candidateKeys.candidate, last)},${line})`;
        const afterJump = jumps
          ? `IF(${jumpName}<${position},${take(candidateKeys.candidate, `${jumpName}+1`)},${within})`
          : within;
        return {
          formula: `IF(${position}=0,${take(candidateKeys.candidate, "1")},${afterJump})`,
          value: uitkomst.sluitvariabele === null ? null : eurosFromRatio(uitkomst.sluitvariabele),
        };
      },
    },
  ];
}

/** Name of the cell that counts candidates after whose jump the total is still too much. */
const jumpName = "sluitwaarde_sprong";

/** Whether what lies beyond the closing value counts: it stands on a jump, or the pot is too small for any value. */
export function beyondCondition(search: Pick<ClosingSearch, "candidates" | "jumps">): string {
  const short = `${closingNames.position}=${search.candidates.toString()}`;
  return search.jumps ? `OR(${jumpName}<${closingNames.position},${short})` : short;
}
