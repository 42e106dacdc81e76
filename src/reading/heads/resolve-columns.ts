import type { Scope } from "../../core/gemeenten/input";
import type { Cell } from "../../workbook/snapshot";
import { chooseLongFigures, chooseWideFigures } from "../table/choose-figures";
import type { DeficitColumns } from "./deficit-columns";
import type { Field } from "./header-meaning";
import { headerCell, reportDuplicate, resolveIdentity, singleColumn } from "./resolve-identity";
import { periodInRows } from "../table/score-deficits";
import type { HeaderColumn, TableHeader } from "../table/table-header";
import type { TableLog } from "../table/table-log";

/** Decides what every column of a found table is for, and logs what is missing, double or ignored. */
export function resolveColumns(
  rows: readonly (readonly Cell[])[],
  header: TableHeader,
  scope: Scope,
  log: TableLog,
): DeficitColumns {
  const rowPeriod = periodInRows(header.columns, scope);
  const isLong = rowPeriod !== null;
  if (header.misplaced !== null) log.add("header-misplaced", header.misplaced, null);
  const identity = resolveIdentity(rows, header, log);
  if (identity.gemeentecode === null && identity.naam === null) {
    log.add("missing-column", null, null, { expected: "gemeentecode", kind: "none" });
  }
  const only = (field: Field): HeaderColumn | null => singleColumn(header.columns, field, header, log);
  const figures =
    rowPeriod === null ? chooseWideFigures(header, scope, log) : chooseLongFigures(header, scope, rowPeriod, log);
  const inwoners = inhabitantsColumn(header, scope, log);
  reportBuig(header, log);
  const fields = {
    jaar: isLong && rowPeriod !== "domein" ? only("jaar") : null,
    domein: isLong && rowPeriod !== "jaar" ? only("domein") : null,
    onderdeel: isLong ? only("onderdeel") : null,
    status: only("status"),
    bron: only("bron"),
    herkomst: only("herkomst"),
  };
  const used = new Set([
    identity.gemeentecode,
    identity.naam,
    inwoners,
    fields.jaar,
    fields.domein,
    fields.onderdeel,
    ...figures.spokenFor,
  ]);
  return {
    layout: isLong
      ? "long"
      : figures.amounts.some(({ soort }) => soort !== "tekort")
        ? "wide-accounts"
        : "wide-deficits",
    ...identity,
    inwoners,
    ...fields,
    amounts: figures.amounts,
    kenmerken: extraColumns(header, used, { scope, inwoners, isRefused: figures.amounts.length === 0 }, log),
  };
}

/** The column of the reference year, otherwise one without a year; a column of another year would be a wrong count. */
function inhabitantsColumn(header: TableHeader, scope: Scope, log: TableLog): HeaderColumn | null {
  const ofYear = (year: number | null): readonly HeaderColumn[] =>
    header.columns.filter(({ meaning }) => meaning.kind === "inwoners" && meaning.jaar === year);
  const exact = ofYear(scope.peiljaar);
  const [first, second] = exact.length > 0 ? exact : ofYear(null);
  if (first !== undefined && second !== undefined) reportDuplicate(first, second, header, log);
  return first ?? null;
}

function reportBuig(header: TableHeader, log: TableLog): void {
  for (const column of header.columns.filter(({ meaning }) => meaning.kind === "buig")) {
    log.tally("buig-ignored", headerCell(column, header), column.text);
  }
}

interface ExtraContext {
  readonly scope: Scope;
  /** The column that the population is read from. */
  readonly inwoners: HeaderColumn | null;
  /** No figures at all, and that has been said: that a balance does not count goes without saying. */
  readonly isRefused: boolean;
}

function isSameYear({ meaning }: HeaderColumn, { meaning: other }: HeaderColumn): boolean {
  return meaning.kind === "inwoners" && other.kind === "inwoners" && meaning.jaar === other.jaar;
}

/**
 * Every other column with a header. One that resembles a figure is said: its owner may have meant it to count.
 */
function extraColumns(
  header: TableHeader,
  used: ReadonlySet<HeaderColumn | null>,
  { scope, inwoners, isRefused }: ExtraContext,
  log: TableLog,
): readonly HeaderColumn[] {
  const extra = header.columns.filter(
    (column) => !used.has(column) && column.meaning.kind !== "buig" && column.key !== "",
  );
  for (const column of extra) {
    const { kind } = column.meaning;
    // a second column of the same has been reported as a duplicate
    if (kind === "inwoners" && inwoners !== null && isSameYear(column, inwoners)) continue;
    if (kind === "qualified-amount" || (kind === "balance" && !isRefused) || kind === "inwoners") {
      log.add("column-ignored", headerCell(column, header), column.text, {
        header: column.text,
        column: column.letters,
        ...(kind === "inwoners" ? { kind, jaar: scope.peiljaar } : {}),
      });
    }
  }
  return extra.filter(({ key }, index) => extra.findIndex((other) => other.key === key) === index);
}
