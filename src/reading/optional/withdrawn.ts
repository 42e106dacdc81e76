import { asSeen } from "../../core/words/look-alikes";
import type { Cell } from "../../workbook/snapshot";
import { cellText, isEmpty } from "../numbers/cells";
import type { HeaderColumn } from "../table/table-header";
import { yesOrNo } from "../numbers/yes-no";

const not = String.raw`(?<!\b(?:niet|geen|not|no) )(?<!\p{L})`;
const takenBack = "ingetrokken|teruggetrokken|intrekking|withdrawn|withdrawal";
const refused =
  "afgewezen|geweigerd|niet[- ]ontvankelijk|buiten behandeling|geannuleerd|vervallen|cancelled|canceled|rejected|refused";
const pattern = (words: string): RegExp => new RegExp(`${not}(?:${words})(?!\\p{L})`, "iu");
const words = {
  // beside the figures "afgewezen" may well be about something else
  cijfers: pattern(takenBack),
  aanvraag: pattern(`${takenBack}|${refused}|concept|draft`),
  correctie: pattern(
    `${takenBack}|${refused}|verworpen|voorstel|voorgesteld|concept|in behandeling|betwist|bezwaar|proposal|proposed|draft|pending|disputed`,
  ),
} as const;

/** Heads under which a no says that something does not stand. */
const agreed =
  /(?<!\p{L})(?:akkoord|vastgesteld|goedgekeurd|definitief|overgenomen|verwerkt|approved|agreed|adopted)(?!\p{L})/iu;
const nothing = new Set(["-", "0", "n.v.t.", "nvt", "geen", "none"]);

/** A cell that says that an application or a correction does not stand (any more). */
export interface Withdrawn {
  readonly text: string;
  readonly column: HeaderColumn;
}

/**
 * The first cell of a row by which an application or a correction was withdrawn, refused or never adopted: by what it says,
 * or by a yes or a day under a head that says so.
 *
 * @param columns - Those that are read for nothing else.
 */
export function withdrawnIn(
  kind: keyof typeof words,
  cells: readonly Cell[],
  columns: readonly HeaderColumn[],
): Withdrawn | null {
  for (const column of columns) {
    const cell = cells[column.index] ?? null;
    if (isEmpty(cell)) continue;
    const text = cellText(cell);
    const answer = yesOrNo(cell);
    const isNothing = answer === false || nothing.has(text.toLowerCase());
    const isSaid = typeof cell === "string" && words[kind].test(asSeen(text));
    const isUnderHead = words[kind].test(asSeen(column.text)) && !isNothing;
    const isNotAgreed = kind === "correctie" && answer === false && agreed.test(column.text);
    if (isSaid || isUnderHead || isNotAgreed) return { text, column };
  }
  return null;
}

/** @returns Whether the name of a sheet says that what is on it does not stand. */
export function isWithdrawnSheet(kind: keyof typeof words, name: string): boolean {
  return words[kind].test(asSeen(name));
}
