import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";

/** The fund of 2018 with sources that a few municipalities exhaust. */
export const smallFund = {
  ...fonds2018,
  bronnen: fonds2018.bronnen.map((bron) => ({ ...bron, bedrag: "9000000.00" })),
};

/** Criteria that divide by this rule. */
export function dividedBy(verdeling: Criteriaset["verdeling"]): Criteriaset {
  return { ...naarRato, verdeling };
}
