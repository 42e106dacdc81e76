import { asSeen } from "../words/look-alikes";
import { normaliseLabel } from "../words/normalise-label";
import { isPlaceholder, isSettled } from "./placeholder";
import { areAddressedApart, isCallNameOf, isStandIn, shareMailbox } from "./stand-in";

/** Before or after a name, and no part of it. */
const titles: ReadonlySet<string> = new Set([
  ...["dhr", "mevr", "mw", "mevrouw", "meneer", "heer", "de heer", "drs", "dr", "mr", "ir", "ing", "prof", "ms", "mrs"],
  ...["bsc", "msc", "ba", "ma", "llm", "mba", "ra", "rc", "aa"],
]);

/** What somebody does, written beside a name: no part of it either, unless there is nothing else. */
const functions: ReadonlySet<string> = new Set([
  ...["opsteller", "toetser", "beoordelaar", "controleur", "controller", "concerncontroller", "accountant", "auditor"],
  ...["adviseur", "beleidsadviseur", "medewerker", "beleidsmedewerker", "ambtenaar", "griffier", "secretaris", "hoofd"],
  ...[
    "manager",
    "directeur",
    "wethouder",
    "coordinator",
    "teamleider",
    "analist",
    "financieel",
    "financien",
    "afdeling",
  ],
  ...["toetsing", "getoetst", "review", "controle", "excel", "chatgpt", "copilot", "programma", "software", "computer"],
  ...["preparer", "reviewer", "prepared", "reviewed", "adviser", "advisor", "officer", "head", "director", "analyst"],
]);

/** Short for more than one word. */
const shortened: ReadonlyMap<string, readonly string[]> = new Map([["vd", ["v", "d"]]]);

/** Titles that are no surname either: "Ma" and "Aa" are. */
const honorifics: ReadonlySet<string> = new Set(
  [...titles].filter((title) => !["ma", "ba", "aa", "ra", "rc", "heer", "ing"].includes(title)),
);

/** What a group of people begins with: "gemeente Venlo" or "afdeling Financiën" signs nothing. */
const groups =
  /^(?:de |het |the )?(?:gemeente|afdeling|team|commissie|bestuur|stichting|vereniging|ministerie|provincie|department|municipality|committee)\b/;

/** Particles of a surname: with one of them what follows is a surname, whatever it means otherwise ("J. van Geen"). */
const particles: ReadonlySet<string> = new Set(["van", "de", "der", "den", "ten", "ter", "het", "t"]);

/** Initials and one word with a capital: a surname, whatever function or paper is called so ("P. Hoofd", "M. Concept"). */
const initialsAndSurname = /^\s*(?:\p{Lu}\.\s*)+(\p{Lu}\p{Ll}+)\s*$/u;
const surnames: ReadonlySet<string> = new Set([...functions, "concept", "naam"]);

function surnameOf(name: string): string | null {
  const [, word = ""] = initialsAndSurname.exec(asSeen(name)) ?? [];
  return surnames.has(word.toLowerCase()) ? word.toLowerCase() : null;
}

/**
 * @returns Whether a person is named: one word at least that is no initial, number, title, function or stand-in.
 *   "toetser", "controller 2", "A.", "A. Test" and "gemeente Venlo" are nobody: nobody can tell whom they are.
 */
export function isPerson(name: string | null): name is string {
  if (!isSettled(name) || isStandIn(name) || groups.test(normaliseLabel(asSeen(name)))) return false;
  if (surnameOf(name) !== null) return true;
  const words = wordsOf(name);
  return words.some(
    (word, index) => isRealWord(word) && (!isPlaceholder(word) || (index > 0 && particles.has(words[index - 1] ?? ""))),
  );
}

function isRealWord(word: string): boolean {
  // a Chinese surname is one letter
  const isLong = isWord(word) || /\p{Script=Han}/u.test(word);
  return isLong && !honorifics.has(word) && !functions.has(word) && !particles.has(word) && !/^\d+$/.test(word);
}

/** Between the names of several people in one field; a comma stands inside a name as well. */
const between = /\s(?:en|and|namens|mede namens|i\.?\s?o\.?|p\.?\s?o\.?)\s|[/;&+]/iu;

/**
 * Whether a person may be in two fields that each name one or more.
 *
 * @example "A. Bakker en B. Visser" and "B. Visser & C. Mulder" share one.
 */
export function mayShareAPerson(one: string, other: string): boolean {
  const [these, those] = [one, other].map((names) => names.split(between).filter((name) => isPerson(name)));
  const pairs = (these ?? []).flatMap((name) => (those ?? []).map((another) => [name, another] as const));
  return (
    shareMailbox(one, other) ||
    mayBeSamePerson(one, other) ||
    pairs.some(([name, another]) => mayBeSamePerson(name, another))
  );
}

/**
 * Whether two names may be those of one person. That they are two people has to be certain for the four eyes: case,
 * accents, dots, spaces, titles, functions, numbers, letters of another alphabet and the order of the parts make no
 * difference, an initial may stand for a first name, initials for a whole name, and a surname alone for anybody who has it.
 *
 * @example "J. Jansen" and "jansen, Jan" may be one person; "J. Jansen" and "P. Jansen" are two.
 */
export function mayBeSamePerson(one: string, other: string): boolean {
  const [shorter, longer] = [partsOf(one), partsOf(other)].sort((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined || shorter.length === 0) return false;
  if (areAddressedApart(one, other)) return false;
  if (isWrittenTogether(shorter, longer) || areInitials(one, other) || areInitials(other, one)) return true;
  const left = [...longer];
  const unmatched = shorter.filter((part) => !take(left, (candidate) => isSamePart(candidate, part)));
  const sharesName =
    unmatched.length < shorter.length &&
    shorter.some((part) => isWord(part) && longer.some((candidate) => isSamePart(candidate, part)));
  const isEqual = unmatched.length === 0 && left.length === 0;
  if (!sharesName) return isEqual;
  return unmatched.every((part) =>
    take(
      left,
      (candidate) => isInitialOf(part, candidate) || isInitialOf(candidate, part) || isCallNameOf(part, candidate),
    ),
  );
}

/** Takes the first candidate that fits out of the list. @returns Whether there was one. */
function take(candidates: string[], fits: (candidate: string) => boolean): boolean {
  const index = candidates.findIndex(fits);
  if (index !== -1) candidates.splice(index, 1);
  return index !== -1;
}

function isWord(part: string): boolean {
  return part.length > 1;
}

function isSamePart(one: string, other: string): boolean {
  return one === other || (isWord(one) && soundsLike(one) === soundsLike(other));
}

/** A word as it may also be spelled or typed: "Dijk" and "Dyk", "Müller" and "Mueller", "Smit" and "Sm1t". */
function soundsLike(word: string): string {
  return word
    .replaceAll("rn", "m")
    .replaceAll("ij", "y")
    .replaceAll("ue", "u")
    .replaceAll(/[i1]/g, "l")
    .replaceAll("0", "o");
}

/** "ABakker" or "bakkera" for "A. Bakker". */
function isWrittenTogether(one: readonly string[], other: readonly string[]): boolean {
  const written = [other.join(""), [...other].reverse().join("")].map(soundsLike);
  return written.includes(soundsLike(one.join("")));
}

/** Capitals that are the initials of the other name: "AB" for "A. Bakker". */
function areInitials(capitals: string, name: string): boolean {
  const letters = asSeen(capitals).replaceAll(/[\s.]/g, "");
  const initials = partsOf(name).map((part) => part.charAt(0));
  return /^[A-Z]{2,5}$/.test(letters) && letters.toLowerCase() === initials.join("");
}

function isInitialOf(initial: string, name: string): boolean {
  return initial.length === 1 && name.startsWith(initial);
}

/** The parts of a name in lower case; "J.A.", "JA" and "J A" are two initials. Of a mail address what stands before the "@". */
function partsOf(name: string): readonly string[] {
  const parts = wordsOf(name)
    .filter((part) => !titles.has(part))
    .flatMap((part) => shortened.get(part) ?? [part]);
  const names = parts
    .filter((part) => !functions.has(part) || part === surnameOf(name))
    .map((part) => part.replace(/(?<=\p{L}{2})\d+$/u, ""))
    .filter((part) => !/^\d+$/.test(part));
  return names.length > 0 ? names : parts;
}

/** The words of a name in lower case, capitals that are initials apart. */
function wordsOf(name: string): readonly string[] {
  return asSeen(name)
    .replace(/@\S*/gu, "")
    .replace(/\b([A-Z]{2,4})\b(?=.*\p{Ll})/gu, (initials) => initials.replace(/\B/g, " "))
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
}
