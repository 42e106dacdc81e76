import type { Correctie, Gemeente } from "../../gemeenten/gemeente";
import { asSeen, sameLabel } from "../../words/look-alikes";
import { answerOf } from "../../words/yes-no";
import { isNamed } from "../placeholder";
import { isPerson, mayShareAPerson } from "../same-person";

/** Words around the name of who stood down. */
const around =
  /(?<!\p{L})(?:is|heeft|had|zich|was|wegens|van|door|voor|verscho\p{L}*|recus\p{L}*|himself|herself)(?!\p{L})/giu;

/**
 * Whether who assessed a correction had stood down for the municipality: in a column of the correction itself, of another one of the
 * municipality or of its application, or in the reason.
 *
 * @source domain.md §5: a reviewer who is recused for a municipality cannot be its beoordelaar.
 */
export function isRecused(
  { beoordelaar, reden, vermeld = [] }: Correctie,
  { correcties, aanvraag }: StoodDown,
): boolean {
  const own = stoodDown(vermeld);
  const all = [...correcties, aanvraag].flatMap((one) => stoodDown(one?.vermeld ?? []));
  return (
    own.some((text) => answerOf(text) === true) || [...all, ...namedIn(reden)].some((name) => isSame(name, beoordelaar))
  );
}

type StoodDown = Pick<Gemeente, "correcties" | "aanvraag">;

function stoodDown(vermeld: NonNullable<Correctie["vermeld"]>): readonly string[] {
  return vermeld.flatMap(({ soort, waarde }) => (soort === "verschoond" ? waarde.split(/[,;]/) : []));
}

/** "buiten de definitie (mw. Smit verschoond)" names mw. Smit. */
function namedIn(reden: string): readonly string[] {
  return asSeen(reden)
    .split(/[(),;]/)
    .filter((clause) => /verscho|recus/i.test(clause))
    .map((clause) => clause.replace(around, " ").replace(":", " ").trim());
}

function isSame(name: string, beoordelaar: string): boolean {
  if (!isNamed(name) || !isNamed(beoordelaar)) return false;
  return (
    sameLabel(name, beoordelaar) || (isPerson(name) && isPerson(beoordelaar) && mayShareAPerson(name, beoordelaar))
  );
}
