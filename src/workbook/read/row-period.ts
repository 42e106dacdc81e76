import type { Cijferstatus, Domein } from "../../core/gemeente";
import { normaliseLabel } from "../../core/normalise-label";
import type { Cell } from "../snapshot";
import { cellText } from "./cells";
import { domainOfText } from "./header-meaning";
import { hasNoValue } from "./located-text";
import type { HeaderColumn } from "./table-header";
import type { TableLog } from "./table-log";

/**
 * @returns The year that a cell holds, as a number or as text, also as statistics have it ("2016JJ00", "2016*"); null (and a
 * finding) when it is none.
 */
export function readYear(cells: readonly Cell[], column: HeaderColumn, row: number, log: TableLog): number | null {
  const cell = cells[column.index];
  if (hasNoValue(cell, column, row, log)) return null;
  const text = cellText(cell);
  const year = /^((?:19|20)\d\d)(?: ?JJ00)?\*{0,2}$/i.exec(text)?.[1];
  if (year !== undefined) return Number(year);
  log.tally("not-a-year", column.letters + row.toString(), text, { found: text });
  return null;
}

/** @returns The domain that a cell names, and the part of it ("Wmo begeleiding"); null (and a finding) when it names none. */
export function readDomain(
  cells: readonly Cell[],
  column: HeaderColumn,
  row: number,
  log: TableLog,
): Omit<Period, "jaar"> | null {
  const cell = cells[column.index];
  if (hasNoValue(cell, column, row, log)) return null;
  const text = cellText(cell);
  const address = column.letters + row.toString();
  const { domein, onderdeel } = domainOfText(text);
  if (domein !== null && domein !== "buig") return { domein, onderdeel };
  if (domein === "buig") log.tally("buig-ignored", address, text);
  else log.tally("unknown-domain", address, text, { found: text });
  return null;
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
  // "definitief?" is a question
  if (text.includes("?")) return null;
  return statuses.get(normaliseLabel(text).replace(/ cijfers?$/, "")) ?? null;
}

/** @returns Whether a text calls figures provisional, and not something else than that. */
export function saysProvisional(text: string): boolean {
  return /(?<!\p{L})(?<!\bniet (?:meer )?)(?:voorlopige?|provisional|preliminary)(?!\p{L})/iu.test(text);
}

/** Year and domain of one figure, and the part of the domain when the domain's cell names one. */
export interface Period {
  readonly jaar: number;
  readonly domein: Domein;
  readonly onderdeel: string | null;
}
