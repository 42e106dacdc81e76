import { allocationRuleIds } from "../../src/core/allocation/registry";
import fc from "fast-check";
import { parseCriteriaset, type Criteriaset } from "../../src/core/criteria/criteriaset";
import { sluitvariabele } from "../../src/core/criteria/grondslag-settings";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import { withBracket, withoutBracket, withRule } from "../../src/run/change-rule";
import { propertyRuns } from "../support/property-runs";
import { criteriaFor } from "../support/random-fund";

type Schijven = Criteriaset["grondslag"]["schijven"];
type Change = (criteria: Criteriaset) => Criteriaset;

const closing = { vanaf: sluitvariabele, percentage: "100" } as const;

function withSchijven(criteria: Criteriaset, schijven: Schijven): Criteriaset {
  return { ...criteria, grondslag: { ...criteria.grondslag, schijven } };
}

function findingsOf(criteria: Criteriaset): readonly unknown[] {
  const parsed = parseCriteriaset(criteria, "criteria");
  return parsed.ok ? [] : parsed.findings;
}

describe("the brackets follow the rule", () => {
  const half = { vanaf: "40.00", percentage: "50" };
  const onlyClosing = withSchijven(alv2018, [closing]);
  test.each<{
    readonly when: string;
    readonly change: Change;
    readonly from: Criteriaset;
    readonly schijven: Schijven;
  }>([
    {
      when: "another rule loses the closing bracket",
      change: (criteria) => withRule(criteria, "talmud"),
      from: alv2018,
      schijven: [half],
    },
    {
      when: "without a fixed bracket the threshold is where it starts",
      change: (criteria) => withRule(criteria, "naarRato"),
      from: onlyClosing,
      schijven: [{ vanaf: "40.00", percentage: "100" }],
    },
    {
      when: "without a threshold it starts at zero",
      change: (criteria) => withRule(criteria, "naarRato"),
      from: { ...onlyClosing, drempel: null },
      schijven: [{ vanaf: "0.00", percentage: "100" }],
    },
    {
      when: "the closing rule gets a last bracket",
      change: (criteria) => withRule(criteria, "sluitschijf"),
      from: withSchijven(naarRato, [half]),
      schijven: [half, closing],
    },
    {
      when: "the closing rule keeps the last bracket that it has",
      change: (criteria) => withRule(criteria, "sluitschijf"),
      from: withSchijven(alv2018, [half, { ...closing, percentage: "80" }]),
      schijven: [half, { ...closing, percentage: "80" }],
    },
    {
      when: "a bracket is added below the closing one, a euro up",
      change: withBracket,
      from: alv2018,
      schijven: [half, { vanaf: "41.00", percentage: "50" }, closing],
    },
    {
      when: "the first fixed bracket starts at zero",
      change: withBracket,
      from: onlyClosing,
      schijven: [{ vanaf: "0.00", percentage: "50" }, closing],
    },
    {
      when: "the cents of a bound stay, also of a large one",
      change: withBracket,
      from: withSchijven(naarRato, [{ vanaf: "99999999999999.05", percentage: "10" }]),
      schijven: [
        { vanaf: "99999999999999.05", percentage: "10" },
        { vanaf: "100000000000000.05", percentage: "10" },
      ],
    },
    {
      when: "a bound that is still being typed is repeated, to be filled in",
      change: withBracket,
      from: withSchijven(naarRato, [{ vanaf: "", percentage: "10" }]),
      schijven: [
        { vanaf: "", percentage: "10" },
        { vanaf: "", percentage: "10" },
      ],
    },
    {
      when: "a bracket is taken away",
      change: (criteria) => withoutBracket(criteria, 0),
      from: alv2018,
      schijven: [closing],
    },
  ])("$when", ({ change, from, schijven }) => {
    expect(change(from)).toMatchObject({ grondslag: { ...from.grondslag, schijven } });
  });
});

test("the rule that is already chosen changes nothing", () => {
  const seventy: Criteriaset = { ...naarRato, verdeling: { regel: "vastPercentage", percentage: "70" } };
  expect(withRule(seventy, "vastPercentage")).toBe(seventy);
});

test("a bracket that pays everything makes room for the closing one", () => {
  expect(withRule(naarRato, "sluitschijf").grondslag.schijven).toEqual([{ vanaf: "40.00", percentage: "50" }, closing]);
});

test("a fixed percentage starts at half", () => {
  expect(withRule(alv2018, "vastPercentage").verdeling).toEqual({ regel: "vastPercentage", percentage: "50" });
});

test.each(allocationRuleIds)("everything but rule and brackets stays under %s", (regel) => {
  const { grondslag, ...rest } = alv2018;
  const { schijven, ...limits } = grondslag;
  const changed = withRule(alv2018, regel);
  expect(changed).toMatchObject({ ...rest, verdeling: { regel }, grondslag: limits });
  expect(changed.grondslag.schijven.length).toBeGreaterThanOrEqual(schijven.length - 1);
});

describe("every change of a valid set is valid", () => {
  const anyCriteria = fc.constantFrom(...allocationRuleIds).chain((regel) => criteriaFor(regel));
  const options = { numRuns: propertyRuns(100) };

  test.each(allocationRuleIds)("under the rule %s", (regel) => {
    fc.assert(
      fc.property(anyCriteria, (criteria) => {
        expect(findingsOf(criteria)).toEqual([]);
        expect(findingsOf(withRule(criteria, regel))).toEqual([]);
      }),
      options,
    );
  });

  test.each(allocationRuleIds)("with a bracket more or less under %s", (regel) => {
    fc.assert(
      fc.property(anyCriteria, fc.nat(), (criteria, at) => {
        const more = withBracket(withRule(criteria, regel));
        expect(findingsOf(more)).toEqual([]);
        const fixed = more.grondslag.schijven.filter(({ vanaf }) => vanaf !== sluitvariabele).length;
        if (fixed > 1) expect(findingsOf(withoutBracket(more, at % fixed))).toEqual([]);
      }),
      options,
    );
  });
});
