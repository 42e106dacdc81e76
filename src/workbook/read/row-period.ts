import type { Cijferstatus, Domein } from "../../core/gemeente";
import { normaliseLabel } from "../../core/normalise-label";
import type { Cell } from "../snapshot";
import { cellText } from "./cells";

/** @returns The year that a cell holds, as a number or as text; null when it is none. */
export function yearOfCell(cell: Cell | undefined): number | null {
  const text = cellText(cell);
  return /^(?:19|20)\d\d$/.test(text) ? Number(text) : null;
}

const statuses: ReadonlyMap<string, Cijferstatus> = new Map([
  ...["voorlopig", "voorlopige", "voorl", "v", "provisional", "preliminary", "concept"].map(
    (text) => [text, "voorlopig"] as const,
  ),
  ...["definitief", "definitieve", "def", "d", "final", "definitive", "vastgesteld"].map(
    (text) => [text, "definitief"] as const,
  ),
]);

/** @returns Whether figures may still change; null when the text says neither. */
export function statusOfText(text: string): Cijferstatus | null {
  return statuses.get(normaliseLabel(text).replace(/ cijfers?$/, "")) ?? null;
}

/** Year and domain of one figure. */
export interface Period {
  readonly jaar: number;
  readonly domein: Domein;
}
