import type { InputCorrectie } from "../../core/input";
import { cellText, isBlankRow, isEmpty } from "./cells";
import { dataRange } from "./data-range";
import type { FoundTable } from "./find-header";
import { domainOfText } from "./header-meaning";
import { readDate, readText } from "./located-text";
import { NumberColumn } from "./number-column";
import type { OptionalTableKind } from "./optional-table";
import { isTotalsLabel } from "./row-kind";
import { yearOfCell } from "./row-period";
import type { HeaderColumn } from "./table-header";
import type { TableLog } from "./table-log";

const headers = {
  gemeentecode: [
    "gemeentecode",
    "code",
    "cbs code",
    "gemeente",
    "gm code",
    "municipality code",
    "municipality",
    "naam",
    "name",
  ],
  jaar: ["jaar", "boekjaar", "year"],
  domein: ["domein", "domain"],
  bedrag: [
    "bedrag",
    "correctie",
    "correctiebedrag",
    "bedrag correctie",
    "correctie bedrag",
    "amount",
    "correction",
    "correction amount",
  ],
  reden: ["reden", "toelichting", "motivering", "onderbouwing", "reason", "explanation"],
  beoordelaar: ["beoordelaar", "beoordeeld door", "assessor", "reviewer"],
  datum: ["datum", "datum correctie", "correctiedatum", "date"],
} as const;

type Field = keyof typeof headers;

const required: readonly Field[] = ["gemeentecode", "jaar", "domein", "bedrag"];

/** Corrections: recognised without their name when the four columns that they need are all there. */
export const correctiesKind: OptionalTableKind = {
  names: ["correcties", "correctie", "corrections"],
  score: (columns) => (required.every((field) => columnOf(columns, field) !== null) ? 1 : 0),
};

/**
 * Reads the corrections. Amounts are euros with their sign as written (negative lowers the tekort); the unit and sign of an
 * explicit mapping are about the deficits table only.
 */
export function readCorrecties(
  { sheet, header }: FoundTable,
  dateSystem: 1900 | 1904,
  sayText: boolean,
  log: TableLog,
): readonly InputCorrectie[] {
  const range = dataRange(sheet, header);
  const missing = required.filter((field) => columnOf(header.columns, field) === null);
  if (range.to > range.from) {
    for (const expected of missing)
      log.add("missing-column", `A${(header.row + 1).toString()}`, null, { expected, kind: "none" });
  }
  const [code, jaar, domein, bedrag] = required.map((field) => columnOf(header.columns, field));
  if (!code || !jaar || !domein || !bedrag) return [];
  const numbers = new NumberColumn(
    { rows: sheet.rows, index: bedrag.index, ...range },
    bedrag,
    false,
    { factor: 1, notation: null, sayText },
    log,
  );
  const textOf = (row: number, field: Field): string => {
    const column = columnOf(header.columns, field);
    return column === null ? "" : cellText(sheet.rows[row]?.[column.index]);
  };
  const result: InputCorrectie[] = [];
  for (let index = range.from; index < range.to; index += 1) {
    const cells = sheet.rows[index] ?? [];
    const row = index + 1;
    const address = (column: HeaderColumn): string => column.letters + row.toString();
    const amountCell = cells[bedrag.index] ?? null;
    if (isBlankRow(cells) || isSkipped(cellText(cells[code.index]), isEmpty(amountCell))) continue;
    const codeText = readText(cells, code, row, log);
    if (codeText === null) {
      if (isEmpty(cells[code.index])) log.add("missing-code", address(code), cellText(amountCell));
      continue;
    }
    const year = yearOfCell(cells[jaar.index]);
    if (year === null) log.add("not-a-year", address(jaar), cellText(cells[jaar.index]));
    const domainText = cellText(cells[domein.index]);
    const domain = domainOfText(domainText).domein;
    if (domain === "buig") log.tally("buig-ignored", address(domein), domainText);
    if (domain === null) log.add("unknown-domain", address(domein), domainText);
    const amount = isEmpty(amountCell)
      ? missingAmount(log, address(bedrag))
      : numbers.readCents(amountCell, address(bedrag));
    const datum = readDate(cells, columnOf(header.columns, "datum"), row, dateSystem, log);
    if (year === null || domain === null || domain === "buig" || amount === null) continue;
    result.push({
      sheet: sheet.name,
      row,
      code: codeText,
      jaar: year,
      domein: domain,
      bedrag: { value: amount, cell: address(bedrag), notatie: numbers.notatieOf(amountCell) },
      reden: textOf(index, "reden"),
      beoordelaar: textOf(index, "beoordelaar"),
      datum,
    });
  }
  return result;
}

/** Totals rows, repeated headers and remarks: nothing that corrects a municipality. */
function isSkipped(code: string, hasNoAmount: boolean): boolean {
  return isTotalsLabel(code) || (hasNoAmount && !/\d/.test(code));
}

function missingAmount(log: TableLog, cell: string): null {
  log.add("not-a-number", cell, null, { header: "bedrag", kind: "empty" });
  return null;
}

function columnOf(columns: readonly HeaderColumn[], field: Field): HeaderColumn | null {
  for (const name of headers[field]) {
    const found = columns.find(({ key }) => key === name);
    if (found !== undefined) return found;
  }
  return null;
}
