import type { FindingParameters } from "../core/findings/finding";
import type { Say } from "../core/words/say";
import { findingsNl } from "./findings/nl";

/**
 * Puts into words why a field or file was refused.
 *
 * @param parameters - Of the finding: a reason code of ours ("decimal-expected"), with what the code needs: accepted values
 *   or kinds of values in `expected`, split by "|", and a bound in `limit`.
 * @returns Half a sentence; an unknown reason as it is, and nothing when there is none.
 * @example describeReason({ reason: "not-an-option", expected: "cent|euro" }, say) is "kies een van: cent, euro" in Dutch.
 */
export function describeReason({ reason = "", expected, limit }: FindingParameters, say: Say): string {
  const key = `reason.${String(reason)}`;
  if (!(key in findingsNl)) return say("reason.other", { message: reason });
  const values = String(expected ?? "").split("|");
  return say(key, {
    expected: reason === "wrong-kind" ? kindsText(values, say) : values.join(", "),
    count: expected === undefined ? 0 : values.length,
    limit: limit ?? "",
  });
}

/** Kinds of values as a person calls them; a value that is meant literally goes in quotes. */
function kindsText(kinds: readonly string[], say: Say): string {
  const names = kinds.map((kind) =>
    `reason.kind.${kind}` in findingsNl ? say(`reason.kind.${kind}`) : say("reason.kind.literal", { value: kind }),
  );
  return names.length < 2
    ? names.join("")
    : say("reason.either", { before: names.slice(0, -1).join(", "), last: names.at(-1) ?? "" });
}
