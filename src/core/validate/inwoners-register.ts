import type { Gemeentecode } from "../gemeenten/gemeente";
import type { Register } from "../gemeenten/register";
import { geheel, takeAandeel, type Aandeel } from "./aandeel";
import type { Context } from "./context";

/** A municipality on the population's reference date that lies (partly) in one of the division. */
export interface Bevolkingsdeel {
  readonly code: Gemeentecode;
  readonly aandeel: Aandeel;
}

/**
 * The municipalities of the reference date that make up one of the division: itself, or with a reference date before the
 * division also those that went to it.
 */
export function bevolkingsdelen(code: Gemeentecode, { index, indeling, scope }: Context): readonly Bevolkingsdeel[] {
  const earlier = indeling
    .voorgangersVan(code)
    .filter(({ van }) => index.bestondIn(van, scope.peiljaar))
    .map(({ van, aandeel }) => ({ code: van, aandeel }));
  return index.bestondIn(code, scope.peiljaar) ? [{ code, aandeel: geheel }, ...earlier] : earlier;
}

/**
 * Inhabitants of a municipality of the division on 1 January of the reference year, by the register.
 *
 * @returns A sum over its parts, each rounded half up; null when the register cannot tell: a year it does not have, or a
 * later year in which the municipality no longer existed within the same borders.
 */
export function registerInwoners(code: Gemeentecode, context: Context, register: Register): bigint | null {
  if (hasGrown(code, context, register)) return null;
  const delen = bevolkingsdelen(code, context);
  let sum = 0n;
  for (const deel of delen) {
    const aantal = context.index.gemeente(deel.code)?.inwoners[context.scope.peiljaar];
    if (aantal === undefined) return null;
    sum += takeAandeel(BigInt(aantal), deel.aandeel);
  }
  return delen.length === 0 ? null : sum;
}

/** Whether others went to it after the division and before the reference date: then its number covers a larger area. */
function hasGrown(code: Gemeentecode, { indeling, scope }: Context, register: Register): boolean {
  if (scope.peiljaar <= indeling.jaar) return false;
  const from = `${indeling.jaar.toString()}-01-01`;
  const until = `${scope.peiljaar.toString()}-01-01`;
  return register.herindelingen.some(
    ({ nieuweCode, soort, ingangsdatum }) =>
      nieuweCode === code && soort !== "grenscorrectie" && ingangsdatum > from && ingangsdatum <= until,
  );
}
