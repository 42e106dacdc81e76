import type { InputAanvraag } from "../../core/input";
import type { Cell, SheetSnapshot } from "../snapshot";
import { cellText, isBlankRow, isEmpty } from "./cells";
import { dataRange, type DataRange } from "./data-range";
import { dateOfText } from "./dates";
import type { FoundTable } from "./find-header";
import { isDateHeader } from "./kenmerk-column";
import { readDate, readText } from "./located-text";
import type { OptionalTableKind } from "./optional-table";
import { isTotalsLabel } from "./row-kind";
import type { HeaderColumn } from "./table-header";
import type { TableLog } from "./table-log";
import { yesOrNo } from "./yes-no";

const codeHeaders = [
  "gemeentecode",
  "code",
  "cbs code",
  "gm code",
  "municipality code",
  "gemeente",
  "municipality",
  "naam",
  "name",
];
const dateHeaders = [
  "datum",
  "datum aanvraag",
  "aanvraagdatum",
  "ingediend op",
  "datum ontvangst",
  "ontvangen op",
  "date",
  "application date",
];

/** Other words for the documents of the governance sets that we deliver. */
const documentWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:accountantsverklaring|controleverklaring|accountantscontrole|auditorsstatement)/, "accountant"],
  [/^(?:besluitcollege|collegedecision)/, "collegebesluit"],
  [/^(?:annualaccounts|jaarstukken)/, "jaarrekening"],
];

const knownDocument = /^(?:collegebesluit|jaarrekening|accountant)/;

/** Applications: recognised without their name by a code and a known document or application date, without any figures. */
export const aanvragenKind: OptionalTableKind = {
  names: ["aanvragen", "aanvraag", "applications"],
  score: (columns) => {
    const hasFigures = columns.some(({ meaning: { kind } }) => kind === "amount");
    const isAbout = columns.some(({ key }) => knownDocument.test(documentId(key)) || /aanvraag|application/.test(key));
    return codeColumn(columns) !== null && isAbout && !hasFigures ? 1 : 0;
  },
};

/**
 * Reads the applications. A column is a document when everything in it is a yes, a no or a date of receipt; an empty cell
 * there is a no.
 *
 * @returns Null when the table has no rows: an empty form is no statement that nobody applied.
 */
export function readAanvragen(
  { sheet, header }: FoundTable,
  dateSystem: 1900 | 1904,
  log: TableLog,
): readonly InputAanvraag[] | null {
  const range = dataRange(sheet, header);
  if (range.to === range.from) return null;
  const code = codeColumn(header.columns);
  if (code === null) {
    log.add("missing-column", `A${(header.row + 1).toString()}`, null, { expected: "gemeentecode", kind: "none" });
    return null;
  }
  const date = header.columns.find(({ key }) => dateHeaders.includes(key)) ?? null;
  const documents = header.columns.filter(
    (column) => column !== code && column !== date && holdsAnswers(sheet, range, column),
  );
  const result: InputAanvraag[] = [];
  for (let index = range.from; index < range.to; index += 1) {
    const cells = sheet.rows[index] ?? [];
    const codeText = isBlankRow(cells) ? null : readText(cells, code, index + 1, log);
    if (codeText === null || isTotalsLabel(codeText.value)) continue;
    result.push({
      sheet: sheet.name,
      row: index + 1,
      code: codeText,
      datum: readDate(cells, date, index + 1, dateSystem, log),
      stukken: Object.fromEntries(
        documents.map((column) => [documentId(column.key), isReceived(cells[column.index], column)]),
      ),
    });
  }
  return result.length === 0 ? null : result;
}

/**
 * The id of a document by its header.
 *
 * @example documentId("accountantsverklaring 2016") is "accountant2016"
 */
export function documentId(key: string): string {
  const id = key.replaceAll(" ", "");
  for (const [words, known] of documentWords) if (words.test(id)) return id.replace(words, known);
  return id;
}

function codeColumn(columns: readonly HeaderColumn[]): HeaderColumn | null {
  for (const name of codeHeaders) {
    const found = columns.find(({ key }) => key === name);
    if (found !== undefined) return found;
  }
  return null;
}

function holdsAnswers(sheet: SheetSnapshot, { from, to }: DataRange, column: HeaderColumn): boolean {
  const isKnown = knownDocument.test(documentId(column.key));
  let answers = 0;
  for (let row = from; row < to; row += 1) {
    const cell = sheet.rows[row]?.[column.index];
    if (isEmpty(cell)) continue;
    if (answer(cell, column) === null) return isKnown;
    answers += 1;
  }
  return isKnown || answers > 0;
}

function isReceived(cell: Cell | undefined, column: HeaderColumn): boolean {
  return answer(cell, column) ?? false;
}

/** A date of receipt is a yes; so is a 1. */
function answer(cell: Cell | undefined, column: HeaderColumn): boolean | null {
  if (cell === undefined || isEmpty(cell)) return null;
  const direct = yesOrNo(cell);
  if (direct !== null) return direct;
  if (typeof cell === "number") return cell === 0 ? false : cell === 1 || isDateHeader(column.key) ? true : null;
  const text = cellText(cell).toLowerCase();
  if (text === "1" || /^(?:ontvangen|aanwezig|received)$/.test(text)) return true;
  if (text === "0" || text === "-" || /^(?:ontbreekt|niet ontvangen|missing)$/.test(text)) return false;
  return dateOfText(text) === null ? null : true;
}
