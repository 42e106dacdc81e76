import { cellPlace, finding } from "../findings/finding";
import { isVoorbeeld, type Bedragsoort, type Gemeentecode } from "../gemeenten/gemeente";
import type { InputGat } from "../gemeenten/input";
import type { Bijdrage } from "./bijdragen";
import { cellOfRow, nameOf, type Context } from "./context";
import type { CelInzending, Inzending } from "./inzending";
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
  let complete = true;
  const absent = new Map<Gemeentecode, ScopeCell[]>();
  for (const [position, cell] of cells.all.entries()) {
    for (const { inzending } of bijdragen) {
      if (!checkRow(inzending, cell, position, context)) complete = false;
    }
    for (const part of absentParts(code, bijdragen, cell, position, context)) {
      absent.set(part, [...(absent.get(part) ?? []), cell]);
    }
  }
  for (const [part, missing] of absent) reportAbsent(part, { code, bijdragen, missing }, context);
  return complete && absent.size === 0;
}

/** What a municipality's own rows owe: figures for the years in which it existed, and never half a pair. */
function checkRow(inzending: Inzending, cell: ScopeCell, position: number, context: Context): boolean {
  const given = inzending.cellen[position];
  if (given === undefined || isComplete(given)) return true;
  if (given.bedragen.length === 0 && !given.onleesbaar && !bestond(inzending.code, cell.jaar, context)) return true;
  for (const gap of missingIn(given)) reportMissing(inzending, cell, gap, context);
  return false;
}

function isComplete({ bedragen, leeg, onleesbaar }: CelInzending): boolean {
  if (leeg.length > 0 || onleesbaar) return false;
  const has = (soort: Bedragsoort): boolean => bedragen.some((bedrag) => bedrag.soort === soort);
  return has("tekort") || (has("lasten") && has("baten"));
}

/** Empty cells, else the sorts of figure that no cell was found for. What could not be read has been reported. */
function missingIn({ bedragen, leeg, onleesbaar }: CelInzending): readonly (InputGat | Bedragsoort)[] {
  if (leeg.length > 0 || onleesbaar) return leeg;
  if (bedragen.length === 0) return ["tekort"];
  return bedragen.some(({ soort }) => soort === "lasten") ? ["baten"] : ["lasten"];
}

/**
 * Without figures of its own for a year, everything that the municipality was made of in that year must have them.
 *
 * @returns What has none; itself, when it was not made of others.
 */
function absentParts(
  code: Gemeentecode,
  bijdragen: readonly Bijdrage[],
  cell: ScopeCell,
  position: number,
  context: Context,
): readonly Gemeentecode[] {
  const hasFigures = (part: Gemeentecode): boolean =>
    bijdragen.some(({ inzending }) => {
      const given = inzending.cellen[position];
      return inzending.code === part && given !== undefined && (given.bedragen.length > 0 || given.onleesbaar);
    });
  if (hasFigures(code)) return [];
  const parts = [code, ...context.indeling.voorgangersVan(code).map(({ van }) => van)];
  const owing = parts.filter((part) => bestond(part, cell.jaar, context));
  const absent = (owing.length === 0 ? parts : owing).filter((part) => !hasFigures(part));
  return owing.length === 0 && absent.length < parts.length ? [] : absent;
}

function bestond(code: Gemeentecode, jaar: number, { index }: Context): boolean {
  return isVoorbeeld(code) || index.bestondIn(code, jaar);
}

function reportMissing(inzending: Inzending, cell: ScopeCell, gap: InputGat | Bedragsoort, context: Context): void {
  const { code, sheet, rows } = inzending;
  const [row] = rows;
  const [at, soort] = typeof gap === "string" ? [cellOfRow(row), gap] : [gap.cell, gap.soort];
  const kind = typeof gap === "string" ? "absent" : "none";
  const parameters = { code, naam: nameOf(code, row, context), jaar: cell.jaar, domein: cell.domein, soort, kind };
  context.report(finding("missing-amount", { place: cellPlace(sheet, at), parameters }));
}

interface Absence {
  /** The municipality of the division that the part belongs to. */
  readonly code: Gemeentecode;
  readonly bijdragen: readonly Bijdrage[];
  readonly missing: readonly ScopeCell[];
}

/**
 * Reports a part that the sheet does not have at all, or not for these years, in one finding. Its rows in the sheet, if
 * any, were checked before.
 */
function reportAbsent(part: Gemeentecode, { code, bijdragen, missing }: Absence, context: Context): void {
  const hasRows = bijdragen.some(({ inzending }) => inzending.code === part);
  const jaren = new Set(missing.map(({ jaar }) => jaar).filter((jaar) => !hasRows || !bestond(part, jaar, context)));
  if (jaren.size === 0) return;
  const row = bijdragen[0]?.inzending.rows[0];
  const place = row === undefined ? null : cellPlace(row.sheet, cellOfRow(row));
  const parameters = {
    code: part,
    naam: nameOf(part, row, context),
    jaren: [...jaren].join(", "),
    kind: "part",
    successorNaam: part === code ? "" : nameOf(code, row, context),
  };
  context.report(finding("missing-amount", { place, parameters }));
}
