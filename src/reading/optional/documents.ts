import type { InputAanvraag, Located } from "../../core/gemeenten/input";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot";
import { cellText, isCellError, isEmpty, isUncalculated } from "../numbers/cells";
import type { DataRange } from "../table/data-range";
import { dateOfText, likelyDateOfSerial } from "../numbers/dates";
import { reportDuplicate } from "../heads/resolve-identity";
import type { HeaderColumn, TableHeader } from "../table/table-header";
import type { TableLog } from "../table/table-log";
import { yesOrNo } from "../numbers/yes-no";

/** Other words for the documents of the governance sets that we deliver. */
const documentWords: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:accountantsverklaring|controleverklaring|accountantscontrole|auditors?(?:statement|report|opinion)|auditopinion)/,
    "accountant",
  ],
  [/^(?:av|auditor)(?=\d{2})/, "accountant"],
  [
    /^(?:besluit(?:vanhet)?(?:college|benw|bw)(?:vanbenw|vanbw)?|(?:benw|bw|college)besluit|(?:the)?collegedecision|decisionofthecollege)(?:dd)?$/,
    "collegebesluit",
  ],
  [/^(?:annualaccounts|jaarstukken|jr(?=\d{2}))/, "jaarrekening"],
];

/** "Jaarrekening '16". */
const shortYear = /^(accountant|jaarrekening)(\d\d)$/;

const receivedWords = new Set(["1", "ok", "oké", "oke", "ontvangen", "aanwezig", "binnen", "received", "present"]);
const missingWords = new Set(["0", "-", "ontbreekt", "niet ontvangen", "niet aanwezig", "missing", "not received"]);

/** A column that may say of every application whether a document was received. */
export interface DocumentColumn {
  readonly id: string;
  readonly column: HeaderColumn;
  /** Whether it does: a known document, or an answer somewhere. Then an empty cell is a no. */
  readonly holdsAnswers: boolean;
}

/** @returns Whether a header names a document of the governance sets that we deliver. */
export function isKnownDocument(key: string): boolean {
  return /^(?:collegebesluit|jaarrekening|accountant)/.test(documentId(key));
}

/**
 * The id of a document by its header.
 *
 * @example documentId("accountantsverklaring 2016") is "accountant2016"
 */
export function documentId(key: string): string {
  const id = key.replaceAll(" ", "");
  const known = documentWords.find(([words]) => words.test(id));
  const named = known === undefined ? id : id.replace(...known);
  return named.replace(shortYear, "$120$2");
}

/** Judges the columns that are for nothing else; a second column of the same document is an error. */
export function documentColumns(
  columns: readonly HeaderColumn[],
  table: { readonly sheet: SheetSnapshot; readonly header: TableHeader; readonly range: DataRange },
  dateSystem: 1900 | 1904,
  log: TableLog,
): readonly DocumentColumn[] {
  const { sheet, header, range } = table;
  const answers = (column: HeaderColumn): boolean =>
    sheet.rows.slice(range.from, range.to).some((cells) => answerOf(cells[column.index], dateSystem) !== null);
  const all = columns
    .filter(({ key }) => key !== "")
    .map((column) => ({
      id: documentId(column.key),
      column,
      holdsAnswers: isKnownDocument(column.key) || answers(column),
    }));
  for (const [index, { id, column }] of all.entries()) {
    const same = all.slice(0, index).filter((other) => other.id === id);
    const [first] = same;
    if (first !== undefined && [...same, all[index]].some((one) => one?.holdsAnswers === true))
      reportDuplicate(first.column, column, header, log);
  }
  return all;
}

/** @returns What one row says about the documents; what is neither a yes nor a no is kept for whoever asks for it. */
export function readDocuments(
  cells: readonly Cell[],
  row: number,
  documents: readonly DocumentColumn[],
  dateSystem: 1900 | 1904,
): Pick<InputAanvraag, "stukken" | "onleesbaar" | "gedateerd"> {
  const stukken: Record<string, boolean> = {};
  const onleesbaar: Record<string, InputAanvraag["onleesbaar"][string]> = {};
  const gedateerd: Record<string, Located<string>> = {};
  for (const { id, column, holdsAnswers } of documents) {
    const cell = cells[column.index] ?? null;
    const answer = answerOf(cell, dateSystem);
    const datum = answer === true ? dateOf(cell, dateSystem) : null;
    if (datum !== null) gedateerd[id] = { value: datum, cell: column.letters + row.toString() };
    if (answer !== null) stukken[id] = answer;
    else if (!isEmpty(cell)) {
      const soort = isCellError(cell) ? "foutwaarde" : isUncalculated(cell) ? "nietBerekend" : "tekst";
      onleesbaar[id] = { value: cellText(cell), cell: column.letters + row.toString(), soort };
    } else if (holdsAnswers) stukken[id] = false;
  }
  return { stukken, onleesbaar, ...(Object.keys(gedateerd).length === 0 ? null : { gedateerd }) };
}

/** @returns The day that a cell holds, of our time; null: it holds none. */
export function dateOf(cell: Cell, dateSystem: 1900 | 1904): string | null {
  if (typeof cell === "number") return likelyDateOfSerial(cell, dateSystem);
  return typeof cell === "string" ? dateOfText(cell) : null;
}

/** A date of receipt is a yes; so is a 1. */
export function answerOf(cell: Cell | undefined, dateSystem: 1900 | 1904): boolean | null {
  if (cell === undefined || isEmpty(cell)) return null;
  const direct = yesOrNo(cell);
  if (direct !== null) return direct;
  if (typeof cell === "number") {
    if (cell === 0 || cell === 1) return cell === 1;
    return likelyDateOfSerial(cell, dateSystem) === null ? null : true;
  }
  const text = cellText(cell).toLowerCase();
  if (receivedWords.has(text)) return true;
  if (missingWords.has(text)) return false;
  return dateOfText(text) === null ? null : true;
}
