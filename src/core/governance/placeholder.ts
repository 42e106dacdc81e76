import { asSeen } from "../look-alikes";
import { normaliseLabel } from "../normalise-label";

/** What people write where a name or a reason still has to come. */
const placeholders: ReadonlySet<string> = new Set([
  ...["n v t", "nvt", "niet van toepassing", "n a", "not applicable", "geen", "none", "leeg", "empty"],
  ...["onbekend", "nog onbekend", "unknown", "anoniem", "anonymous", "n n", "nn", "niemand", "nobody"],
  ...["volgt", "volgt nog", "nog te bepalen", "nader te bepalen", "n t b", "ntb", "in te vullen", "nog in te vullen"],
  ...["nader in te vullen", "tbd", "t b d", "tba", "to be determined", "to be decided", "todo", "to do", "concept"],
  ...["vacature", "vacant", "vacancy", "idem", "dito", "ditto", "dezelfde", "same", "zelf", "ikzelf", "myself"],
  ...["naam", "name", "test"],
]);

/** What is no reason: that it is right has to be said with why. */
const assent: ReadonlySet<string> = new Set([
  ...[
    "ok",
    "oke",
    "okay",
    "akkoord",
    "ja",
    "yes",
    "klopt",
    "goed",
    "correct",
    "gezien",
    "agreed",
    "fine",
    "reden",
    "reason",
  ],
]);

/**
 * @returns Whether somebody or something is named: a letter or a digit that somebody can read, and no words that only say
 *   that a name still has to come. "", "  ", "-", "?", "x", "n.v.t." and "volgt" are no names.
 */
export function isNamed(name: string | null): name is string {
  if (name === null) return false;
  const label = normaliseLabel(asSeen(name));
  return label !== "" && !placeholders.has(label) && !/^(x+|0+)$/.test(label);
}

/** @returns Whether a text says why: "akkoord" and "ok" say that it is right, and not why. */
export function isReason(text: string): boolean {
  return isNamed(text) && !assent.has(normaliseLabel(asSeen(text)));
}
