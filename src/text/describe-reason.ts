import type { Say } from "../core/say";
import { findingsNl } from "./findings/nl";

/** What the schema library says in English, and which sentence of ours says the same. The group, if any, is `expected`. */
const libraryMessages: readonly (readonly [RegExp, string])[] = [
  [/^Invalid input: expected .*received undefined$/, "reason.field-missing"],
  [/^Invalid input: expected (.+?)(?:, received .*)?$/, "reason.wrong-kind"],
  [/^Invalid option: expected one of (.+)$/, "reason.not-an-option"],
  [/^Invalid ISO date/, "reason.date-expected"],
  [/^Too small/, "reason.too-short"],
  [/^Too big/, "reason.too-long"],
];

/**
 * Puts into words why a field or file was refused.
 *
 * @param reason - A reason code of ours ("decimal-expected"), or the schema library's own English message.
 * @returns Half a sentence; an unknown reason as it is.
 */
export function describeReason(reason: string, say: Say): string {
  const key = `reason.${reason}`;
  if (key in findingsNl) return say(key, { message: reason });
  for (const [pattern, known] of libraryMessages) {
    const match = pattern.exec(reason);
    if (match !== null) return say(known, { expected: optionsText(match[1] ?? "") });
  }
  return say("reason.other", { message: reason });
}

/** "a"|"b" as a, b. */
function optionsText(options: string): string {
  return options.replaceAll('"', "").split("|").join(", ");
}
