/** Before or after a name, and no part of it. */
const titles: ReadonlySet<string> = new Set([
  ...["dhr", "mevr", "mw", "mevrouw", "meneer", "heer", "de heer", "drs", "dr", "mr", "ir", "ing", "prof", "ms", "mrs"],
  ...["bsc", "msc", "ba", "ma", "llm", "mba", "ra", "rc", "aa"],
]);

/** @returns Whether there is a name: a letter or a digit that somebody can read. "", "  ", "-" and "?" are none. */
export function isNamed(name: string | null): name is string {
  return name !== null && /[\p{L}\p{N}]/u.test(name);
}

/**
 * Whether two names may be those of one person. That they are two people has to be certain for the four eyes: case,
 * accents, dots, spaces, titles and the order of the parts make no difference, an initial may stand for a first name, and
 * a surname alone for anybody who has it.
 *
 * @example "J. Jansen" and "jansen, Jan" may be one person; "J. Jansen" and "P. Jansen" are two.
 */
export function mayBeSamePerson(one: string, other: string): boolean {
  const [shorter, longer] = [partsOf(one), partsOf(other)].sort((a, b) => a.length - b.length);
  if (shorter === undefined || longer === undefined || shorter.length === 0) return false;
  const left = [...longer];
  const unmatched = shorter.filter((part) => !take(left, (candidate) => candidate === part));
  const sharesName = unmatched.length < shorter.length && shorter.some((part) => isWord(part) && longer.includes(part));
  const isEqual = unmatched.length === 0 && left.length === 0;
  if (!sharesName) return isEqual;
  return unmatched.every((part) =>
    take(left, (candidate) => isInitialOf(part, candidate) || isInitialOf(candidate, part)),
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

function isInitialOf(initial: string, name: string): boolean {
  return initial.length === 1 && name.startsWith(initial);
}

/** The parts of a name in lower case; "J.A.", "JA" and "J A" are two initials. */
function partsOf(name: string): readonly string[] {
  const plain = name
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/\b([A-Z]{2,4})\b(?=.*\p{Ll})/gu, (initials) => initials.replace(/\B/g, " "));
  return plain
    .toLowerCase()
    .replace(/['’]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "" && !titles.has(part));
}
