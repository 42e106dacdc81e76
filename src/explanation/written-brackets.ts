import type { Verklaring } from "../core/uitkomst/explain";
import {
  compareRatios,
  divide,
  multiply,
  ratio,
  ratioFromDecimal,
  subtract,
  sumRatios,
  type Ratio,
} from "../core/money/ratio";
import type { SchijfStap } from "../core/uitkomst/uitkomst";
import { roundedTo, writtenInFull, writtenTo, type WrittenAmount } from "./written-amount";

/** One bracket as a sentence writes it: which part of the tekort, between which bounds, and what it counts for. */
export interface WrittenBracket {
  readonly vanaf: WrittenAmount;
  /** Null: the part above `vanaf` is not bounded by the tekort's next bracket. */
  readonly tot: WrittenAmount | null;
  /** Whether `tot` is the closing variable. */
  readonly totIsB: boolean;
  readonly percentage: string;
  readonly deel: WrittenAmount;
}

/** Every bracket that the tekort reaches, and what they count for together: all that the sentence says. */
export interface WrittenBrackets {
  readonly schijven: readonly WrittenBracket[];
  readonly samen: WrittenAmount;
}

/** More decimals than this do not make the closing variable easier to use than its fraction. */
const mostForB = 12;

/**
 * Writes the brackets so that following them gives `samen` to the last digit. All amounts are exact, except where the
 * closing variable has decimals without end: then it has as many as suffice, and the parts are those of the variable as
 * written.
 *
 * @param suffices - Whether a total, as written, still leads to the right award.
 */
export function writeBrackets(
  { schijven, toekenning }: Pick<Verklaring, "schijven" | "toekenning">,
  closing: Ratio | null,
  suffices: (samen: Ratio) => boolean,
): WrittenBrackets {
  const last = schijven.at(-1);
  const isClosed = closing !== null && last !== undefined && compareRatios(last.vanaf, closing) === 0;
  const exact = written(schijven, (deel) => writtenInFull(deel), closing);
  if (!isClosed || isShort(writtenInFull(closing))) return exact;
  const { inwoners } = toekenning.gemeente;
  for (let places = 2; places <= mostForB; places += 1) {
    const steps = atBound(schijven, roundedTo(closing, places), toekenning.tekort, inwoners);
    if (steps === null) continue;
    const least = Math.max(2, places - inwoners.toString().length + 1);
    for (let decimals = least; decimals <= Math.max(least, places); decimals += 1) {
      const found = written(steps, (deel) => writtenTo(deel, decimals), roundedTo(closing, places));
      if (suffices(found.samen.literal)) return withBound(found, writtenTo(closing, places));
    }
  }
  return exact;
}

/** The closing variable with the decimals of a criteria set needs no rounding. */
function isShort({ value }: WrittenAmount): boolean {
  return typeof value === "object" && "amount" in value && value.places !== null && value.places <= 6;
}

/** The same brackets with another bound between the last two; null when that leaves one of them empty. */
function atBound(
  schijven: readonly SchijfStap[],
  bound: Ratio,
  tekort: bigint,
  inwoners: bigint,
): readonly SchijfStap[] | null {
  const each = (perInwoner: Ratio): Ratio => multiply(perInwoner, ratio(inwoners));
  const steps = schijven.map((schijf, index): SchijfStap => {
    if (index === schijven.length - 1) return { ...schijf, vanaf: bound, deel: subtract(ratio(tekort), each(bound)) };
    if (index === schijven.length - 2) return { ...schijf, tot: bound, deel: each(subtract(bound, schijf.vanaf)) };
    return schijf;
  });
  return steps.every(({ deel }) => deel.numerator > 0n) ? steps : null;
}

function written(
  schijven: readonly SchijfStap[],
  write: (deel: Ratio) => WrittenAmount,
  closing: Ratio | null,
): WrittenBrackets {
  const rows = schijven.map(({ vanaf, tot, percentage, deel }, index) => ({
    vanaf: writtenInFull(vanaf),
    tot: index === schijven.length - 1 || tot === null ? null : writtenInFull(tot),
    totIsB: tot !== null && closing !== null && compareRatios(tot, closing) === 0,
    percentage,
    deel: write(deel),
  }));
  const counted = rows.map(({ deel, percentage }) => multiply(deel.literal, fraction(percentage)));
  return { schijven: rows, samen: writtenInFull(sumRatios(counted)) };
}

function withBound({ schijven, samen }: WrittenBrackets, bound: WrittenAmount): WrittenBrackets {
  return {
    samen,
    schijven: schijven.map((schijf, index) => ({
      ...schijf,
      vanaf: index === schijven.length - 1 ? bound : schijf.vanaf,
      tot: schijf.totIsB ? bound : schijf.tot,
    })),
  };
}

function fraction(percentage: string): Ratio {
  return divide(ratioFromDecimal(percentage), ratio(100n));
}
