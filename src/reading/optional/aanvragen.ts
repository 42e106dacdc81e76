import type { InputAanvraag, Scope } from "../../core/gemeenten/input";
import { dataRange } from "../table/data-range";
import { documentColumns, isKnownDocument, readDocuments } from "./documents";
import type { FoundTable } from "../table/find-header";
import { reportLabels } from "../table/labelled";
import { readDate } from "../table/located-text";
import { chooseColumn, columnsNamed, reportMissingColumns } from "./optional-columns";
import { optionalRows, rowTest } from "./optional-rows";
import type { OptionalTableKind } from "./optional-table";
import { hasIdentity, resolveIdentity } from "../heads/resolve-identity";
import type { HeaderColumn, TableHeader } from "../table/table-header";
import type { TableLog } from "../table/table-log";
import { reportApplication, reportLegend } from "./application-labels";
import { reportOtherList } from "./other-list";
import { readStatements, statementColumns } from "./statements";
import { isWithdrawnSheet } from "./withdrawn";

/** Headers of the application's date: those that say so, then those of its receipt, then a mere date. */
const dateHeaders = [
  [
    ...["datum aanvraag", "aanvraagdatum", "datum van aanvraag", "ingediend op", "datum indiening", "indieningsdatum"],
    ...["application date", "date of application", "submitted on"],
  ],
  [
    ...["datum ontvangst", "ontvangstdatum", "ontvangen op", "datum ontvangst aanvraag", "aanvraag ontvangen"],
    ...[
      "aanvraag ontvangen op",
      "datum binnenkomst",
      "binnengekomen op",
      "date received",
      "received on",
      "date of receipt",
    ],
  ],
  ["datum", "date"],
] as const;

/** Applications: recognised without their name by a code and a known document or application date, without any figures. */
export const aanvragenKind: OptionalTableKind = {
  kind: "aanvragen",
  names: ["aanvragen", "aanvraag", "applications"],
  score: (columns) => {
    const hasFigures = columns.some(({ meaning: { kind } }) => kind === "amount");
    const isAbout = columns.some(({ key }) => isKnownDocument(key) || /aanvraag|application/.test(key));
    return hasIdentity(columns) && isAbout && !hasFigures ? 1 : 0;
  },
  isMeant: hasIdentity,
};

/**
 * Reads the applications.
 *
 * @param scope - What the fund is about, to tell the list of another one, and an application for part of it.
 * @returns Null when the table has no rows: an empty form is no statement that nobody applied.
 */
export function readAanvragen(
  table: FoundTable,
  scope: Scope,
  dateSystem: 1900 | 1904,
  log: TableLog,
): readonly InputAanvraag[] | null {
  const { sheet, header } = table;
  const range = dataRange(sheet, header);
  if (range.to === range.from) return null;
  const identity = resolveIdentity(sheet.rows, header, log);
  if (identity.gemeentecode === null && identity.naam === null) {
    reportMissingColumns(header, ["gemeentecode"], log);
    return null;
  }
  const date = dateColumn(header, log);
  const others = header.columns.filter(
    (column) => column !== identity.gemeentecode && column !== identity.naam && column !== date,
  );
  const documents = documentColumns(others, { sheet, header, range }, dateSystem, log);
  const answers = documents.flatMap(({ column, holdsAnswers }) => (holdsAnswers ? [column] : []));
  const figures = date === null ? answers : [date, ...answers];
  const rows = optionalRows(table, range, { ...identity, figures, isList: true }, log);
  const isData = rowTest(rows);
  reportLabels(sheet, header, { isData }, log);
  reportOtherList("aanvragen", sheet, header, scope, log);
  const columns = answers.map(({ index }) => index);
  reportLegend(sheet, { from: header.row + 1, columns }, isData, log);
  if (isWithdrawnSheet("aanvraag", sheet.name)) log.add("application-withdrawn", null, sheet.name, { kind: "sheet" });
  const stated = statementColumns(others);
  const result = rows.map(({ cells, identity: who }) => {
    const { row } = who;
    const naam = who.naam?.value ?? who.code?.value ?? "";
    reportApplication({ cells, row, naam }, { naam: identity.naam, others }, { scope, dateSystem }, log);
    const vermeld = readStatements(sheet.name, { cells, row }, stated, dateSystem);
    return {
      ...who,
      datum: readDate(cells, date, row, dateSystem, log),
      ...readDocuments(cells, row, documents, dateSystem),
      ...(vermeld.length === 0 ? null : { vermeld }),
    };
  });
  return result.length === 0 ? null : result;
}

function dateColumn(header: TableHeader, log: TableLog): HeaderColumn | null {
  const names = dateHeaders.find((group) => columnsNamed(header.columns, group).length > 0) ?? [];
  return chooseColumn(header, names, { everyNameCounts: true }, log);
}
