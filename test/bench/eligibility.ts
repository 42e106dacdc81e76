import { Engine } from "json-rules-engine";
import { assess, type Beoordeling } from "../../src/core/eligibility/assess";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import type { Gemeente } from "../../src/core/gemeenten/gemeente";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";

/** Ours: every criterion, exact, with the value and the bound of each verdict. */
export function assessOurs(gemeenten: readonly Gemeente[]): readonly Beoordeling[] {
  return assess(gemeenten, { criteria: alv2018, governance: fonds2018, aanvragenBekend: false });
}

/** A rule engine with the same two criteria over doubles: short of money, and above the threshold. */
export async function assessWithRuleEngine(
  tekorten: readonly { readonly tekort: number; readonly perInwoner: number }[],
): Promise<number> {
  const engine = new Engine([
    {
      conditions: {
        all: [
          { fact: "tekort", operator: "greaterThan", value: 0 },
          { fact: "perInwoner", operator: "greaterThan", value: 40 },
        ],
      },
      event: { type: "komt-in-aanmerking" },
    },
  ]);
  let qualifying = 0;
  for (const facts of tekorten) qualifying += (await engine.run(facts)).events.length;
  return qualifying;
}
