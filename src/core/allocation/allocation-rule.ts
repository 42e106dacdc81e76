import type { Verdelingsregel } from "../criteria/criteriaset";
import type { Tariff } from "./grondslag";
import type { Ratio } from "../money/ratio";
import type { Opmerking } from "../uitkomst/uitkomst";

/** One that qualifies. */
export interface Claim {
  /** Cents, more than zero. */
  readonly tekort: bigint;
  readonly inwoners: bigint;
}

/** Exact amounts over one scale: amount in cents = value / scale. */
export interface ScaledAmounts {
  readonly values: readonly bigint[];
  readonly scale: bigint;
}

/** What a rule divides. */
export interface AllocationProblem {
  readonly claims: readonly Claim[];
  /** The grondslagen, in the order of the claims; empty for a rule that solves them itself. */
  readonly grondslagen: ScaledAmounts;
  readonly tariff: Tariff;
  /** Cents, zero or more. */
  readonly budget: bigint;
  /** Percents, for the rule that has one. */
  readonly percentage: Ratio | null;
}

/** What a rule gives, exactly: nothing is rounded before the last step. */
export interface Allocation {
  readonly awards: ScaledAmounts;
  /** The grondslagen that the awards come from. */
  readonly grondslagen: ScaledAmounts;
  /** The value that closes the budget, in cents (per inhabitant for a bracket); null when there is none. */
  readonly closing: Ratio | null;
  readonly opmerkingen: readonly Opmerking[];
}

/**
 * A way to divide a budget over grondslagen. Adding one takes a file, a line in the registry, its texts and its tests.
 */
export interface AllocationRule {
  readonly id: Verdelingsregel;
  /** Where the rule comes from. */
  readonly source: string;
  readonly allocate: (problem: AllocationProblem) => Allocation;
}

/** @returns Sum of exact amounts, in their scale. */
export function sumOf({ values }: ScaledAmounts): bigint {
  let sum = 0n;
  for (const value of values) sum += value;
  return sum;
}

/** Everyone gets its grondslag: the budget is enough. */
export function payInFull({ grondslagen, budget }: AllocationProblem): Allocation {
  const isUsedUp = sumOf(grondslagen) === budget * grondslagen.scale;
  return { awards: grondslagen, grondslagen, closing: null, opmerkingen: isUsedUp ? [] : ["pot-niet-op"] };
}

/** @returns Whether the grondslagen fit the budget. */
export function fitsBudget({ grondslagen, budget }: AllocationProblem): boolean {
  return sumOf(grondslagen) <= budget * grondslagen.scale;
}

/**
 * Amounts in proportion, with the budget as their sum.
 *
 * @param budget - Cents.
 */
export function inProportion({ values }: ScaledAmounts, budget: bigint): ScaledAmounts {
  const sum = sumOf({ values, scale: 1n });
  return sum === 0n ? { values, scale: 1n } : { values: values.map((value) => value * budget), scale: sum };
}
