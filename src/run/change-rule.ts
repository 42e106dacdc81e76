import { sluitvariabele, type Criteriaset, type Verdelingsregel } from "../core/criteria/criteriaset";

/** The share that a fixed percentage starts with. */
const firstPercentage = "50";

/**
 * Chooses another allocation rule and keeps the brackets in line with it: only `sluitschijf` has a last bracket from the
 * closing variable, and it cannot do without.
 */
export function withRule(criteria: Criteriaset, regel: Verdelingsregel): Criteriaset {
  const { grondslag } = criteria;
  const fixed = grondslag.schijven.filter(({ vanaf }) => vanaf !== sluitvariabele);
  const closing = grondslag.schijven.find(({ vanaf }) => vanaf === sluitvariabele);
  const schijven =
    regel === "sluitschijf"
      ? [...fixed, closing ?? { vanaf: sluitvariabele, percentage: "100" }]
      : fixed.length > 0
        ? fixed
        : [{ vanaf: criteria.drempel?.bedragPerInwoner ?? "0.00", percentage: "100" }];
  return {
    ...criteria,
    grondslag: { ...grondslag, schijven },
    verdeling: regel === "vastPercentage" ? { regel, percentage: firstPercentage } : { regel },
  };
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
  const [whole = "0", fraction] = decimal.split(".");
  if (!/^\d+$/.test(whole)) return decimal;
  const more = (BigInt(whole) + 1n).toString();
  return fraction === undefined ? more : `${more}.${fraction}`;
}
