import type { InputAanvraag } from "../../core/gemeenten/input";
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
import { isWithdrawnSheet, withdrawnIn } from "./withdrawn";

/** Headers of the application's date: those that say so, then those of its receipt, then a mere date. */
const dateHeaders = [
  ["datum aanvraag", "aanvraagdatum", "ingediend op", "application date"],
  ["datum ontvangst", "ontvangen op"],
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
 * @returns Null when the table has no rows: an empty form is no statement that nobody applied.
 */
export function readAanvragen(
  table: FoundTable,
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
  reportLabels(sheet, header, { isData: rowTest(rows) }, log);
  if (isWithdrawnSheet("aanvraag", sheet.name)) log.add("application-withdrawn", null, sheet.name, { kind: "sheet" });
  const result = rows.map(({ cells, identity: who }) => {
    const { row } = who;
    const withdrawn = withdrawnIn("aanvraag", cells, others);
    const naam = who.naam?.value ?? who.code?.value ?? "";
    if (withdrawn !== null)
      log.add("application-withdrawn", withdrawn.column.letters + row.toString(), withdrawn.text, {
        naam,
        header: withdrawn.column.text,
      });
    return {
      ...who,
      datum: readDate(cells, date, row, dateSystem, log),
      ...readDocuments(cells, row, documents, dateSystem),
    };
  });
  return result.length === 0 ? null : result;
}

function dateColumn(header: TableHeader, log: TableLog): HeaderColumn | null {
  const names = dateHeaders.find((group) => columnsNamed(header.columns, group).length > 0) ?? [];
  return chooseColumn(header, names, { everyNameCounts: true }, log);
}
