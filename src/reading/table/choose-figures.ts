import type { Scope } from "../../core/gemeenten/input";
import type { AmountColumn } from "../heads/deficit-columns";
import { headerCell, reportDuplicate } from "../heads/resolve-identity";
import { isComplete, type PeriodInRows } from "./score-deficits";
import type { HeaderColumn, TableHeader } from "./table-header";
import type { TableLog } from "./table-log";

/** The columns with figures: which are read, and which are spoken for (read, double, or of another year) and so no extra column. */
export interface Figures {
  readonly amounts: readonly AmountColumn[];
  readonly spokenFor: readonly HeaderColumn[];
}

/** In the layout long: the columns without what stands in the rows, the year or the domain or both. */
export function chooseLongFigures(header: TableHeader, scope: Scope, rowPeriod: PeriodInRows, log: TableLog): Figures {
  const all = withinYears(amountColumns(header), header, scope, log);
  const years = rowPeriod === "domein" ? scope.jaren : [null];
  const domains = rowPeriod === "jaar" ? scope.domeinen : [null];
  const amounts = years.flatMap((jaar) =>
    domains.flatMap((domein) => chooseSoorten(all.filter(isOf(jaar, domein)), header, log)),
  );
  const unused = reportUnused(all, amounts, header, log);
  return { amounts, spokenFor: columnsOf(all, unused) };
}

/** One row per municipality: for every year and domain of the scope its own columns. Logs what is ignored and what is missing. */
export function chooseWideFigures(header: TableHeader, scope: Scope, log: TableLog): Figures {
  const all = amountColumns(header);
  const inScope = withinYears(all, header, scope, log);
  const amounts = scope.jaren.flatMap((jaar) =>
    scope.domeinen.flatMap((domein) => chooseSoorten(inScope.filter(isOf(jaar, domein)), header, log)),
  );
  const unused = reportUnused(inScope, amounts, header, log);
  reportMissing(header, scope, amounts, log);
  return { amounts, spokenFor: columnsOf(all, unused) };
}

function amountColumns(header: TableHeader): readonly AmountColumn[] {
  return header.columns.flatMap((column) => {
    if (column.meaning.kind !== "amount") return [];
    const { jaar, domein, soort, onderdeel, teken } = column.meaning;
    return [
      {
        column,
        jaar,
        domein,
        soort,
        onderdeel,
        teken: teken?.teken ?? 1,
        tekenVan: teken?.van ?? ("gelezen" as const),
      },
    ];
  });
}

/** Without those of other years, which is said. */
function withinYears(
  all: readonly AmountColumn[],
  header: TableHeader,
  scope: Scope,
  log: TableLog,
): readonly AmountColumn[] {
  const isOutside = ({ jaar }: AmountColumn): boolean => jaar !== null && !scope.jaren.includes(jaar);
  for (const { column, jaar } of all.filter(isOutside)) {
    log.tally("year-ignored", headerCell(column, header), column.text, { jaar: jaar ?? 0 });
  }
  return all.filter((amount) => !isOutside(amount));
}

function isOf(year: number | null, domain: string | null): (amount: AmountColumn) => boolean {
  return ({ jaar, domein }) => jaar === year && domein === domain;
}

/**
 * Of one year and domain: lasten and baten when both are there, otherwise the tekort, otherwise what there is. Columns for
 * parts of a domain count together, but not beside a column for the whole.
 */
function chooseSoorten(columns: readonly AmountColumn[], header: TableHeader, log: TableLog): readonly AmountColumn[] {
  const soorten = new Set(columns.map(({ soort }) => soort));
  const hasAccounts = soorten.has("lasten") && soorten.has("baten");
  const chosen = columns.filter(({ soort }) =>
    hasAccounts ? soort !== "tekort" : !soorten.has("tekort") || soort === "tekort",
  );
  const meant = withoutBalances(chosen);
  return meant.filter((amount, index) => {
    const earlier = meant.slice(0, index).find((other) => isSameFigure(other, amount));
    if (earlier !== undefined) reportDuplicate(earlier.column, amount.column, header, log);
    return earlier === undefined;
  });
}

/** A balance beside a tekort says the same again. */
function withoutBalances(columns: readonly AmountColumn[]): readonly AmountColumn[] {
  const others = columns.filter(({ tekenVan }) => tekenVan !== "saldo");
  return others.length > 0 ? others : columns;
}

function isSameFigure(a: AmountColumn, b: AmountColumn): boolean {
  return a.soort === b.soort && (a.onderdeel === b.onderdeel || a.onderdeel === null || b.onderdeel === null);
}

function columnsOf(all: readonly AmountColumn[], except: readonly AmountColumn[]): readonly HeaderColumn[] {
  return all.filter((amount) => !except.includes(amount)).map(({ column }) => column);
}

/** A second column of a figure that is read has been reported as a duplicate; the others are said to be ignored. */
function reportUnused(
  all: readonly AmountColumn[],
  chosen: readonly AmountColumn[],
  header: TableHeader,
  log: TableLog,
): readonly AmountColumn[] {
  const unused = all.filter(
    ({ column, jaar, domein, soort, tekenVan }) =>
      !chosen.some(
        (other) =>
          other.column === column ||
          (tekenVan !== "saldo" && other.jaar === jaar && other.domein === domein && other.soort === soort),
      ),
  );
  for (const { column } of unused) {
    log.add("column-ignored", headerCell(column, header), column.text, { header: column.text, column: column.letters });
  }
  return unused;
}

/** Says once that a whole year or domain is missing, and otherwise which column. */
export function reportMissing(header: TableHeader, scope: Scope, chosen: readonly AmountColumn[], log: TableLog): void {
  const balance = header.columns.find(({ meaning }) => meaning.kind === "balance");
  if (balance !== undefined && chosen.length === 0) {
    log.add("missing-column", headerCell(balance, header), balance.text, {
      expected: "tekort",
      header: balance.text,
      kind: "balance",
    });
    return;
  }
  const place = (header.columns[0]?.letters ?? "A") + (header.row + 1).toString();
  const years = scope.jaren.filter((year) => chosen.some(({ jaar }) => jaar === year));
  const domains = scope.domeinen.filter((domain) => chosen.some(({ domein }) => domein === domain));
  for (const jaar of scope.jaren) if (!years.includes(jaar)) log.add("missing-year", place, null, { jaar });
  if (years.length === 0) return;
  for (const domein of scope.domeinen)
    if (!domains.includes(domein)) log.add("missing-domain", place, null, { domein });
  for (const jaar of years) {
    for (const domein of domains) {
      const soorten = new Set(chosen.filter(isOf(jaar, domein)).map(({ soort }) => soort));
      if (isComplete(soorten)) continue;
      const soort = soorten.has("lasten") ? "baten" : soorten.has("baten") ? "lasten" : "tekort";
      log.add("missing-column", place, null, { expected: `${soort} ${domein} ${jaar.toString()}`, kind: "none" });
    }
  }
}
