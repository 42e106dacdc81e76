import { allocationRuleIds } from "../../src/core/allocation/registry";
import fc from "fast-check";
import { parseCriteriaset, type Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import { hasSameRules } from "../../src/core/criteria/criteria-identity";
import { identifyCriteria } from "../../src/run/adjusted-sets";
import { propertyRuns } from "../support/property-runs";
import { criteriaFor } from "../support/random-fund";

const { tekort, grondslag } = alv2018;
const condition: Criteriaset["voorwaarden"][number] = {
  id: "reserve",
  omschrijving: "Geen ruime reserve",
  kolom: "Reserve",
  operator: "<",
  waarde: "100",
  perInwoner: true,
  ontbrekend: "fout",
};

/** One edit for every field that decides an outcome. */
const edits: readonly (readonly [field: string, change: Partial<Criteriaset>])[] = [
  ["the years", { tekort: { ...tekort, jaren: [2017] } }],
  ["the domains", { tekort: { ...tekort, domeinen: ["wmo"] } }],
  ["netting between domains", { tekort: { ...tekort, saldering: { ...tekort.saldering, tussenDomeinen: false } } }],
  ["netting between years", { tekort: { ...tekort, saldering: { ...tekort.saldering, tussenJaren: false } } }],
  ["the year of the population", { inwoners: { peiljaar: 2016 } }],
  ["the division", { indeling: 2018 }],
  ["the stacking", { stapeling: { eis: "tekortInElkJaar" } }],
  ["the number of cells", { stapeling: { eis: "minstensCellen", aantal: 2 } }],
  ["whether there is a threshold", { drempel: null }],
  ["the threshold", { drempel: { bedragPerInwoner: "41.00", vergelijking: "groterDan" } }],
  ["the comparison", { drempel: { bedragPerInwoner: "40.00", vergelijking: "groterOfGelijk" } }],
  ["a condition", { voorwaarden: [condition] }],
  ["a bracket", { grondslag: { ...grondslag, schijven: grondslag.schijven.slice(1) } }],
  ["the maximum per inhabitant", { grondslag: { ...grondslag, maximumPerInwoner: "80.00" } }],
  ["the maximum share", { grondslag: { ...grondslag, maximumPercentageVanTekort: "90" } }],
  ["the minimum", { grondslag: { ...grondslag, minimumbedrag: "1000.00" } }],
  ["the allocation rule", { verdeling: { regel: "talmud" } }],
  ["the fixed percentage", { verdeling: { regel: "vastPercentage", percentage: "50" } }],
  ["the rounding", { afronding: { eenheid: "euro" } }],
];

describe("what decides an outcome makes another set", () => {
  test.each(edits)("%s", (_, change) => {
    expect(hasSameRules({ ...alv2018, ...change }, alv2018)).toBe(false);
  });
});

describe("the same written in another way makes no difference", () => {
  test.each<readonly [string, Partial<Criteriaset>]>([
    ["a threshold of 40", { drempel: { bedragPerInwoner: "40", vergelijking: "groterDan" } }],
    ["a threshold of 040.0", { drempel: { bedragPerInwoner: "040.0", vergelijking: "groterDan" } }],
    ["the years in another order", { tekort: { ...tekort, jaren: tekort.jaren.toReversed() } }],
    ["the domains in another order", { tekort: { ...tekort, domeinen: tekort.domeinen.toReversed() } }],
  ])("%s", (_, change) => {
    expect(hasSameRules({ ...alv2018, ...change }, alv2018)).toBe(true);
  });

  test("but 4 is not 40 and a word is not a number", () => {
    for (const bedragPerInwoner of ["4", "400", "40.01", "veertig", ""])
      expect(hasSameRules({ ...alv2018, drempel: { bedragPerInwoner, vergelijking: "groterDan" } }, alv2018)).toBe(
        false,
      );
  });
});

describe("what is only said about a set makes no difference", () => {
  test.each<Partial<Criteriaset>>([
    { id: "anders" },
    { naam: "Anders" },
    { versie: "2.0" },
    { status: "concept" },
    { toelichting: null },
    { bron: null },
  ])("%j", (change) => {
    expect(hasSameRules({ ...alv2018, ...change }, alv2018)).toBe(true);
  });
});

test("a set that was kept as a document and read back has the same rules", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...allocationRuleIds).chain((regel) => criteriaFor(regel)),
      (criteria) => {
        const parsed = parseCriteriaset(JSON.parse(JSON.stringify(criteria)), "criteria");
        return parsed.ok && hasSameRules(parsed.value, criteria);
      },
    ),
    { numRuns: propertyRuns(100) },
  );
});

describe("an edited set is called what it is", () => {
  const naam = "ALV 27 juni 2018 (aangepast)";
  const identify = (edited: Criteriaset, previous: Criteriaset): Criteriaset =>
    identifyCriteria(edited, previous, naam);
  const adjusted = identify({ ...alv2018, indeling: 2018 }, alv2018);
  const own: Criteriaset = { ...alv2018, id: "eigen", naam: "Eigen", status: "vastgesteld", drempel: null };

  test("a changed preset is a draft of its own, without the source and explanation of what was decided", () => {
    expect(adjusted).toEqual({
      ...alv2018,
      indeling: 2018,
      id: "alv-2018-aangepast",
      naam,
      status: "concept",
      toelichting: null,
      bron: null,
    });
  });

  test("a second change of it keeps its name", () => {
    const again = identify({ ...adjusted, drempel: null }, adjusted);
    expect([again.id, again.naam, again.status]).toEqual(["alv-2018-aangepast", naam, "concept"]);
  });

  test("an adopted set of one's own loses its name, and with it the day on which it was decided", () => {
    const adopted: Criteriaset = { ...own, status: "vastgesteld" };
    const changed = identify({ ...adopted, indeling: 2018 }, adopted);
    expect(changed).toMatchObject({ id: "eigen-aangepast", status: "concept", toelichting: null, bron: null });
    expect(changed.naam).not.toBe(own.naam);
  });

  test("a concept of one's own is still being written, under its name", () => {
    const concept: Criteriaset = { ...own, status: "concept" };
    expect(identify({ ...concept, indeling: 2018 }, concept)).toEqual({ ...concept, indeling: 2018 });
  });

  test("changed back, it is the preset itself again", () => {
    expect(identify({ ...adjusted, indeling: 2017 }, adjusted)).toBe(alv2018);
  });

  test("changed into what another preset says, it is that preset", () => {
    expect(identify({ ...alv2018, grondslag: naarRato.grondslag, verdeling: naarRato.verdeling }, alv2018)).toBe(
      naarRato,
    );
  });

  test.each<{ readonly when: string; readonly edited: Criteriaset; readonly previous: Criteriaset }>([
    { when: "a preset", edited: { ...alv2018, status: "vervallen" }, previous: alv2018 },
    { when: "a set of one's own", edited: { ...own, status: "voorgelegd" }, previous: own },
  ])("an edit of the status alone stays as it is, for $when", ({ edited, previous }) => {
    expect(identify(edited, previous)).toBe(edited);
  });
});
