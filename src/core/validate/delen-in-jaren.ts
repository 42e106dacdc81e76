import type { Gemeentecode } from "../gemeenten/gemeente";
import type { Context } from "./context";

/** Which of the given municipalities make up one of the division, or which one of them is missing. */
interface Samenstelling {
  /** Sets of codes that each are the whole of it in some year; none is part of another. Empty: no year is complete. */
  readonly gehelen: readonly (readonly Gemeentecode[])[];
  /** A municipality that is needed beside the given ones, because others are there that only count with it; null: none. */
  readonly ontbreekt: Gemeentecode | null;
}

/**
 * Finds out whether what is given for a municipality and for those that went to it covers it once: itself, or all that it
 * was made of in some year, with itself where it existed then too.
 *
 * @param gegeven - Codes that something is given for; at least one.
 * @example For Leeuwarden of 2018 { Leeuwarden } is a whole, and so is Leeuwarden with everything that went to it;
 *   Leeuwarden with only one of the two lacks the other.
 */
export function samenstellingVan(
  code: Gemeentecode,
  gegeven: ReadonlySet<Gemeentecode>,
  context: Context,
): Samenstelling {
  const sets = delenPerJaar(code, context);
  const complete = sets.filter((parts) => parts.every((part) => gegeven.has(part)));
  const gehelen = complete.filter(
    (parts) => !complete.some((other) => other.length > parts.length && parts.every((part) => other.includes(part))),
  );
  const loose = [...gegeven].find((part) => !gehelen.some((parts) => parts.includes(part)));
  if (loose === undefined) return { gehelen, ontbreekt: null };
  const [nearest] = sets
    .filter((parts) => parts.includes(loose))
    .toSorted((a, b) => countAbsent(a, gegeven) - countAbsent(b, gegeven));
  return { gehelen, ontbreekt: nearest?.find((part) => !gegeven.has(part)) ?? null };
}

function countAbsent(parts: readonly Gemeentecode[], gegeven: ReadonlySet<Gemeentecode>): number {
  return parts.filter((part) => !gegeven.has(part)).length;
}

/** What a municipality was made of, for every year of the register up to the division. */
function delenPerJaar(code: Gemeentecode, { index, indeling }: Context): readonly (readonly Gemeentecode[])[] {
  const parts = [code, ...indeling.voorgangersVan(code).map(({ van }) => van)];
  const years = index.jaren.filter((jaar) => jaar <= indeling.jaar);
  const sets = [[code], ...years.map((jaar) => parts.filter((part) => index.bestondIn(part, jaar)))];
  const distinct = new Map(sets.filter(({ length }) => length > 0).map((set) => [set.join(" "), set]));
  return [...distinct.values()];
}
