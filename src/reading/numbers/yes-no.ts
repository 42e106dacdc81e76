import { answerOf } from "../../core/words/yes-no";
import type { Cell } from "../../workbook/snapshot";

/** @returns The answer that a cell gives, or null when it is no yes or no. */
export function yesOrNo(cell: Cell): boolean | null {
  if (typeof cell === "boolean") return cell;
  return typeof cell === "string" ? answerOf(cell) : null;
}
