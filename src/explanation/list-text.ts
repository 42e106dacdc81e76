import type { Say } from "../core/words/say";

/**
 * Joins items as a sentence does.
 *
 * @example listText(["a", "b", "c"], say) is "a, b en c" in Dutch.
 */
export function listText(items: readonly string[], say: Say): string {
  const last = items.at(-1);
  if (last === undefined) return "";
  const before = items.slice(0, -1);
  return before.length === 0 ? last : say("sheet.lijst", { voor: before.join(", "), laatste: last });
}
