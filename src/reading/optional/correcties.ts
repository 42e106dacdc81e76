import type { GenoemdeEenheid, InputCorrectie, Scope } from "../../core/gemeenten/input";
import type { Cents } from "../../core/money/cents";
import { normaliseLabel } from "../../core/words/normalise-label";
import { markAt, type Cell } from "../../workbook/snapshot";
import { cellText, isEmpty } from "../numbers/cells";
import { dataRange } from "../table/data-range";
import type { FoundTable } from "../table/find-header";
import { findUnit } from "../unit/find-unit";
import { reportLabels } from "../table/labelled";
import { readDate, readText } from "../table/located-text";
import { eurosPer, type Eenheid } from "../mapping/mapping";
import { reportOtherUnit } from "../mapping/other-unit";
import { NumberColumn, type NumberOptions } from "../numbers/number-column";
import { showsThousands } from "../numbers/number-format";
import { chooseColumn, columnsNamed, reportMissingColumns } from "./optional-columns";
import { optionalRows, rowTest } from "./optional-rows";
import type { OptionalTableKind } from "./optional-table";
import { hasIdentity, resolveIdentity } from "../heads/resolve-identity";
import { readDomain, readYear } from "../rows/row-period";
import { reportSignColumns } from "../signs/sign-columns";
import type { HeaderColumn } from "../table/table-header";
import type { TableLog } from "../table/table-log";
import { reportCorrection } from "./correction-labels";
import { reportOtherList } from "./other-list";
import { readStatements, recusalColumns } from "./statements";
import { isWithdrawnSheet } from "./withdrawn";

/** The corrections of one table, and the unit that its sheet states and no mapping confirms. */
export interface ReadCorrecties {
  readonly correcties: readonly InputCorrectie[];
  readonly genoemd: GenoemdeEenheid | null;
}

const nothing: ReadCorrecties = { correcties: [], genoemd: null };

const required = {
  jaar: ["jaar", "boekjaar", "year"],
  domein: ["domein", "domain"],
  bedrag: [
    "bedrag",
    "bedragen",
    "correctie",
    "correctiebedrag",
    "bedrag correctie",
    "correctie bedrag",
    "amount",
    "correction",
    "correction amount",
  ],
} as const;

const optional = {
  reden: ["reden", "toelichting", "motivering", "onderbouwing", "reason", "explanation"],
  beoordelaar: ["beoordelaar", "beoordeeld door", "assessor", "reviewer"],
  datum: ["datum", "datum correctie", "correctiedatum", "date"],
} as const;

/** Corrections: recognised without their name when the four columns that they need are all there, with it by two. */
export const correctiesKind: OptionalTableKind = {
  kind: "correcties",
  names: ["correcties", "correctie", "corrections"],
  score: (columns) => (present(columns) === 4 ? 1 : 0),
  isMeant: (columns) => present(columns) >= 2,
};

/**
 * Reads the corrections. Amounts keep their sign as written (negative lowers the tekort); the unit and sign that a mapping
 * states for the deficits table are not theirs.
 *
 * @param options - `eenheid`: that of this sheet by the mapping; null: not stated, so read as euros, and a unit that the sheet
 * states is handed back.
 */
export function readCorrecties(
  table: FoundTable,
  scope: Scope,
  dateSystem: 1900 | 1904,
  { eenheid, ...numberOptions }: Pick<NumberOptions, "sayText" | "results"> & { readonly eenheid: Eenheid | null },
  log: TableLog,
): ReadCorrecties {
  const { sheet, header } = table;
  const range = dataRange(sheet, header);
  if (range.to === range.from) return nothing;
  const identity = resolveIdentity(sheet.rows, header, log);
  const needed = (names: readonly string[]): HeaderColumn | null =>
    chooseColumn(header, names, { everyNameCounts: true }, log);
  const extra = (names: readonly string[]): HeaderColumn | null =>
    chooseColumn(header, names, { everyNameCounts: false }, log);
  const { jaar, domein, bedrag } = {
    jaar: needed(required.jaar),
    domein: needed(required.domein),
    bedrag: needed(required.bedrag) ?? withBrackets(header.columns, required.bedrag),
  };
  const hasMunicipality = identity.gemeentecode !== null || identity.naam !== null;
  if (!hasMunicipality || jaar === null || domein === null || bedrag === null) {
    const given = { gemeentecode: hasMunicipality ? identity : null, jaar, domein, bedrag };
    const missing = Object.entries(given).flatMap(([name, column]) => (column === null ? [name] : []));
    reportMissingColumns(header, missing, log);
    return nothing;
  }
  const columns = {
    reden: extra(optional.reden),
    beoordelaar: extra(optional.beoordelaar),
    datum: extra(optional.datum),
  };
  const factor = eurosPer[eenheid ?? "euro"];
  const numbers = new NumberColumn(
    { rows: sheet.rows, index: bedrag.index, ...range, sheet },
    bedrag,
    false,
    { ...numberOptions, factor, notation: null, dateSystem },
    log,
  );
  const rows = optionalRows(table, range, { ...identity, figures: [bedrag], isList: false }, log);
  const isDataRow = rowTest(rows);
  const unit = findUnit({ sheet, header, amounts: [bedrag], isDataRow });
  const found = eenheid === null ? unit : null;
  const isShown = rows.some(({ identity: { row } }) =>
    showsThousands(markAt(sheet.formats, row - 1, bedrag.index) ?? ""),
  );
  // full euros that a format shows in thousands: what the sheet says is about the format
  if (!isShown) reportOtherUnit(unit, eenheid, log);
  const genoemd = found !== null && isShown ? { ...found, isWeergave: true as const } : found;
  reportLabels(sheet, header, { isData: isDataRow }, log);
  reportOtherList("correcties", sheet, header, scope, log);
  if (isWithdrawnSheet("correctie", sheet.name)) log.add("correction-not-final", null, sheet.name, { kind: "sheet" });
  const known = new Set<HeaderColumn | null>([
    identity.gemeentecode,
    identity.naam,
    jaar,
    domein,
    bedrag,
    ...Object.values(columns),
  ]);
  const others = header.columns.filter((column) => !known.has(column));
  const recused = recusalColumns(others);
  const correcties = rows.flatMap(({ cells, identity: who }): readonly InputCorrectie[] => {
    const { row } = who;
    const cell = bedrag.letters + row.toString();
    const value = cells[bedrag.index] ?? null;
    const year = readYear(cells, jaar, row, log);
    const period = readDomain(cells, domein, row, log);
    const amount = readAmount(value, cell, numbers, log);
    const reden = readRemark(cells, columns.reden, row, log);
    const beoordelaar = readRemark(cells, columns.beoordelaar, row, log);
    const datum = readDate(cells, columns.datum, row, dateSystem, log);
    if (year === null || period === null || amount === null) return [];
    const naam = who.naam?.value ?? who.code?.value ?? "";
    reportCorrection({ cells, row, naam }, { bedrag, others }, { amount, reden }, log);
    const vermeld = readStatements(sheet.name, { cells, row }, recused, dateSystem);
    const { domein: domain } = period;
    const notatie = numbers.notatieOf(value);
    const located = { value: amount, cell, notatie, ...(factor === 1 ? null : { factor }) };
    return [
      {
        ...who,
        jaar: year,
        domein: domain,
        bedrag: located,
        reden,
        beoordelaar,
        datum,
        ...(vermeld.length === 0 ? null : { vermeld }),
      },
    ];
  });
  const signed = correcties.map(({ row, bedrag: { value, cell } }) => ({
    row,
    bedragen: [{ cell, bedrag: value, soort: "tekort" as const, factor }],
  }));
  reportSignColumns(signed, { sheet, header, figures: 1, extra: others }, log);
  return { correcties, genoemd };
}

/** An error value has been reported; it is not called missing as well. */
function readRemark(cells: readonly Cell[], column: HeaderColumn | null, row: number, log: TableLog): string {
  if (column === null) return "";
  return readText(cells, column, row, log)?.value ?? cellText(cells[column.index]);
}

/** A head with something between brackets behind it: "Correctie (verlaging tekort)". */
function withBrackets(columns: readonly HeaderColumn[], names: readonly string[]): HeaderColumn | null {
  const isMeant = (text: string): boolean => names.includes(normaliseLabel(/^([^(]+)\([^)]*\)$/.exec(text)?.[1] ?? ""));
  const [only, ...others] = columns.filter(({ text }) => isMeant(text));
  return others.length === 0 ? (only ?? null) : null;
}

function present(columns: readonly HeaderColumn[]): number {
  const fields = Object.values(required).filter((names) => columnsNamed(columns, names).length > 0);
  return fields.length + (hasIdentity(columns) ? 1 : 0);
}

function readAmount(value: Cell, cell: string, numbers: NumberColumn, log: TableLog): Cents | null {
  if (!isEmpty(value)) return numbers.readCents(value, cell);
  log.add("not-a-number", cell, null, { header: "bedrag", kind: "empty" });
  return null;
}
