import { sameLabel } from "../words/look-alikes";
import { normaliseLabel } from "../words/normalise-label";

/** What an organisation is called beside its name where it is still the same: its board and its members are not. */
const officeWords: ReadonlySet<string> = new Set(
  "bureau secretariaat directie afdeling team kantoor organisatie medewerkers office secretariat staff de het van the of".split(
    " ",
  ),
);
/** Words that an abbreviation leaves out. */
const small: ReadonlySet<string> = new Set("van de der den het en voor of the and for".split(" "));

/**
 * Whether two names are certainly those of one organisation: the same, one with words for its office, or one in the
 * initials of the other.
 *
 * @example "VNG", "Bureau VNG" and "Vereniging van Nederlandse Gemeenten (VNG)" are one; "VNG" and "VNG-bestuur" are two.
 */
export function isSameOffice(one: string, other: string): boolean {
  const [these, those] = [formsOf(one), formsOf(other)];
  return these.some((form) => those.some((another) => sameLabel(form, another)));
}

/** A name without words for its office, in full, as it stands in brackets, and in its initials. */
function formsOf(name: string): readonly string[] {
  const parts = name.split(/[()]/).filter((part) => part.trim() !== "");
  return parts.flatMap((part) => {
    const words = normaliseLabel(part.replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, "")).split(" ");
    const named = words.filter((word) => !officeWords.has(word));
    const initials = words.filter((word) => !small.has(word)).map((word) => word.charAt(0));
    return [named.join(""), ...(initials.length > 2 ? [initials.join("")] : [])].filter((form) => form !== "");
  });
}
