import { ratio, type Ratio } from "../money/ratio";
import type { Settings, ValuesOf } from "../settings/setting";
import type { Cut, CutFacts, CutRow } from "./cut";
import type { Tariff } from "./grondslag";
import type { Opmerking } from "./opmerking";

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
 * A way to divide a budget over grondslagen: all that the calculation, the rules in the pane and the file formats know of
 * it. ARCHITECTURE.md says which rooms it has besides.
 */
export interface AllocationRule<Id extends string = string, Of extends Settings = Settings> {
  /** As in a criteria set. */
  readonly id: Id;
  /** Its place in a list of rules, from low to high. */
  readonly place: number;
  /** Where the rule comes from. */
  readonly source: string;
  readonly settings: Of;
  /**
   * What the rule solves so that the sum of the awards is the budget: the bound of the last bracket, an amount that is the
   * same for everyone, or nothing.
   */
  readonly closes: "schijf" | "bedrag" | null;
  /** Percents of every grondslag that it pays if the budget is enough. */
  promise(settings: ValuesOf<Of>): string;
  allocate(problem: AllocationProblem, settings: ValuesOf<Of>): Allocation;
  /** Why an award is less than its grondslag. */
  cut(facts: CutFacts, row: CutRow, settings: ValuesOf<Of>): Cut;
}

/** Makes the card of a rule, with its settings under their own names. */
export function allocationRule<const Id extends string, Of extends Settings>(
  rule: AllocationRule<Id, Of>,
): AllocationRule<Id, Of> {
  return rule;
}

/** The promise of a rule that pays whole grondslagen. */
export const wholeGrondslag = (): string => "100";

/** @returns Sum of exact amounts, in their scale. */
export function sumOf({ values }: ScaledAmounts): bigint {
  let sum = 0n;
  for (const value of values) sum += value;
  return sum;
}

/** Everyone gets its grondslag: the budget is enough. */
function payInFull({ grondslagen, budget }: AllocationProblem): Allocation {
  const isUsedUp = sumOf(grondslagen) === budget * grondslagen.scale;
  return { awards: grondslagen, grondslagen, closing: null, opmerkingen: isUsedUp ? [] : ["pot-niet-op"] };
}

/** @returns Whether the grondslagen fit the budget. */
function fitsBudget({ grondslagen, budget }: AllocationProblem): boolean {
  return sumOf(grondslagen) <= budget * grondslagen.scale;
}

/** A rule by which everyone gets its grondslag where the budget is enough for that. */
export function whenShort(
  allocate: (problem: AllocationProblem) => Allocation,
): (problem: AllocationProblem) => Allocation {
  return (problem) => (fitsBudget(problem) ? payInFull(problem) : allocate(problem));
}

/**
 * Awards that follow from one level at which the budget is used up.
 *
 * @param values - The awards, over `scale` times the denominator of the level.
 * @param level - Cents times `scale`.
 */
export function closedAt(
  grondslagen: ScaledAmounts,
  level: Ratio,
  values: readonly bigint[],
  scale: bigint = grondslagen.scale,
): Allocation {
  return {
    awards: { values, scale: scale * level.denominator },
    grondslagen,
    closing: ratio(level.numerator, level.denominator * scale),
    opmerkingen: [],
  };
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
