import { invariant } from "../findings/bug-error";
import { distinctFindings } from "../findings/distinct-findings";
import { cellPlace, finding, type Finding } from "../findings/finding";
import { isVoorbeeld, type Gemeentecode, type Kenmerk } from "../gemeenten/gemeente";
import type { Governanceset } from "../governance/governanceset";
import type { InputGewicht, InputIdentity, InputTables, Located, Scope } from "../gemeenten/input";
import { add, compareRatios, multiply, ratio, ratioFromDecimal, zero, type Ratio } from "../money/ratio";
import { normaliseLabel } from "../words/normalise-label";
import type { Register } from "../gemeenten/register";
import { cellFrom, nameOf, type Context } from "./context";
import { samenstellingVan } from "./delen-in-jaren";
import { recogniseLine } from "./recognise-row";
import { indexRegister } from "./register-index";
import { comparePlaces, groupRows } from "./rows-by-code";

/** Weights by municipality of the division, exact; empty unless the uitname goes by a column. */
export type Gewichten = ReadonlyMap<Gemeentecode, Ratio>;

export interface ValidatedGewichten {
  readonly gewichten: Gewichten;
  /** Codes of the rows that carry a weight, whether or not they have figures. */
  readonly dragers: ReadonlySet<Gemeentecode>;
  readonly findings: readonly Finding[];
}

/** One weight at its place; null when the cell holds something else. */
interface Weight {
  readonly value: Ratio | null;
  readonly sheet: string;
  readonly cell: string;
  readonly text: string;
}

/** A row that may carry a weight. */
type Carrier = InputIdentity & Pick<InputGewicht, "kenmerken">;

/** How many municipalities a finding names. */
const mostNamed = 5;

/**
 * Finds the weight of every municipality of the division, on the sheet of the deficits or on a sheet `Gewichten`: whether or
 * not it has figures or applied. Weights of vanished municipalities go to their successors by share and add up, as amounts
 * do; those of a part without the rest, or of a municipality and of all that it was made of, are an error. Without a weight for each of them nobody could say what the others carry: that is an error.
 *
 * @source domain.md §7, uitname.
 */
export function validateGewichten(
  tables: InputTables,
  register: Register,
  scope: Scope,
  { uitname }: Governanceset,
): ValidatedGewichten {
  if (uitname.sleutel !== "kolom") return { gewichten: new Map(), dragers: new Set(), findings: [] };
  const findings: Finding[] = [];
  const index = indexRegister(register);
  const context: Context = {
    index,
    indeling: index.indeling(scope.indeling),
    scope,
    layout: tables.layout,
    report: (found) => findings.push(found),
  };
  const label = normaliseLabel(uitname.kolom);
  const carriers = carriersOf(tables, context);
  const isHere = [...carriers.values()].some((rows) => rows.some(({ kenmerken }) => label in kenmerken));
  const whole = (kind: string): Finding =>
    finding("weight-column-missing", { value: uitname.kolom, parameters: { column: uitname.kolom, kind } });
  const column = tables.kolommen[label];
  if (!isHere && column?.isExtra !== true) findings.push(whole(column === undefined ? "absent" : "taken"));
  if (column?.isExtra === true && column.dubbel !== null) {
    const { value, cell } = column.dubbel;
    const parameters = { header: value, column: column.letters, first: column.kop.cell };
    findings.push(finding("duplicate-column", { place: cellPlace(tables.sheet, cell), value, parameters }));
  }
  if (findings.some(({ code }) => code === "weight-column-missing"))
    return { gewichten: new Map(), dragers: new Set(), findings };

  const own = new Map<Gemeentecode, Ratio>();
  const dragers = new Set<Gemeentecode>();
  const blank = new Set<Gemeentecode>();
  for (const [code, rows] of carriers) {
    if (isVoorbeeld(code)) continue;
    const weight = weightOf(code, rows, label, uitname.kolom, context);
    if (weight === "absent") blank.add(code);
    else dragers.add(code);
    if (weight !== "absent" && weight !== "wrong") own.set(code, weight);
  }
  const ownWeightOf = (code: Gemeentecode): Ratio => {
    const weight = own.get(code);
    invariant(weight !== undefined, "only parts that have a weight are added up");
    return weight;
  };
  const gewichten = new Map<Gemeentecode, Ratio>();
  const missing: Gemeentecode[] = [];
  for (const { code } of context.indeling.gemeenten) {
    const parts = [{ code, exact: ratio(1n) }, ...partsOf(code, context)];
    const given = parts.filter((part) => own.has(part.code));
    if (given.length === 0) {
      if (!parts.some((part) => dragers.has(part.code))) missing.push(code);
      continue;
    }
    const sumOver = (codes: readonly Gemeentecode[]): Ratio =>
      given
        .filter((part) => codes.includes(part.code))
        .map((part) => multiply(ownWeightOf(part.code), part.exact))
        .reduce(add, zero);
    const { gehelen, ontbreekt } = samenstellingVan(code, new Set(given.map((part) => part.code)), context);
    const [first = zero, ...others] = gehelen.map(sumOver);
    gewichten.set(code, first);
    const isDouble = others.some((other) => compareRatios(other, first) !== 0);
    if (ontbreekt === code) missing.push(code);
    else if (ontbreekt !== null && !dragers.has(ontbreekt))
      reportParts("incomplete", code, ontbreekt, uitname.kolom, context);
    else if (isDouble) reportParts("double", code, null, uitname.kolom, context);
  }
  reportMissing(missing, blank, uitname.kolom, context);
  const isNothing = [...gewichten.values()].every(({ numerator }) => numerator === 0n);
  if (gewichten.size > 0 && isNothing && findings.length === 0) findings.push(whole("zero"));
  return { gewichten, dragers, findings: distinctFindings(findings) };
}

/** What went to a municipality, with its shares. */
function partsOf(
  code: Gemeentecode,
  { indeling }: Context,
): readonly { readonly code: string; readonly exact: Ratio }[] {
  return indeling.voorgangersVan(code).map(({ van, aandeel }) => ({ code: van, exact: aandeel.exact }));
}

/** Weights of merged municipalities that are not once the whole of it. */
function reportParts(
  kind: "incomplete" | "double",
  code: Gemeentecode,
  part: Gemeentecode | null,
  column: string,
  context: Context,
): void {
  const naam = nameOf(code, undefined, context);
  const other = part === null ? "" : nameOf(part, undefined, context);
  context.report(finding("weight-column-missing", { value: column, parameters: { column, kind, naam, other } }));
}

/** Every row about a municipality; those of the deficits have been reported on before. */
function carriersOf(tables: InputTables, context: Context): ReadonlyMap<Gemeentecode, readonly Carrier[]> {
  const carriers = new Map<Gemeentecode, readonly Carrier[]>(
    groupRows(tables.rows, { ...context, report: () => undefined }),
  );
  for (const line of [...tables.gewichten].sort(comparePlaces)) {
    const code = recogniseLine(line, context);
    if (code !== null) carriers.set(code, [...(carriers.get(code) ?? []), line]);
  }
  return carriers;
}

/** The one weight that the rows of a municipality give; rows that give another are reported. */
function weightOf(
  code: Gemeentecode,
  rows: readonly Carrier[],
  label: string,
  column: string,
  context: Context,
): Ratio | "absent" | "wrong" {
  const weights = rows.flatMap((row): readonly Weight[] => {
    const found = row.kenmerken[label];
    return found === undefined ? [] : [{ value: weightIn(found), sheet: row.sheet, ...textAt(found) }];
  });
  const [first] = weights;
  if (first === undefined) return "absent";
  const parameters = { column, naam: nameOf(code, undefined, context) };
  let isWrong = false;
  for (const { value, sheet, cell, text } of weights) {
    const differs = value !== null && first.value !== null && compareRatios(value, first.value) !== 0;
    if (value !== null && !differs) continue;
    isWrong = true;
    const kind = differs ? "differs" : "municipality";
    context.report(
      finding("weight-column-missing", {
        place: cellPlace(sheet, cell),
        value: text,
        parameters: { ...parameters, kind, first: cellFrom(sheet, first.sheet, first.cell) },
      }),
    );
  }
  return isWrong || first.value === null ? "wrong" : first.value;
}

/** A weight is a number of zero or more. */
function weightIn({ value }: Located<Kenmerk>): Ratio | null {
  return value.soort === "getal" && !value.waarde.startsWith("-") ? ratioFromDecimal(value.waarde) : null;
}

function textAt({ value, cell }: Located<Kenmerk>): { readonly text: string; readonly cell: string } {
  return { text: value.tekst ?? String(value.waarde), cell };
}

/** One finding for all municipalities without a weight, naming the first of them. */
function reportMissing(
  missing: readonly Gemeentecode[],
  blank: ReadonlySet<Gemeentecode>,
  column: string,
  context: Context,
): void {
  const [first] = missing;
  if (first === undefined) return;
  const names = [...missing]
    .sort((a, b) => Number(blank.has(b)) - Number(blank.has(a)) || (a < b ? -1 : 1))
    .slice(0, mostNamed)
    .map((code) => nameOf(code, undefined, context));
  const parameters = { column, kind: "division", count: missing.length, found: names.join(", ") };
  context.report(finding("weight-column-missing", { value: column, parameters }));
}
