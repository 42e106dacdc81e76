import { cellPlace, fieldPlace, finding, type Finding } from "../finding";
import { compareCodes, isVoorbeeld, type Gemeente, type GemeenteInIndeling, type Gemeentecode } from "../gemeente";
import type { InputRow, InputTables, Scope } from "../input";
import type { Register } from "../register";
import { aanvraagWithoutTable, assignAanvragen } from "./aanvragen";
import { checkBestaansjaren, checkDoubleYears } from "./bestaansjaren";
import { bringToIndeling, type Bijdrage } from "./bijdragen";
import { buildGemeente } from "./build-gemeente";
import { sumLasten } from "./cellen";
import type { Context } from "./context";
import { assignCorrecties } from "./correcties";
import { normaliseGemeentecode } from "./gemeentecode";
import { gatherInzending, type Inzending } from "./inzending";
import { determineInwoners, type Inwonertal } from "./inwoners";
import { checkPlausibility, type Omvang } from "./plausibility";
import { recogniseRow } from "./recognise-row";
import { indexRegister } from "./register-index";
import { createScopeCells, type ScopeCells } from "./scope-cells";
import { checkVolledigheid } from "./volledigheid";

/** What validation yields. With an error among the findings `gemeenten` may be incomplete and must not be used. */
export interface Validated {
  /** Municipalities with figures, sorted by code. */
  readonly gemeenten: readonly Gemeente[];
  /** Every municipality of the division, sorted by code; no example municipalities. */
  readonly divisie: readonly GemeenteInIndeling[];
  /** False when the input has no applications: then dates and documents cannot be tested. */
  readonly aanvragenBekend: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Checks what was read and builds the municipalities with figures in the chosen division: the only way to get a `Gemeente`.
 *
 * Everything wrong is found at once. The order of the rows never changes the outcome.
 *
 * @param scope - Years, domains, reference date and division that the criteria ask for.
 * @returns Findings instead of exceptions: bad input is data.
 * @source Figures follow mergers and splits, not border corrections: docs/decisions/0003-border-corrections.md.
 */
export function validateGemeenten(tables: InputTables, register: Register, scope: Scope): Validated {
  const findings: Finding[] = [];
  const index = indexRegister(register);
  const indeling = index.indeling(scope.indeling);
  const report = (found: Finding): number => findings.push(found);
  const context: Context = { index, indeling, scope, layout: tables.layout, report };
  const aanvragenBekend = tables.aanvragen !== null;

  if (indeling.gemeenten.length === 0 && !tables.rows.every(isVoorbeeldRow)) {
    report(indelingUnknown(scope));
    return { gemeenten: [], divisie: [], aanvragenBekend, findings };
  }

  const cells = createScopeCells(scope);
  const inzendingen = gatherInzendingen(tables.rows, cells, context);
  const bijdragen = bringToIndeling(inzendingen, context);
  const metCijfers = keepFigures(bijdragen);
  const hasFigures = (code: Gemeentecode): boolean => metCijfers.has(code);

  const correcties = assignCorrecties(tables.correcties, hasFigures, cells, context);
  const aanvragen = tables.aanvragen === null ? null : assignAanvragen(tables.aanvragen, hasFigures, context);
  const inwoners = determineAllInwoners(bijdragen, context, register);

  for (const inzending of inzendingen) checkBestaansjaren(inzending, cells, context);
  const omvang: Omvang[] = [];
  for (const [code, parts] of metCijfers) {
    checkDoubleYears(code, parts, cells, context);
    const complete = checkVolledigheid(code, parts, cells, context);
    const aantal = inwoners.get(code) ?? null;
    if (!complete || aantal === null) continue;
    const aanvraag = aanvragen === null ? aanvraagWithoutTable : (aanvragen.get(code) ?? null);
    const bouwstenen = { code, bijdragen: parts, inwoners: aantal, correcties: correcties.get(code) ?? [], aanvraag };
    omvang.push({ gemeente: buildGemeente(bouwstenen, cells, context), lasten: sumLasten(parts) });
  }
  const gemeenten = omvang.map(({ gemeente }) => gemeente).sort(compareCodes);
  findings.push(...checkPlausibility(omvang, tables, scope), ...summarise(gemeenten, tables));
  return { gemeenten, divisie: divisieOf(context, inwoners), aanvragenBekend, findings };
}

function isVoorbeeldRow({ code }: InputRow): boolean {
  const known = code === null ? null : normaliseGemeentecode(code.value);
  return known !== null && isVoorbeeld(known);
}

function indelingUnknown({ indeling }: Scope): Finding {
  const place = fieldPlace("criteria", "indeling");
  return finding("criteria-invalid", {
    place,
    value: indeling.toString(),
    parameters: { reason: "year-not-in-register" },
  });
}

/** Rows by municipality, by code; a row that cannot be recognised is reported and left out. */
function gatherInzendingen(rows: readonly InputRow[], cells: ScopeCells, context: Context): readonly Inzending[] {
  const byCode = new Map<Gemeentecode, [InputRow, ...InputRow[]]>();
  for (const row of [...rows].sort(compareRows)) {
    const code = recogniseRow(row, context);
    if (code === null) continue;
    const others = byCode.get(code);
    if (others === undefined) byCode.set(code, [row]);
    else others.push(row);
  }
  return [...byCode].map(([code, given]) => gatherInzending(code, given, cells, context)).sort(compareCodes);
}

function compareRows(a: InputRow, b: InputRow): number {
  if (a.sheet !== b.sheet) return a.sheet < b.sheet ? -1 : 1;
  return a.row - b.row;
}

/** Leaves out the municipalities without any figure; they were reported when their rows were gathered. */
function keepFigures(
  bijdragen: ReadonlyMap<Gemeentecode, readonly Bijdrage[]>,
): ReadonlyMap<Gemeentecode, readonly [Bijdrage, ...Bijdrage[]]> {
  const kept = new Map<Gemeentecode, readonly [Bijdrage, ...Bijdrage[]]>();
  for (const [code, all] of bijdragen) {
    const [first, ...others] = all.filter(({ inzending }) => inzending.heeftCijfers);
    if (first !== undefined) kept.set(code, [first, ...others]);
  }
  return kept;
}

/** Of everything in the sheet and everything in the division. */
function determineAllInwoners(
  bijdragen: ReadonlyMap<Gemeentecode, readonly Bijdrage[]>,
  context: Context,
  register: Register,
): ReadonlyMap<Gemeentecode, Inwonertal | null> {
  const codes = new Set([...bijdragen.keys(), ...context.indeling.gemeenten.map(({ code }) => code)]);
  return new Map(
    [...codes].map((code) => [code, determineInwoners(code, bijdragen.get(code) ?? [], context, register)]),
  );
}

function divisieOf(
  { indeling }: Context,
  inwoners: ReadonlyMap<Gemeentecode, Inwonertal | null>,
): readonly GemeenteInIndeling[] {
  return indeling.gemeenten.flatMap(({ code, naam }) => {
    const aantal = inwoners.get(code)?.aantal;
    return aantal === undefined ? [] : [{ code, naam, inwoners: aantal }];
  });
}

/** What to know about the input as a whole. */
function summarise(gemeenten: readonly Gemeente[], { sheet, aanvragen }: InputTables): readonly Finding[] {
  const place = cellPlace(sheet, null);
  const voorbeelden = gemeenten.filter(({ code }) => isVoorbeeld(code)).length;
  const voorlopig = gemeenten.filter(({ cellen }) => cellen.some(({ status }) => status === "voorlopig")).length;
  return [
    ...(voorbeelden > 0 ? [finding("example-codes", { place, parameters: { count: voorbeelden } })] : []),
    ...(voorlopig > 0 ? [finding("provisional-figures", { place, parameters: { count: voorlopig } })] : []),
    ...(aanvragen === null ? [finding("applications-absent", { place: null })] : []),
  ];
}
