import { cellPlace, finding } from "../finding";
import { isVoorbeeld, type Bedragsoort, type Gemeentecode } from "../gemeente";
import type { Bijdrage } from "./bijdragen";
import { cellOfRow, nameOf, type Context } from "./context";
import type { CelInzending, Inzending, LegeCel } from "./inzending";
import type { ScopeCell, ScopeCells } from "./scope-cells";

/**
 * Checks that every year and domain of a municipality has its figures: an empty cell is never silently zero. Years in
 * which a municipality did not exist may be empty, as long as all that it was made of then do have figures.
 *
 * @param bijdragen - What the sheet has for it, all with figures; at least one.
 * @returns Whether nothing is missing; what is has been reported.
 */
export function checkVolledigheid(
  code: Gemeentecode,
  bijdragen: readonly Bijdrage[],
  cells: ScopeCells,
  context: Context,
): boolean {
  return cells.all
    .map((cell, position) => {
      const ofRows = bijdragen.map((bijdrage) => checkRow(bijdrage.inzending, cell, position, context));
      return ofRows.every((complete) => complete) && checkParts(code, bijdragen, cell, position, context);
    })
    .every((complete) => complete);
}

/** What a municipality's own rows owe: figures for the years in which it existed, and never half a pair. */
function checkRow(inzending: Inzending, cell: ScopeCell, position: number, context: Context): boolean {
  const given = inzending.cellen[position];
  const hasFigures = (given?.vermeldingen.length ?? 0) > 0;
  if (given === undefined || (!hasFigures && !bestond(inzending.code, cell.jaar, context))) return true;
  const missing = missingIn(given);
  for (const gap of missing) reportMissing(inzending, cell, gap, context);
  return missing.length === 0;
}

/** Empty cells, else the sorts of figure that no cell was found for. */
function missingIn({ vermeldingen, leeg }: CelInzending): readonly (LegeCel | Bedragsoort)[] {
  if (leeg.length > 0) return leeg;
  const soorten = new Set(vermeldingen.map(({ bedrag }) => bedrag.soort));
  if (soorten.size === 0) return ["tekort"];
  if (soorten.has("tekort")) return [];
  return (["lasten", "baten"] as const).filter((soort) => !soorten.has(soort));
}

/** Without figures of its own for a year, everything that the municipality was made of in that year must have them. */
function checkParts(
  code: Gemeentecode,
  bijdragen: readonly Bijdrage[],
  cell: ScopeCell,
  position: number,
  context: Context,
): boolean {
  const present = new Set<Gemeentecode>();
  for (const { inzending } of bijdragen) {
    if ((inzending.cellen[position]?.vermeldingen.length ?? 0) > 0) present.add(inzending.code);
  }
  if (present.has(code)) return true;
  const parts = [code, ...context.indeling.voorgangersVan(code).map(({ van }) => van)];
  const absent = parts.filter((part) => bestond(part, cell.jaar, context) && !present.has(part));
  if (absent.length === 0 && present.size === 0) absent.push(code);
  for (const part of absent) reportPartMissing(part, bijdragen, cell, context);
  return absent.length === 0;
}

function bestond(code: Gemeentecode, jaar: number, { index }: Context): boolean {
  return isVoorbeeld(code) || index.bestondIn(code, jaar);
}

function reportMissing(inzending: Inzending, cell: ScopeCell, gap: LegeCel | Bedragsoort, context: Context): void {
  const { code, rows } = inzending;
  const [row] = rows;
  const [place, soort] =
    typeof gap === "string" ? [cellPlace(row.sheet, cellOfRow(row)), gap] : [cellPlace(gap.sheet, gap.cell), gap.soort];
  const { jaar, domein } = cell;
  const parameters = { code, naam: nameOf(code, row, context), jaar, domein, soort };
  context.report(finding("missing-amount", { place, parameters }));
}

function reportPartMissing(
  code: Gemeentecode,
  bijdragen: readonly Bijdrage[],
  { jaar, domein }: ScopeCell,
  context: Context,
): void {
  const row = bijdragen[0]?.inzending.rows[0];
  const place = row === undefined ? null : cellPlace(row.sheet, cellOfRow(row));
  const parameters = { code, naam: nameOf(code, undefined, context), jaar, domein, soort: "tekort" };
  context.report(finding("missing-amount", { place, parameters }));
}
