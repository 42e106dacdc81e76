import type { Criteriaset } from "../core/criteria/criteriaset";
import { allocationRules, firstSettings, type RuleId } from "../core/allocation/registry";
import { sluitvariabele } from "../core/criteria/grondslag-settings";

type Schijf = Criteriaset["grondslag"]["schijven"][number];

/** A share to start with, for the user to change: of a bracket that has to stay below the closing one. */
const firstPercentage = "50";
const whole = "100";

/**
 * Chooses another allocation rule and keeps the brackets in line with it: only `sluitschijf` has a last bracket from the
 * closing variable, cannot do without, and needs a lower rate before it. The rule that is already chosen changes nothing.
 */
export function withRule(criteria: Criteriaset, regel: RuleId): Criteriaset {
  if (criteria.verdeling.regel === regel) return criteria;
  const { grondslag } = criteria;
  const fixed = grondslag.schijven.filter(({ vanaf }) => vanaf !== sluitvariabele);
  const schijven =
    allocationRules[regel].closes === "schijf"
      ? [...fixed.map(belowClosing), { vanaf: sluitvariabele, percentage: whole }]
      : fixed.length > 0
        ? fixed
        : [{ vanaf: criteria.drempel?.bedragPerInwoner ?? "0.00", percentage: whole }];
  return {
    ...criteria,
    grondslag: { ...grondslag, schijven },
    verdeling: firstSettings(regel),
  };
}

function belowClosing(schijf: Schijf, index: number, { length }: readonly Schijf[]): Schijf {
  const isLast = index === length - 1;
  return isLast && Number(schijf.percentage) >= Number(whole) ? { ...schijf, percentage: firstPercentage } : schijf;
}

/** Adds a bracket below the closing one, one euro above the last; a percentage to be filled in. */
export function withBracket(criteria: Criteriaset): Criteriaset {
  const { grondslag } = criteria;
  const fixed = grondslag.schijven.filter(({ vanaf }) => vanaf !== sluitvariabele);
  const closing = grondslag.schijven.filter(({ vanaf }) => vanaf === sluitvariabele);
  const last = fixed.at(-1);
  const added = last === undefined ? { vanaf: "0.00", percentage: "50" } : { ...last, vanaf: oneEuroMore(last.vanaf) };
  return { ...criteria, grondslag: { ...grondslag, schijven: [...fixed, added, ...closing] } };
}

/** Takes a bracket away. */
export function withoutBracket(criteria: Criteriaset, index: number): Criteriaset {
  const schijven = criteria.grondslag.schijven.filter((_, position) => position !== index);
  return { ...criteria, grondslag: { ...criteria.grondslag, schijven } };
}

function oneEuroMore(decimal: string): string {
  const [euros = "0", fraction] = decimal.split(".");
  if (!/^\d+$/.test(euros)) return decimal;
  const more = (BigInt(euros) + 1n).toString();
  return fraction === undefined ? more : `${more}.${fraction}`;
}
