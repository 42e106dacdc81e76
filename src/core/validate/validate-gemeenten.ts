import { distinctFindings } from "../findings/distinct-findings";
import { cellPlace, fieldPlace, finding, type Finding } from "../findings/finding";
import {
  compareCodes,
  isVoorbeeld,
  type Gemeente,
  type GemeenteInIndeling,
  type Gemeentecode,
} from "../gemeenten/gemeente";
import type { InputRow, InputTables, Scope } from "../gemeenten/input";
import type { Register } from "../gemeenten/register";
import { geheel } from "./aandeel";
import { aanvraagWithoutTable, assignAanvragen } from "./aanvragen";
import { checkBestaansjaren, checkDoubleYears, reportRestated } from "./bestaansjaren";
import { bringToSuccessors, type Bijdrage } from "./bijdragen";
import { buildGemeente, zonderCijfers } from "./build-gemeente";
import { sumLasten } from "./cellen";
import type { Context } from "./context";
import { settleAnswers } from "./answer-columns";
import { assignCorrecties } from "./correcties";
import { normaliseGemeentecode } from "./gemeentecode";
import { gatherInzending, hasFiguresInScope, type Inzending } from "./inzending";
import { determineInwoners, type Inwonertal } from "./inwoners";
import { judgeUnits } from "./judge-unit";
import type { Omvang } from "./omvang";
import { checkPlausibility } from "./plausibility";
import { judgeInwoners } from "./inwoners-findings";
import { reportUnknownInwoners, type Unknown } from "./inwoners-unknown";
import { indexRegister } from "./register-index";
import { groupRows, type RowsOfGemeente } from "./rows-by-code";
import { createScopeCells, type ScopeCells } from "./scope-cells";
import { checkSize } from "./size/check-size";
import { cijfersOf, type Cijfers } from "./size/figures";
import { checkVolledigheid } from "./volledigheid";

/** What validation yields. With an error among the findings `gemeenten` may be incomplete and must not be used. */
export interface Validated {
  /** Municipalities with figures, sorted by code. */
  readonly gemeenten: readonly Gemeente[];
  /** Every municipality of the division, sorted by code; no example municipalities. */
  readonly divisie: readonly GemeenteInIndeling[];
  /** False when the input has no applications: then dates and documents cannot be tested. */
  readonly aanvragenBekend: boolean;
  /** The register's inhabitants of every municipality that the sheet has another number of. */
  readonly registerInwoners: ReadonlyMap<Gemeentecode, bigint>;
  readonly findings: readonly Finding[];
}

/** By inhabitants all municipalities of the division carry their part; otherwise only those with figures are divided by them. */
export type NeedsInwoners = "whole-division" | "with-figures";

/**
 * Checks what was read and builds the municipalities with figures in the chosen division: the only way to get a `Gemeente`.
 *
 * Everything wrong is found at once. The order of the rows never changes the outcome.
 *
 * @param scope - Years, domains, reference date and division that the criteria ask for.
 * @param needsInwoners - Whose inhabitants a run cannot do without.
 * @returns Findings instead of exceptions: bad input is data.
 * @source Figures follow mergers and splits, not border corrections: docs/decisions/0003-border-corrections.md.
 */
export function validateGemeenten(
  tables: InputTables,
  register: Register,
  scope: Scope,
  needsInwoners: NeedsInwoners = "whole-division",
): Validated {
  const findings: Finding[] = [];
  const index = indexRegister(register);
  const indeling = index.indeling(scope.indeling);
  const report = (found: Finding): number => findings.push(found);
  const context: Context = { index, indeling, scope, layout: tables.layout, report };
  const aanvragenBekend = tables.aanvragen !== null;

  if (indeling.gemeenten.length === 0 && !tables.rows.every(isVoorbeeldRow)) {
    report(indelingUnknown(scope));
    return { gemeenten: [], divisie: [], aanvragenBekend, registerInwoners: new Map(), findings };
  }

  const cells = createScopeCells(scope);
  const isOpgeteld = (header: string): boolean => tables.kolommen[header]?.isOpgeteld === true;
  const rowsByCode = groupRows(settleAnswers(tables.rows), context);
  const inherited = bringToSuccessors(gatherVanished(rowsByCode, cells, context), context);
  const codes = [...rowsByCode.keys()].filter((code) => isOfDivision(code, context));

  const hasFigures = (code: Gemeentecode): boolean =>
    hasFiguresInScope(rowsByCode.get(code) ?? [], cells) ||
    (inherited.get(code) ?? []).some(({ inzending }) => inzending.heeftCijfers);
  const correcties = assignCorrecties(tables.correcties, hasFigures, cells, context);
  const aanvragen = tables.aanvragen === null ? null : assignAanvragen(tables.aanvragen, hasFigures, context);

  const targets = [...new Set([...codes, ...inherited.keys(), ...(aanvragen?.keys() ?? [])])].sort();

  const inwoners = new Map<Gemeentecode, Inwonertal | null>();
  const omvang: Omvang[] = [];
  const zonder: Gemeente[] = [];
  const cijfers = new Map<Gemeentecode, Cijfers>();
  const unknown: Unknown[] = [];
  for (const code of targets) {
    const all = [...ownBijdrage(code, rowsByCode, cells, context), ...(inherited.get(code) ?? [])];
    const aantal = determineInwoners(code, all, context, register);
    if (!isVoorbeeld(code)) inwoners.set(code, aantal);
    const [first, ...others] = all.filter(({ inzending }) => inzending.heeftCijfers);
    const isDivided = first !== undefined || aanvragen?.has(code) === true || isVoorbeeld(code);
    if (aantal === null && isVoorbeeld(code) && all.length === 0) reportVoorbeeldWithoutRow(code, context);
    else if (aantal === null && (isDivided || needsInwoners === "whole-division"))
      unknown.push({ code, row: all[0]?.inzending.rows[0] });
    if (first === undefined) {
      const applied = aanvragen?.get(code) ?? null;
      const rows = all.flatMap(({ inzending }) => inzending.rows);
      const [row] = rows;
      const plaats = { sheet: row?.sheet ?? tables.sheet, row: row?.row ?? tables.headerRow };
      if (applied !== null && aantal !== null)
        zonder.push(zonderCijfers({ code, inwoners: aantal, aanvraag: applied }, rows, plaats, cells, context));
      continue;
    }
    const bijdragen = [first, ...others] as const;
    checkDoubleYears(code, bijdragen, cells, context);
    reportRestated(code, bijdragen, cells, context);
    const complete = checkVolledigheid(code, bijdragen, cells, context);
    if (!complete || aantal === null) continue;
    const own = correcties.get(code) ?? [];
    for (const { inzending } of bijdragen) {
      const given = own.filter(({ gemeentecode }) => gemeentecode === inzending.code);
      const judged = cijfersOf(inzending, given, cells, context);
      if (judged !== null) cijfers.set(inzending.code, judged);
    }
    const aanvraag = aanvragen === null ? aanvraagWithoutTable : (aanvragen.get(code) ?? null);
    const bouwstenen = { code, bijdragen, inwoners: aantal, correcties: own, aanvraag, isOpgeteld };
    omvang.push({ gemeente: buildGemeente(bouwstenen, cells, context), lasten: sumLasten(bijdragen) });
  }
  const gemeenten = [...omvang.map(({ gemeente }) => gemeente), ...zonder].sort(compareCodes);
  const divisie = completeDivisie(inwoners, context, register);
  if (needsInwoners === "whole-division") {
    const others = divisie.filter(({ code, inwoners: aantal }) => aantal === null && !inwoners.has(code));
    unknown.push(...others.map(({ code }) => ({ code, row: undefined })));
  }
  const givesInwoners = [...inwoners.values()].some((one) => one !== null && one.van.length > 0);
  reportUnknownInwoners(unknown, givesInwoners, context);
  const plausibility = [...judgeUnits(omvang, tables, scope), ...checkPlausibility(omvang, tables, scope)];
  const isUnitInDoubt = plausibility.some(({ code }) => code === "amounts-in-thousands");
  const sizes = checkSize([...cijfers.values()], tables, register.normen, isUnitInDoubt);
  findings.push(...plausibility, ...sizes, ...summarise(gemeenten, tables));
  return {
    gemeenten,
    divisie,
    aanvragenBekend,
    registerInwoners: new Map(
      [...inwoners].flatMap(([code, one]) => (one?.register == null ? [] : [[code, one.register]])),
    ),
    findings: judgeInwoners(distinctFindings(withoutRepeated(findings, zonder)), index, index.jaren, scope.peiljaar),
  };
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

function isOfDivision(code: Gemeentecode, { indeling }: Context): boolean {
  return isVoorbeeld(code) || indeling.bevat(code);
}

function gatherVanished(
  rowsByCode: ReadonlyMap<Gemeentecode, RowsOfGemeente>,
  cells: ScopeCells,
  context: Context,
): readonly Inzending[] {
  const vanished = [...rowsByCode].filter(([code]) => !isOfDivision(code, context));
  return vanished.map(([code, rows]) => gatherChecked(code, rows, cells, context)).sort(compareCodes);
}

function ownBijdrage(
  code: Gemeentecode,
  rowsByCode: ReadonlyMap<Gemeentecode, RowsOfGemeente>,
  cells: ScopeCells,
  context: Context,
): readonly Bijdrage[] {
  const rows = rowsByCode.get(code);
  if (rows === undefined) return [];
  return [{ inzending: gatherChecked(code, rows, cells, context), aandeel: geheel, ingangsdatum: null }];
}

function gatherChecked(code: Gemeentecode, rows: RowsOfGemeente, cells: ScopeCells, context: Context): Inzending {
  const inzending = gatherInzending(code, rows, cells, context);
  checkBestaansjaren(inzending, cells, context);
  return inzending;
}

/** That a row has no figures was said with the application. */
function withoutRepeated(findings: readonly Finding[], zonder: readonly Gemeente[]): readonly Finding[] {
  const codes = new Set(zonder.map(({ code }) => code));
  return findings.filter((one) => !isWithoutFigures(one, codes));
}

/** @returns Whether a finding says that one of these municipalities has a row without figures. */
export function isWithoutFigures({ code, parameters }: Finding, codes: ReadonlySet<Gemeentecode>): boolean {
  return code === "no-figures" && codes.has(String(parameters["code"]));
}

/** An example municipality that only applied: the register does not know its inhabitants, and no row gives them. */
function reportVoorbeeldWithoutRow(code: Gemeentecode, context: Context): void {
  const parameters = { code, naam: code, jaar: context.scope.peiljaar, kind: "absent" };
  context.report(finding("inhabitants-unknown", { value: code, parameters }));
}

/** The whole division: numbers already determined for the sheet, the register's for the rest. */
function completeDivisie(
  known: ReadonlyMap<Gemeentecode, Inwonertal | null>,
  context: Context,
  register: Register,
): readonly GemeenteInIndeling[] {
  return context.indeling.gemeenten.map(({ code, naam }) => {
    const inwoners = known.get(code);
    const aantal = inwoners === undefined ? determineInwoners(code, [], context, register) : inwoners;
    return { code, naam, inwoners: aantal?.aantal ?? null };
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
