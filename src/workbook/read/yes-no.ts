import type { Cell } from "../snapshot";

const yesTexts = new Set(["ja", "j", "yes", "y", "x", "waar", "true", "v", "✓", "✔"]);
const noTexts = new Set(["nee", "n", "no", "onwaar", "false"]);

/** @returns The answer that a cell gives, or null when it is no yes or no. */
export function yesOrNo(cell: Cell): boolean | null {
  if (typeof cell === "boolean") return cell;
  if (typeof cell !== "string") return null;
  const text = cell.trim().toLowerCase();
  if (yesTexts.has(text)) return true;
  return noTexts.has(text) ? false : null;
}
