import { asSeen } from "../words/look-alikes";
import { normaliseLabel } from "../words/normalise-label";

/** What people write where a name or a reason still has to come. */
const placeholders: ReadonlySet<string> = new Set([
  ...["n v t", "nvt", "niet van toepassing", "n a", "not applicable", "geen", "none", "leeg", "empty", "null", "nihil"],
  ...["onbekend", "nog onbekend", "unknown", "anoniem", "anonymous", "n n", "nn", "niemand", "nobody", "iemand"],
  ...[
    "niet bekend",
    "niet ingevuld",
    "not filled in",
    "zie boven",
    "see above",
    "p m",
    "pm",
    "pro memorie",
    "tbc",
    "t b c",
  ],
  ...["volgt", "volgt nog", "nog te bepalen", "nader te bepalen", "n t b", "ntb", "in te vullen", "nog in te vullen"],
  ...["nader in te vullen", "tbd", "t b d", "tba", "to be determined", "to be decided", "todo", "to do", "concept"],
  ...["vacature", "vacant", "vacancy", "idem", "dito", "ditto", "dezelfde", "same", "zelf", "ikzelf", "myself"],
  ...["naam", "name", "test", "voorbeeld", "example", "dummy", "asdf", "qwerty", "lorem ipsum", "blabla"],
]);

/** Words with which a text begins that only announces a name. */
const announces =
  /^(?:nog (?:te|niet|in)|nader te|later|in te vullen|vul (?:hier|in)|wordt (?:nog|later)|volgt (?:nog|later)|to be |not yet|naam |name of )/;

/** What says that a name, or what somebody did, is still open, whatever else stands beside it. */
const reserved =
  /\b(?:nog (?:te|niet|aan|door|in)|n t b|ntb|tbd|tba|volgt (?:nog|later)|wordt nog|onder voorbehoud|niet \p{L}+|not \p{L}+|pending|te benoemen|te bepalen|aan te wijzen|to be \p{L}+)\b/u;

/** What is written behind a name when its bearer did not do it, or not agree. */
const undone =
  /[(,;:\u2013-]\s*(?:is )?(?:afgekeurd|afgewezen|afwezig|ziek|verlof|met verlof|geweigerd|oneens|bezwaar|rejected|disapproved|refused|absent|on leave|ill)\b/iu;
/** What stands in the place of somebody: where that is written, or that there is none. */
const elsewhere = /^(?:zie|see|conform|volgens|geen|no) \p{L}/u;

/** What is no reason: that it is right has to be said with why. */
const assent: ReadonlySet<string> = new Set([
  ...["ok", "oke", "okay", "akkoord", "ja", "yes", "klopt", "goed", "correct", "gezien", "agreed", "fine", "in orde"],
  ...[
    "conform afspraak",
    "volgens afspraak",
    "zoals afgesproken",
    "op verzoek",
    "zomaar",
    "tja",
    "verkeerd",
    "fout",
    "bla",
  ],
  ...["as agreed", "on request", "by request", "just because", "wrong", "error", "fout in opgave"],
  ...["reden", "reason", "correctie", "correction", "diversen", "overig", "aangepast", "adjusted"],
]);

/**
 * @returns Whether somebody or something is named: a letter or a digit that somebody can read, and no words that only say
 *   that a name still has to come. "", "  ", "-", "?", "x", "n.v.t.", "volgt" and "nog te benoemen" are no names.
 */
export function isNamed(name: string | null): name is string {
  if (name === null) return false;
  const label = normaliseLabel(asSeen(name));
  return label !== "" && !isPlaceholder(label) && !announces.test(label);
}

/** What a part in the chain is called, in the place of who plays it. */
const ownFunctions: ReadonlySet<string> = new Set([
  ...["opsteller", "toetser", "toetst", "controleur", "controleert", "beslisser", "beslist", "adviseur", "adviseert"],
  ...["uitvoerder", "voert uit", "voorsteller", "stelt voor", "beoordelaar", "preparer", "reviewer", "assessor"],
]);

/** @returns Whether a name only repeats the part that it should say the player of: "toetser" for who reviews. */
export function isOwnFunction(name: string): boolean {
  return ownFunctions.has(normaliseLabel(asSeen(name)).replace(/^(?:de|het|een|the) /, ""));
}

/**
 * @returns Whether somebody is named for good: "Rekenkamer?", "accountant n.t.b." and "B. Visser (nog te toetsen)" are names
 *   with a reservation.
 */
export function isSettled(name: string | null): name is string {
  if (!isNamed(name) || name.includes("?") || undone.test(asSeen(name))) return false;
  // "niet-ambtelijke commissie" is one word that says what it is
  const label = normaliseLabel(asSeen(name).replace(/\bniet-(?=\p{L}+e\s+\p{L})/iu, "niet"));
  return !reserved.test(label) && !elsewhere.test(label);
}

/**
 * @param label - In lower case, without punctuation.
 * @returns Whether a label stands for a name that still has to come, or says that there is none: "volgt", "xx", "aaa".
 */
export function isPlaceholder(label: string): boolean {
  return placeholders.has(label) || /^(x+|0+|(\p{L})\2{2,})$/u.test(label);
}

/** What only says that nobody knows, looked, or wrote it here: a letter or an annex with its number or day says where. */
const empty =
  /^(?:geen idee|weet ik niet|no idea|don t know|(?:nog )?niet (?:gecontroleerd|nagekeken|beoordeeld|onderzocht)|not (?:yet )?(?:checked|assessed|looked at)|(?:zie|see) (?:de |het |the )?(?:\p{L}+)|(?:bla ?)+)$/u;

/** @returns Whether a text says why: "akkoord" and "ok" say that it is right, and not why. */
export function isReason(text: string): boolean {
  const label = normaliseLabel(asSeen(text));
  const isLater = /(?:(?<!\buit .*)\bvolgt|\bntb|\bn t b|\btbd|te bepalen|to follow)$/.test(label);
  return isNamed(text) && !assent.has(label) && !empty.test(label) && !isLater && !/^\d+( \d+)*$/.test(label);
}
