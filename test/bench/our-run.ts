import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import type { Governanceset } from "../../src/core/governance/governanceset";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { distribute } from "../../src/core/uitkomst/distribute";
import { runFonds, scopeOf } from "../../src/core/pipeline";
import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";
import { validateGemeenten, type Validated } from "../../src/core/validate/validate-gemeenten";
import { register } from "../../src/reference/register";
import { readInput } from "../../src/reading/read-input";
import type { Snapshot } from "../../src/workbook/snapshot";

const nu = "2018-11-01T12:00:00Z";

/** Euros: scarce enough for the closing variable to matter. */
export const potPer388Rows = 200_000_000;

/** A fund whose pot grows with the number of municipalities, so that the closing variable stays where it matters. */
export function fundFor(rows: number): Governanceset {
  const euros = `${Math.round(((rows / 388) * potPer388Rows) / 2).toString()}.00`;
  return { ...fonds2018, bronnen: fonds2018.bronnen.map((bron) => ({ ...bron, bedrag: euros })) };
}

/** Snapshot -> Uitkomst, everything included. */
export function runOurs(snapshot: Snapshot, governance: Governanceset, criteria: Criteriaset = alv2018): Uitkomst {
  const { tables, findings } = readInput(snapshot, scopeOf(criteria), null);
  const { uitkomst, bevindingen } =
    tables === null
      ? { uitkomst: null, bevindingen: findings }
      : runFonds({ tables, findings, register, criteria, governance, nu });
  if (uitkomst === null)
    throw new Error(`the bench input has errors: ${bevindingen.map(({ code }) => code).join(", ")}`);
  return uitkomst;
}

/** Validated input, read once: what variants start from. */
export function validateOurs(snapshot: Snapshot): Validated {
  const { tables } = readInput(snapshot, scopeOf(alv2018), null);
  if (tables === null) throw new Error("the bench input has errors");
  return validateGemeenten(tables, register, scopeOf(alv2018));
}

/** One variant over validated input: the whole outcome, verdicts, sources and uitnamen included. */
export function runVariant(
  { gemeenten, divisie, aanvragenBekend }: Validated,
  criteria: Criteriaset,
  governance: Governanceset,
): Uitkomst {
  return distribute({
    gemeenten,
    divisie,
    gewichten: new Map(),
    aanvragenBekend,
    criteria,
    governance,
    nu,
    bevindingen: [],
  });
}

/** The rule of 2018 with another threshold: variant 0, 1, 2, … */
export function variantOf(number: number): Criteriaset {
  const bound = thresholdOf(number);
  return {
    ...alv2018,
    drempel: { bedragPerInwoner: bound, vergelijking: "groterDan" },
    grondslag: {
      ...alv2018.grondslag,
      schijven: [
        { vanaf: bound, percentage: "50" },
        { vanaf: "sluitvariabele", percentage: "100" },
      ],
    },
  };
}

/** Threshold of a variant in euros per inhabitant: 20.00, 20.05, … */
export function thresholdOf(number: number): string {
  return (20 + (number % 1000) / 20).toFixed(2);
}
