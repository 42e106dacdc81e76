import type { AllocationProblem, ScaledAmounts } from "./allocation-rule";
import { ruleOf } from "./registry";
import type { Beoordeling } from "../eligibility/assess";
import type { Criteriaset } from "../criteria/criteriaset";
import { grondslagOf, prepareTariff, scaleOf, type Tariff } from "./grondslag";
import { roundByLargestRemainders } from "../mathematics/largest-remainders";
import { cents, noCents, type Cents } from "../money/cents";
import { roundHalfAwayDivide, type Ratio } from "../money/ratio";
import type { Opmerking } from "./opmerking";

/** The division over all municipalities, in the order of the assessments; who does not qualify has zero. */
export interface Verdeling {
  readonly grondslagen: ScaledAmounts;
  /** Before rounding. */
  readonly awards: ScaledAmounts;
  readonly toekenningen: readonly Cents[];
  readonly uitgekeerd: Cents;
  /** The tariff that the grondslagen come from. */
  readonly tariff: Tariff;
  readonly sluitvariabele: Ratio | null;
  readonly opmerkingen: readonly Opmerking[];
}

/**
 * Divides a budget over those who qualify and rounds once, at the end.
 *
 * @param budget - Cents, zero or more.
 */
export function allocate(beoordelingen: readonly Beoordeling[], criteria: Criteriaset, budget: Cents): Verdeling {
  const tariff = prepareTariff(criteria.grondslag);
  const qualifying = beoordelingen.flatMap(({ voldoet }, index) => (voldoet ? [index] : []));
  const claims = qualifying.flatMap((index) => {
    const beoordeling = beoordelingen[index];
    return beoordeling === undefined ? [] : [{ tekort: beoordeling.tekort, inwoners: beoordeling.gemeente.inwoners }];
  });
  const problem: AllocationProblem = {
    claims,
    grondslagen: {
      values: claims.map(({ tekort, inwoners }) => grondslagOf(tariff, tekort, inwoners)),
      scale: scaleOf(tariff),
    },
    tariff,
    budget,
  };
  const { rule, settings } = ruleOf(criteria.verdeling);
  const allocation = rule.allocate(problem, settings);
  const unit = criteria.afronding.eenheid === "euro" ? 100n : 1n;
  const rounded = roundAwards(
    allocation.awards,
    claims.map(({ tekort }) => tekort),
    unit,
    budget,
  );

  const spread = <T>(values: readonly T[], absent: T): T[] => {
    const all = beoordelingen.map(() => absent);
    qualifying.forEach((index, position) => {
      const value = values[position];
      if (value !== undefined) all[index] = value;
    });
    return all;
  };
  return {
    grondslagen: { values: spread(allocation.grondslagen.values, 0n), scale: allocation.grondslagen.scale },
    awards: { values: spread(allocation.awards.values, 0n), scale: allocation.awards.scale },
    toekenningen: spread(rounded.amounts, noCents),
    uitgekeerd: rounded.sum,
    tariff,
    sluitvariabele: allocation.closing,
    opmerkingen:
      rounded.sum < rounded.target ? [...allocation.opmerkingen, "restant-door-afronding"] : allocation.opmerkingen,
  };
}

interface Rounded {
  readonly amounts: readonly Cents[];
  readonly sum: Cents;
  /** What the rounded amounts were to sum to: the exact sum to the nearest unit, within the budget. */
  readonly target: Cents;
}

function roundAwards(
  { values, scale }: ScaledAmounts,
  tekorten: readonly bigint[],
  unit: bigint,
  budget: Cents,
): Rounded {
  const exactSum = values.reduce((sum, value) => sum + value, 0n);
  const nearest = roundHalfAwayDivide(exactSum, scale * unit) * unit;
  const affordable = (budget / unit) * unit;
  const target = cents(nearest < affordable ? nearest : affordable);
  const amounts = roundByLargestRemainders({ amounts: values, scale, caps: tekorten }, unit, target).map(cents);
  return { amounts, sum: cents(amounts.reduce((sum, amount) => sum + amount, 0n)), target };
}
