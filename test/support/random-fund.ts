import type { RuleId } from "../../src/core/allocation/registry";
import { ruleSetTo } from "./every-rule";
import fc from "fast-check";
import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import type { Gemeente } from "../../src/core/gemeenten/gemeente";
import { gemeente } from "./gemeente";

/** A fund to test invariants on: municipalities with deficits and surpluses, a pot in cents and a criteria set. */
export interface RandomFund {
  readonly gemeenten: readonly Gemeente[];
  readonly pot: bigint;
  readonly criteria: Criteriaset;
}

const amount = fc.bigInt({ min: -300_000n, max: 900_000n });

const anyGemeenten = fc
  .array(fc.record({ inwoners: fc.bigInt({ min: 1n, max: 60n }), cellen: fc.tuple(amount, amount, amount, amount) }), {
    minLength: 1,
    maxLength: 14,
  })
  .map((rows) =>
    rows.map(({ inwoners, cellen: [a, b, c, d] }, index) =>
      gemeente(`GM${(index + 1).toString().padStart(4, "0")}`, inwoners, {
        "2016 jeugd": a,
        "2016 wmo": b,
        "2017 jeugd": c,
        "2017 wmo": d,
      }),
    ),
  );

const percentage = fc.integer({ min: 0, max: 1000 }).map((tenths) => (tenths / 10).toString());
const euros = fc.integer({ min: 0, max: 20_000 }).map((hundredths) => (hundredths / 100).toFixed(2));

/** Brackets with ascending bounds; for sluitschijf the last one closes at a rate above the one before it. */
function schijvenFor(regel: RuleId): fc.Arbitrary<Criteriaset["grondslag"]["schijven"]> {
  const bounds = fc.uniqueArray(fc.integer({ min: 0, max: 20_000 }), {
    minLength: regel === "sluitschijf" ? 0 : 1,
    maxLength: 3,
  });
  return fc.tuple(bounds, fc.array(percentage, { minLength: 3, maxLength: 3 })).map(([vanaf, rates]) => {
    const fixed = vanaf
      .toSorted((a, b) => a - b)
      .map((cents, index) => ({ vanaf: (cents / 100).toFixed(2), percentage: rates[index] ?? "100" }));
    if (regel !== "sluitschijf") return fixed;
    const below = fixed.map((schijf) => ({ ...schijf, percentage: (Number(schijf.percentage) / 2).toString() }));
    return [...below, { vanaf: "sluitvariabele" as const, percentage: "100" }];
  });
}

/** Everything a criteria set can vary, for one allocation rule. */
export function criteriaFor(regel: RuleId, options: { readonly continuous?: boolean } = {}): fc.Arbitrary<Criteriaset> {
  const threshold = fc.record({
    bedragPerInwoner: euros,
    vergelijking: fc.constantFrom("groterDan" as const, "groterOfGelijk" as const),
  });
  return fc
    .record({
      schijven: schijvenFor(regel),
      saldering: fc.record({ tussenDomeinen: fc.boolean(), tussenJaren: fc.boolean() }),
      drempel: options.continuous === true ? fc.constant(null) : fc.option(threshold),
      maximumPerInwoner: fc.option(euros),
      maximumPercentageVanTekort: fc.option(percentage),
      minimumbedrag: options.continuous === true ? fc.constant(null) : fc.option(euros),
      stapeling: fc.constantFrom(
        { eis: "geen" as const },
        { eis: "tekortInElkJaar" as const },
        { eis: "minstensCellen" as const, aantal: 2 },
      ),
      eenheid:
        options.continuous === true ? fc.constant("cent" as const) : fc.constantFrom("cent" as const, "euro" as const),
      percentage,
    })
    .map(({ schijven, saldering, drempel, stapeling, eenheid, percentage: fixedRate, ...limits }) => ({
      ...alv2018,
      tekort: { ...alv2018.tekort, saldering },
      drempel,
      stapeling: options.continuous === true ? { eis: "geen" } : stapeling,
      grondslag: { schijven, ...limits },
      verdeling: ruleSetTo(regel, fixedRate),
      afronding: { eenheid },
    }));
}

/** A random fund under one rule; pots range from nothing to more than enough. */
export function randomFund(regel: RuleId, options: { readonly continuous?: boolean } = {}): fc.Arbitrary<RandomFund> {
  return fc.record({
    gemeenten: anyGemeenten,
    pot: fc.bigInt({ min: 0n, max: 3_000_000n }),
    criteria: criteriaFor(regel, options),
  });
}
