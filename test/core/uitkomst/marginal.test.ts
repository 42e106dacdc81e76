import { allocationRuleIds } from "../../../src/core/allocation/registry";
import { ruleSetTo } from "../../support/every-rule";
import fc from "fast-check";
import type { Criteriaset } from "../../../src/core/criteria/criteriaset";
import { naarRato } from "../../../src/core/criteria/presets/naar-rato";
import type { Gemeente } from "../../../src/core/gemeenten/gemeente";
import { marginalRate } from "../../../src/core/uitkomst/marginal";
import { compareRatios, ratio, subtract, type Ratio } from "../../../src/core/money/ratio";
import { gemeente, verdeel } from "../../support/gemeente";

const closing = { vanaf: "sluitvariabele", percentage: "100" } as const;
const rules = allocationRuleIds.map((regel) => ruleSetTo(regel, "60"));

function criteriaFor(verdeling: Criteriaset["verdeling"], limits: Partial<Criteriaset["grondslag"]> = {}): Criteriaset {
  const fixed = [{ vanaf: "40", percentage: "50" }];
  const schijven =
    verdeling.regel === "sluitschijf" ? [...fixed, closing] : [...fixed, { vanaf: "90", percentage: "80" }];
  return {
    ...naarRato,
    drempel: { bedragPerInwoner: "40", vergelijking: "groterDan" },
    grondslag: { ...naarRato.grondslag, schijven, ...limits },
    verdeling,
  };
}

function rateOf(gemeenten: readonly Gemeente[], pot: bigint, criteria: Criteriaset, code = "GM0001"): Ratio {
  const outcome = verdeel(gemeenten, pot, criteria);
  const toekenning = outcome.toekenningen.find(({ gemeente: one }) => one.code === code);
  if (toekenning === undefined) throw new Error("no such municipality");
  return marginalRate(outcome, toekenning);
}

/** The same by running everything again with a euro more in the first cell of the input. */
function again(gemeenten: readonly Gemeente[], pot: bigint, criteria: Criteriaset, code: string): Ratio {
  const exactOf = (all: readonly Gemeente[]): Ratio => {
    const outcome = verdeel(all, pot, criteria);
    return outcome.toekenningen.find(({ gemeente: one }) => one.code === code)?.exact ?? ratio(0n);
  };
  const more = gemeenten.map((one) => (one.code === code ? richer(one) : one));
  return subtract(exactOf(more), exactOf(gemeenten));
}

function richer(one: Gemeente): Gemeente {
  const amounts = Object.fromEntries(
    one.cellen.map(({ jaar, domein, opgegeven }) => [`${jaar.toString()} ${domein}`, BigInt(opgegeven)]),
  );
  return gemeente(one.code, one.inwoners, { ...amounts, "2016 jeugd": (amounts["2016 jeugd"] ?? 0n) + 100n });
}

const someGemeenten = fc
  .array(fc.tuple(fc.bigInt(1n, 20n), fc.bigInt(-10_000n, 300_000n)), { minLength: 1, maxLength: 5 })
  .map((all) => all.map(([inwoners, tekort], index) => gemeente(`GM000${(index + 1).toString()}`, inwoners, tekort)));
const limits = fc.record({
  maximumPerInwoner: fc.constantFrom(null, "30", "75.5"),
  maximumPercentageVanTekort: fc.constantFrom(null, "100", "45"),
  minimumbedrag: fc.constantFrom(null, "250"),
});

test.each(rules)("under $regel it is what a run with a euro more gives, limits and pot included", (verdeling) => {
  fc.assert(
    fc.property(someGemeenten, fc.bigInt(1n, 400_000n), limits, (gemeenten, pot, limited) => {
      const criteria = criteriaFor(verdeling, limited);
      for (const { code } of gemeenten) {
        const [found, expected] = [rateOf(gemeenten, pot, criteria, code), again(gemeenten, pot, criteria, code)];
        expect(compareRatios(found, expected)).toBe(0);
      }
    }),
    { numRuns: 60 },
  );
});

const [one, two] = [gemeente("GM0001", 1n, 10_000n), gemeente("GM0002", 1n, 30_000n)];

test.each<{ what: string; regel: Criteriaset; pot: bigint; cents: Ratio }>([
  {
    what: "the bracket, when the pot is enough",
    regel: criteriaFor({ regel: "naarRato" }),
    pot: 90_000n,
    cents: ratio(80n),
  },
  {
    what: "nothing above the maximum",
    regel: criteriaFor({ regel: "naarRato" }, { maximumPerInwoner: "20" }),
    pot: 90_000n,
    cents: ratio(0n),
  },
  {
    what: "the part that is paid of it",
    regel: criteriaFor({ regel: "vastPercentage", percentage: "60" }),
    pot: 90_000n,
    cents: ratio(48n),
  },
  {
    what: "nothing where all get the same",
    regel: criteriaFor({ regel: "gelijkeToekenning" }),
    pot: 2_000n,
    cents: ratio(0n),
  },
  { what: "nothing behind an empty pot", regel: criteriaFor({ regel: "volgorde" }), pot: 2_000n, cents: ratio(0n) },
])("it is $what", ({ regel, pot, cents }) => {
  expect(rateOf([one, two], pot, regel)).toEqual(cents);
});

test("who has the whole pot gets nothing more of it", () => {
  expect(rateOf([two], 10_000n, criteriaFor({ regel: "sluitschijf" }), "GM0002")).toEqual(ratio(0n));
});

test("who passes the threshold by that euro gets what the brackets then give", () => {
  const under = gemeente("GM0001", 1n, 3_950n);
  expect(rateOf([under], 90_000n, criteriaFor({ regel: "naarRato" }))).toEqual(ratio(25n));
});

test("a document that is missing stays missing, and without money a euro gives nothing", () => {
  const criteria = criteriaFor({ regel: "naarRato" });
  expect(rateOf([one, two], 0n, criteria)).toEqual(ratio(0n));
  const asked: Criteriaset["voorwaarden"][number] = {
    id: "akkoord",
    omschrijving: "Akkoord",
    kolom: "Akkoord",
    operator: "=",
    waarde: true,
    perInwoner: false,
    ontbrekend: "afwijzen",
  };
  expect(rateOf([one, two], 90_000n, { ...criteria, voorwaarden: [asked] })).toEqual(ratio(0n));
});
