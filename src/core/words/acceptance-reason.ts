import { asSeen } from "./look-alikes";
import { normaliseLabel } from "./normalise-label";

/** Words alone that say no more than that it is right, or why nobody looked. */
const nothing = new Set(
  (
    "prima jaja top mooi haast spoed vertrouwen begroting raming concept fictief schatting waarschuwing melding bevinding " +
    "doorgaan negeren overslaan hurry ignore skip whatever warning finding"
  ).split(" "),
);

/** Whole reasons by which nobody looked, or by which only the finding is said again. */
const unlooked = new RegExp(
  "^(?:" +
    [
      "geen (?:idee|tijd|zin|reden)",
      "(?:ik )?weet (?:ik )?(?:het )?niet(?: \\p{L}+){0,4}",
      "onbekend(?: \\p{L}+){0,3}",
      "(?:haast|spoed)(?: \\p{L}+){1,3}",
      "geen (?:idee|tijd|zin|reden) \\p{L}+(?: \\p{L}+){0,4}",
      "mag van (?:de |het )?\\p{L}+",
      "(?:zie|volgens) (?:de )?(?:mail|e mail|telefoon|memo)",
      "(?:akkoord|ok|oke|goedgekeurd)(?: (?:van|door))?(?: \\p{L}+){1,3}",
      "(?:later|nog) (?:na)?(?:kijken|gaan|vragen)(?: \\p{L}+){0,2}",
      "(?:nog )?niet (?:na)?ge\\p{L}+",
      "(?:het )?zal wel(?: \\p{L}+){0,2}",
      "(?:dit )?moet(?: van \\p{L}+ \\p{L}+)?",
      "(?:het )?is (?:een |maar een |de )?\\p{L}+",
      "no (?:idea|time|reason)",
      "(?:i )?don t know",
      "not \\p{L}+",
      "(?:the )?boss (?:says|said) so",
      "it is (?:a )?\\p{L}+",
    ].join("|") +
    ")$",
  "u",
);

/** "A. Bakker" says who, and not why. */
const nameAlone = /^(?:\p{Lu}\.\s?)+(?:(?:van|de|der|den|ter|ten|te|in|het|'t)\s)*\p{Lu}[\p{L}'-]+$/u;

/**
 * @returns Whether a text that is a reason in itself says why a warning may be left aside: that nobody looked, or who was asked,
 *   is no such reason.
 * @example saysWhy("nieuwe taken") is true; saysWhy("geen idee") and saysWhy("A. Bakker") are not.
 */
export function saysWhy(text: string): boolean {
  const label = normaliseLabel(asSeen(text));
  return !nothing.has(label) && !unlooked.test(label) && !nameAlone.test(text.trim());
}
