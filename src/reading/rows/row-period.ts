import { saysLast } from "../../core/words/clauses";
import type { Cijferstatus, Domein } from "../../core/gemeenten/gemeente";
import { normaliseLabel } from "../../core/words/normalise-label";
import type { Cell } from "../../workbook/snapshot";
import { cellText } from "../numbers/cells";
import { domainOfText } from "../heads/header-meaning";
import { hasNoValue } from "../table/located-text";
import type { HeaderColumn } from "../table/table-header";
import type { TableLog } from "../table/table-log";

/**
 * @returns The year that a cell holds, as a number or as text; null (and a finding) when it is none.
 */
export function readYear(cells: readonly Cell[], column: HeaderColumn, row: number, log: TableLog): number | null {
  const cell = cells[column.index];
  if (hasNoValue(cell, column, row, log)) return null;
  const text = cellText(cell);
  const year = yearOfText(text);
  if (year !== null) return year;
  log.tally("not-a-year", column.letters + row.toString(), text, { found: text });
  return null;
}

const yearText = /^(?:31[-/. ]12[-/. ])?((?:19|20)\d\d)(?: ?JJ00)?\*{0,2}(?: ?\(?(?:definitief|final)\)?)?$/i;
const yearBefore = /^(?:boekjaar|verslagjaar|dienstjaar|(?:jaar)?rekening|jaar|year|realisatie|jr|fy) ?/i;

/**
 * "2016", and what ledgers, statistics and people put around it: "2016JJ00", "2016*", "'16", "boekjaar 2016", "31-12-2016",
 * "jaarrekening 2016 (definitief)". A budget, provisional figures or another day are no such year.
 */
function yearOfText(text: string): number | null {
  const short = /^['\u2019](\d\d)$/.exec(text)?.[1];
  if (short !== undefined) return 2000 + Number(short);
  const year = yearText.exec(text.replace(yearBefore, ""))?.[1];
  return year === undefined ? null : Number(year);
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
  return saysLast(text, /(?<!\p{L})(?<!\b(?:niet|geen) (?:meer )?)(?:voorlopige?|provisional|preliminary)(?!\p{L})/iu);
}

/** Year and domain of one figure, and the part of the domain when the domain's cell names one. */
export interface Period {
  readonly jaar: number;
  readonly domein: Domein;
  readonly onderdeel: string | null;
}
