import type { Post } from "./figures";

/** Why an amount is out of the ordinary. */
export type DoubtKind =
  /** More per inhabitant than lasten of anybody. */
  | "high"
  /** Lasten that are less per inhabitant than nearly anybody's. */
  | "low"
  /** The same for jeugd and Wmo of a year together. */
  | "together"
  /** Far from the same of another year. */
  | "year"
  /** Baten far above the lasten. */
  | "baten"
  /** A tekort (or surplus) of a year above any that was published. */
  | "tekort"
  /** A tekort of a year that is twice that of the year before. */
  | "doubled";

/** An amount that is out of the ordinary, and what was expected instead. */
export interface Doubt {
  readonly kind: DoubtKind;
  /** What is judged. */
  readonly post: Post;
  /** What it was held against, in cents per inhabitant; null where that is another amount. */
  readonly grens: bigint | null;
  /** Whose figure the bound is; empty when it is nobody's in particular. */
  readonly grensNaam: string;
  /** The other amount that it was held against; null where that is a bound. */
  readonly ander: Post | null;
}

/** What an amount is off by when a zero or a separator is in the wrong place, or when it is in thousands. */
export const factors = [10n, 100n, 1000n];

/**
 * @returns The power of ten by which two amounts seem to differ (10, 100 or 1,000), give or take a factor of two; null: by
 *   something else.
 */
export function factorBetween(a: bigint, b: bigint): bigint | null {
  const [small, large] = a < b ? [a, b] : [b, a];
  if (small <= 0n) return null;
  return factors.find((factor) => 2n * large >= factor * small && large <= 2n * factor * small) ?? null;
}
