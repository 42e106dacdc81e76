import { saysLast } from "../../core/words/clauses";
import { asSeen } from "../../core/words/look-alikes";
import type { Cell } from "../../workbook/snapshot";
import { cellText, isEmpty } from "../numbers/cells";
import { likelyDateOfSerial } from "../numbers/dates";
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

/** Heads under which a no says that something does not stand; "al verwerkt" asks whether the figures have it. */
const agreed =
  /(?<!(?<!\p{L})(?:al|reeds|eerder|already)(?!\p{L}).*)(?<!\p{L})(?:akkoord|vastgesteld|goedgekeurd|definitief|overgenomen|verwerkt|approved|agreed|adopted)(?!\p{L})/iu;
const nothing = new Set(["-", "0", "n.v.t.", "nvt", "geen", "none"]);
/** "geen bezwaar", "niet ingetrokken": a no in up to three words. */
const saysNo = /^(?:geen|niet|no|not)(?:\s+\S+){1,2}\s*\.?$/iu;
/** An objection that came to nothing leaves what it was against as it is. */
const objection = "(?:bezwaar|beroep|klacht|objection|appeal)";
const lost =
  "(?:afgewezen|verworpen|ingetrokken|ongegronde?|niet[- ]ontvankelijke?|rejected|dismissed|withdrawn|unfounded)";
const lostObjection = new RegExp(
  `(?<!\\p{L})(?:${lost} ${objection}(?: (?:van|of|by) [^,;.]*)?|${objection}(?:\\s+(?:van|of|by|is|was|\\p{L}+)){0,3}\\s+${lost})(?!\\p{L})`,
  "giu",
);

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
    const said = asSeen(text).replace(lostObjection, " ").trim();
    const isNothing = answer === false || said === "" || nothing.has(text.toLowerCase()) || saysNo.test(said);
    const isSaid = typeof cell === "string" && saysLast(said, words[kind]);
    const isUnderHead = words[kind].test(asSeen(column.text)) && !isNothing && !isAmount(cell);
    const isNotAgreed = kind === "correctie" && answer === false && agreed.test(column.text);
    if (isSaid || isUnderHead || isNotAgreed) return { text, column };
  }
  return null;
}

/** A number that is neither a yes nor a day, such as what somebody proposed. */
function isAmount(cell: Cell): boolean {
  return typeof cell === "number" && cell !== 1 && likelyDateOfSerial(cell, 1900) === null;
}

/** @returns Whether the name of a sheet says that what is on it does not stand. */
export function isWithdrawnSheet(kind: keyof typeof words, name: string): boolean {
  return words[kind].test(asSeen(name));
}
