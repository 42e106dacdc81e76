import { isFictief } from "../core/gemeenten/gemeente";
import { fieldPlace, finding, type Finding, type FindingCode } from "../core/findings/finding";
import { normaliseLabel } from "../core/words/normalise-label";
import { unitStated } from "../core/validate/judge-unit";
import type { InputRow, InputTables, Scope } from "../core/gemeenten/input";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";
import { aanvragenKind, readAanvragen } from "./optional/aanvragen";
import { reportMissing } from "./table/choose-figures";
import { reportBudget, reportBudgetRows } from "./heads/budget";
import { chooseTable, hiddenSheet } from "./table/choose-table";
import { correctiesKind, readCorrecties } from "./optional/correcties";
import { dataRange } from "./table/data-range";
import type { AmountColumn, DeficitColumns } from "./heads/deficit-columns";
import { DeficitRows } from "./rows/deficit-rows";
import type { FoundTable } from "./table/find-header";
import { findUnit } from "./unit/find-unit";
import { gewichtenKind, readGewichten } from "./optional/gewichten";
import { reportLabels } from "./table/labelled";
import { reportContradictions } from "./mapping/contradictions";
import { mapColumns, sheetNotFound, type MappedColumns } from "./mapping/mapped-columns";
import { eurosPer, type Eenheid, type Mapping } from "./mapping/mapping";
import {
  findOptionalTables,
  hasRows,
  severalTables,
  type OptionalTableKind,
  type OptionalTables,
} from "./optional/optional-table";
import { unreadLists } from "./optional/unread-list";
import { resolveColumns } from "./heads/resolve-columns";
import { separateTables } from "./table/separate-tables";
import { settleSigns } from "./signs/settle-signs";
import { reportSignColumns } from "./signs/sign-columns";
import { reportRowTotals } from "./rows/row-totals";
import { reportStatedCount } from "./table/stated-count";
import { firstTable } from "./table/second-table";
import { reportStatedSigns, withStatedSigns } from "./mapping/stated-signs";
import { isSummedColumn } from "./heads/summed-column";
import { tableColumns } from "./table/table-columns";
import type { HeaderColumn, TableHeader } from "./table/table-header";
import { StoredResults } from "./formulas/stored-results";
import { TableLog } from "./table/table-log";

/** What reading a workbook gives. */
export interface ReadInput {
  /** Null when there is no table, or when columns that the criteria need are missing or double. */
  readonly tables: InputTables | null;
  /** Everything that was noticed; errors do not stop the reading of the rest. */
  readonly findings: readonly Finding[];
}

/** Without these columns every row would lack the same figure: one finding says it, instead of one for every municipality. */
const structural: ReadonlySet<FindingCode> = new Set([
  "missing-column",
  "duplicate-column",
  "missing-year",
  "missing-domain",
  "names-not-repeated",
  "header-misplaced",
]);

/** So are these when they leave no row at all. */
const ofEveryRow: ReadonlySet<FindingCode> = new Set(["not-a-year", "unknown-domain"]);

interface DeficitsFound {
  readonly table: FoundTable;
  readonly columns: DeficitColumns;
  readonly log: TableLog;
}

/**
 * Reads the deficits, the corrections and the applications of a workbook.
 *
 * The sheet and the header row are searched by what the headers say, unless a mapping points at them. Sheets of our own are
 * never input. Nothing is checked against the register here, and no amount is filled in: an empty cell stays empty.
 *
 * @param scope - The years and domains that the criteria need, and the year of the population.
 * @param mapping - Overrides the search for the deficits table.
 * @param mappingName - The mapping's file, as the user knows it.
 */
export function readInput(
  snapshot: Snapshot,
  scope: Scope,
  mapping: Mapping | null,
  mappingName = "koppeling",
): ReadInput {
  const sheets = snapshot.sheets.filter(({ own }) => !own);
  const findings: Finding[] = [...recognisedSheets(snapshot)];
  const found =
    mapping === null || mapping.indeling === "zoeken"
      ? searched(sheets, mapping, mappingName, scope, findings)
      : mapped(mapColumns(snapshot, mapping, mappingName, scope), scope, findings);
  if (found === null) return { tables: null, findings };
  const { table, columns, log } = found;
  const sayText = snapshot.kind !== "csv";
  const { dateSystem } = snapshot;
  const results = new StoredResults(snapshot, snapshot.recalculates === true);
  const numbers = {
    dateSystem,
    results,
    factor: eurosPer[mapping?.eenheid ?? "euro"],
    notation: mapping?.notatie ?? null,
    sayText,
  };
  const { sheet, header } = table;
  const amounts = columns.amounts.map(({ column }) => column);
  const rowColumns = { ...columns, figures: amounts, isList: false };
  const whole = dataRange(sheet, header);
  const { gemeentecode, naam, jaar, domein, onderdeel } = columns;
  const keys = [gemeentecode, naam, jaar, domein, onderdeel].filter((column) => column !== null);
  const range = firstTable({ sheet, header, range: whole, columns: rowColumns, keys }, scope, log);
  if (mapping !== null) reportContradictions(sheet, header, columns, scope, log);
  reportBudget(sheet, header, amounts, log);
  const isTextFile = snapshot.kind === "csv" || /\.(?:csv|tsv|txt)$/i.test(snapshot.name);
  const reader = new DeficitRows({ sheet, header, isTextFile, columns, range, scope, dateSystem, numbers }, log);
  const read = reader.read();
  // amounts under a wrong head say nothing about anything else
  const shifted = log.findings().filter(({ code }) => code === "row-wider-than-head");
  if (shifted.length > 0) return { tables: null, findings: [...findings, ...shifted] };
  const isDataRow = (row: number): boolean => reader.isDataRow(row);
  const isInvented = (row: InputRow): boolean => isFictief(row) || /^vb/i.test(row.code?.value ?? "");
  const saysSo = read.some(isInvented);
  reportLabels(sheet, header, { isData: isDataRow, isSaid: (kind) => kind === "fictief" && saysSo, amounts }, log);
  const isLabelled = log.findings().some(({ code }) => code === "figures-labelled");
  if (!isLabelled)
    reportBudgetRows(
      sheet,
      header,
      read.map(({ row }) => row - 1),
      log,
    );
  reportStatedCount(sheet, read, isDataRow, log);
  reportRowTotals(read, { sheet, header, columns, unit: numbers.factor }, log);
  const eenheid = mapping?.eenheid ? null : findUnit({ ...table, amounts, isDataRow });
  reportStatedSigns(columns, header, log);
  const rows = settleSigns(read, columns.amounts, header, log);
  reportSignColumns(rows, { sheet, header, figures: amounts.length, extra: unreadColumns(header, columns) }, log);
  // rows without a municipality may hold the years and domains that seem to be missing
  const isSaidAlready = reader.hasUnrepeatedNames || log.hasAny("not-a-year") || log.hasAny("unknown-domain");
  if (columns.layout === "long" && !isSaidAlready) reportMissingPeriods(rows, scope, log);
  findings.push(...log.findings());

  const optionalNames: string[] = [];
  const readOptional = <T>(
    kind: OptionalTableKind,
    read: (optional: FoundTable, optionalLog: TableLog) => T,
  ): readonly T[] =>
    optionalTables(sheets, table, kind, findings).map((optional) => {
      const optionalLog = new TableLog(optional.sheet.name);
      optionalNames.push(optional.sheet.name);
      const result = read(optional, optionalLog);
      findings.push(...optionalLog.findings());
      return result;
    });
  const corrected = readOptional(correctiesKind, (optional, itsLog) =>
    readCorrecties(optional, scope, dateSystem, { sayText, results, eenheid: unitOfSheet(optional, mapping) }, itsLog),
  );
  const lists = readOptional(aanvragenKind, (optional, itsLog) => readAanvragen(optional, scope, dateSystem, itsLog));
  const aanvragen = lists.every((list) => list === null) ? null : lists.flatMap((list) => list ?? []);
  const gewichten = readOptional(gewichtenKind, (optional, itsLog) =>
    readGewichten(optional, dateSystem, itsLog),
  ).flat();
  findings.push(...unreadLists(sheets, new Set([table.sheet.name, ...optionalNames])));
  if (findings.some(({ code }) => structural.has(code) || (rows.length === 0 && ofEveryRow.has(code)))) {
    if (eenheid !== null) findings.push(unitStated(eenheid));
    return { tables: null, findings };
  }
  const { layout } = columns;
  const tekenVelden = signFields(columns.amounts);
  const stated = statedSums(columns.kenmerken, mapping, mappingName);
  findings.push(...stated.findings);
  const isStatedSum = ({ index }: HeaderColumn): boolean => stated.columns.includes(index);
  return {
    tables: {
      layout,
      sheet: table.sheet.name,
      headerRow: table.header.row + 1,
      kolommen: tableColumns(
        table.header,
        columns,
        (column) => isStatedSum(column) || isSummedColumn(column, sheet, range),
      ),
      rows,
      ...(tekenVelden.length === 0 ? null : { tekenVelden }),
      eenheid,
      eenheidCorrecties: corrected.flatMap(({ genoemd }) => (genoemd === null ? [] : [genoemd])),
      correcties: corrected.flatMap(({ correcties }) => correcties),
      aanvragen,
      gewichten,
    },
    findings,
  };
}

/** The fields of the mapping that decide on the sign of the tekorten, where any column has one of its own. */
function signFields(amounts: readonly AmountColumn[]): readonly string[] {
  const fields = amounts.flatMap(({ soort, tekenVeld }) => (soort === "tekort" ? [tekenVeld ?? "tekens.tekort"] : []));
  return fields.every((field) => field === "tekens.tekort") ? [] : [...new Set(fields)];
}

/** The columns that hold no figure and do not say what a row is about. */
function unreadColumns({ columns: all }: TableHeader, columns: DeficitColumns): readonly HeaderColumn[] {
  const { gemeentecode, naam, inwoners, jaar, domein, onderdeel, status, bron, herkomst, amounts } = columns;
  const fields = [gemeentecode, naam, inwoners, jaar, domein, onderdeel, status, bron, herkomst];
  const read = new Set([...fields, ...amounts.map(({ column }) => column)]);
  return all.filter((column) => !read.has(column));
}

/** The extra columns that a mapping says are in euros or counts, by header or letters. */
function statedSums(
  columns: readonly HeaderColumn[],
  mapping: Mapping | null,
  document: string,
): { readonly columns: readonly number[]; readonly findings: readonly Finding[] } {
  const found = (mapping?.optellen ?? []).map((wanted) =>
    columns.find(({ key, letters }) => key === normaliseLabel(wanted) || letters === wanted.toUpperCase()),
  );
  return {
    columns: found.flatMap((column) => (column === undefined ? [] : [column.index])),
    findings: found.flatMap((column, place) => {
      if (column !== undefined) return [];
      const field = fieldPlace(document, `optellen[${place.toString()}]`);
      const value = mapping?.optellen?.[place] ?? null;
      return [finding("mapping-invalid", { place: field, value, parameters: { reason: "column-not-found" } })];
    }),
  };
}

/** The unit that a mapping states for a sheet with corrections. */
function unitOfSheet({ sheet }: FoundTable, mapping: Mapping | null): Eenheid | null {
  return mapping?.correcties?.find(({ blad }) => blad === sheet.name)?.eenheid ?? null;
}

/** Says which sheets are not read because they look like an outcome of ours, without its mark. */
function recognisedSheets({ sheets }: Snapshot): readonly Finding[] {
  const names = sheets.filter(({ recognised }) => recognised === true).map(({ name }) => name);
  if (names.length === 0) return [];
  const parameters = { sheets: names.join(", "), count: names.length };
  return [finding("own-sheet-skipped", { value: names.join(", "), parameters })];
}

function searched(
  sheets: readonly SheetSnapshot[],
  stated: Mapping | null,
  mappingName: string,
  scope: Scope,
  findings: Finding[],
): DeficitsFound | null {
  const blad = stated?.blad ?? null;
  const candidates = blad === null ? sheets : sheets.filter(({ name }) => name === blad);
  if (blad !== null && candidates.length === 0) {
    findings.push(sheetNotFound(mappingName, blad));
    return null;
  }
  const chosen = chooseTable(candidates, scope);
  findings.push(...chosen.findings);
  if (chosen.table === null) return null;
  const log = new TableLog(chosen.table.sheet.name);
  const table = separateTables(chosen.table, scope, log);
  const columns = resolveColumns(table.sheet.rows, table.header, scope, log);
  return { table, columns: stated === null ? columns : withStatedSigns(columns, stated), log };
}

function mapped(result: MappedColumns, scope: Scope, findings: Finding[]): DeficitsFound | null {
  findings.push(...result.findings);
  if (result.table === null) return null;
  const { sheet, header, columns } = result.table;
  const log = new TableLog(sheet.name);
  if (columns.layout !== "long") reportMissing(header, scope, columns.amounts, log);
  return { table: { sheet, header, score: 0 }, columns, log };
}

/** Visible tables before hidden ones; hidden ones are always said. */
function optionalTables(
  sheets: readonly SheetSnapshot[],
  deficits: FoundTable,
  kind: OptionalTableKind,
  findings: Finding[],
): readonly FoundTable[] {
  const find = (visible: boolean): OptionalTables =>
    findOptionalTables(
      sheets.filter((sheet) => sheet.visible === visible),
      deficits,
      kind,
    );
  const shown = find(true);
  const hidden = find(false);
  const chosen = shown.read.length > 0 ? shown : hidden;
  const isBesideEmpty = !shown.read.some(hasRows) && hidden.read.some(hasRows);
  const state = chosen === hidden ? "read" : isBesideEmpty ? "besideEmpty" : "skipped";
  for (const { sheet } of hidden.read) {
    const isReported = findings.some(({ code, value }) => code === "hidden-sheet" && value === sheet.name);
    if (!isReported) findings.push(hiddenSheet(sheet, state));
  }
  findings.push(...severalTables(chosen, kind));
  return chosen.read;
}

/** In the layout long the years and domains stand in the rows: one that is in none of them is missing altogether. */
function reportMissingPeriods(rows: readonly InputRow[], scope: Scope, log: TableLog): void {
  const years = new Set<number>();
  const domains = new Set<string>();
  for (const { bedragen, leeg, onleesbaar } of rows) {
    for (const { jaar, domein } of [...bedragen, ...leeg, ...onleesbaar]) {
      years.add(jaar);
      domains.add(domein);
    }
  }
  for (const jaar of scope.jaren) if (!years.has(jaar)) log.add("missing-year", null, null, { jaar });
  if (years.size === 0) return;
  for (const domein of scope.domeinen) if (!domains.has(domein)) log.add("missing-domain", null, null, { domein });
}
