import type { Criteriaset, Voorwaarde } from "../../../src/core/criteria/criteriaset";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import type { RuleSettings } from "../../../src/core/eligibility/casus";
import { eligibilityRules, prepareTests } from "../../../src/core/eligibility/registry";
import { checkConditions } from "../../../src/core/eligibility/check-conditions";
import type { Gemeente, Kenmerk } from "../../../src/core/gemeenten/gemeente";
import type { InputKolom, InputTables } from "../../../src/core/gemeenten/input";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import { tekortOf } from "../../../src/core/gemeenten/tekort";
import { gemeente, type Cellen } from "../../support/gemeente";

const noColumns = { sheet: "Invoer", kolommen: {} };

function verdictsOn(who: Gemeente, criteria: Criteriaset = alv2018, settings: Partial<RuleSettings> = {}) {
  const tests = prepareTests({ criteria, governance: fonds2018, aanvragenBekend: false, ...settings });
  return tests.map((test) => test({ gemeente: who, tekort: tekortOf(who, criteria.tekort) }));
}

function failing(who: Gemeente, criteria?: Criteriaset, settings?: Partial<RuleSettings>): string[] {
  return verdictsOn(who, criteria, settings).flatMap(({ regel, voldoet }) => (voldoet ? [] : [regel]));
}

test("every criterion has an id of its own and says where it comes from", () => {
  expect(new Set(eligibilityRules.map(({ id }) => id)).size).toBe(eligibilityRules.length);
  for (const { source } of eligibilityRules) expect(source.length).toBeGreaterThan(10);
});

describe("drempel", () => {
  test.each([
    { tekort: 3999n, vergelijking: "groterDan", fails: ["drempel"] },
    { tekort: 4000n, vergelijking: "groterDan", fails: ["drempel"] },
    { tekort: 4001n, vergelijking: "groterDan", fails: [] },
    { tekort: 3999n, vergelijking: "groterOfGelijk", fails: ["drempel"] },
    { tekort: 4000n, vergelijking: "groterOfGelijk", fails: [] },
  ] as const)(
    "$tekort cents for one inhabitant, $vergelijking 40 euro, fails $fails",
    ({ tekort, vergelijking, fails }) => {
      const criteria: Criteriaset = { ...alv2018, drempel: { bedragPerInwoner: "40.00", vergelijking } };
      expect(failing(gemeente("GM0001", 1n, tekort), criteria)).toEqual(fails);
    },
  );

  test("is compared exactly, not after rounding", () => {
    expect(failing(gemeente("GM0001", 3n, 12_001n))).toEqual([]);
    expect(failing(gemeente("GM0001", 3n, 12_000n))).toEqual(["drempel"]);
  });

  test("carries what it saw and what it was held against", () => {
    const verdict = verdictsOn(gemeente("GM0001", 3n, 9_000n)).find(({ regel }) => regel === "drempel");
    expect(verdict).toEqual({
      regel: "drempel",
      voldoet: false,
      gemeten: { eenheid: "centPerInwoner", waarde: { numerator: 9_000n, denominator: 3n } },
      grens: { eenheid: "centPerInwoner", waarde: { numerator: 4_000n, denominator: 1n } },
    });
  });

  test("may be absent", () => {
    expect(verdictsOn(gemeente("GM0001", 1n, 1n), { ...alv2018, drempel: null }).map(({ regel }) => regel)).toEqual([
      "tekort",
    ]);
  });
});

test.each([
  { tekort: 1n, fails: [] },
  { tekort: 0n, fails: ["tekort"] },
  { tekort: -1n, fails: ["tekort"] },
])("a tekort of $tekort fails $fails", ({ tekort, fails }) => {
  const verdicts = verdictsOn(gemeente("GM0001", 1n, tekort), { ...alv2018, drempel: null });
  expect(verdicts.flatMap(({ regel, voldoet }) => (voldoet ? [] : [regel]))).toEqual(fails);
  expect(verdicts[0]?.gemeten).toEqual({ eenheid: "cent", waarde: { numerator: tekort, denominator: 1n } });
  expect(verdicts[0]?.grens).toEqual({ eenheid: "cent", waarde: { numerator: 0n, denominator: 1n } });
});

test("all reasons are given, not only the first", () => {
  expect(failing(gemeente("GM0001", 1n, -1n), { ...alv2018, stapeling: { eis: "tekortInElkJaar" } })).toEqual([
    "tekort",
    "stapeling",
    "drempel",
  ]);
});

describe("stapeling", () => {
  const everywhere: Cellen = { "2016 jeugd": 9000n, "2016 wmo": 1n, "2017 jeugd": 1n, "2017 wmo": 1n };
  test.each([
    { eis: { eis: "tekortInElkJaar" }, cellen: everywhere, short: 2, required: 2 },
    { eis: { eis: "tekortInElkJaar" }, cellen: { ...everywhere, "2017 jeugd": -1n }, short: 1, required: 2 },
    {
      eis: { eis: "tekortInElkJaar" },
      cellen: { ...everywhere, "2017 wmo": -2n, "2017 jeugd": 3n },
      short: 2,
      required: 2,
    },
    { eis: { eis: "tekortInElkDomein" }, cellen: everywhere, short: 2, required: 2 },
    { eis: { eis: "tekortInElkDomein" }, cellen: { ...everywhere, "2016 wmo": -1n }, short: 1, required: 2 },
    { eis: { eis: "tekortInElkeCel" }, cellen: everywhere, short: 4, required: 4 },
    { eis: { eis: "tekortInElkeCel" }, cellen: { ...everywhere, "2017 wmo": 0n }, short: 3, required: 4 },
    { eis: { eis: "minstensCellen", aantal: 3 }, cellen: { ...everywhere, "2017 wmo": 0n }, short: 3, required: 3 },
    {
      eis: { eis: "minstensCellen", aantal: 3 },
      cellen: { "2016 jeugd": 9000n, "2016 wmo": 1n },
      short: 2,
      required: 3,
    },
  ] as const)("$eis sees $short short of $required required", ({ eis, cellen, short, required }) => {
    const verdict = verdictsOn(gemeente("GM0001", 1n, cellen), { ...alv2018, stapeling: eis }).find(
      ({ regel }) => regel === "stapeling",
    );
    expect(verdict).toEqual({
      regel: "stapeling",
      voldoet: short >= required,
      gemeten: { eenheid: "aantal", waarde: short },
      grens: { eenheid: "aantal", waarde: required },
    });
  });

  test("counts only cells within the criteria", () => {
    const criteria: Criteriaset = {
      ...alv2018,
      stapeling: { eis: "minstensCellen", aantal: 3 },
      tekort: { ...alv2018.tekort, jaren: [2016] },
    };
    expect(failing(gemeente("GM0001", 1n, everywhere), criteria)).toEqual(["stapeling"]);
    const each: Criteriaset = { ...criteria, stapeling: { eis: "tekortInElkeCel" } };
    expect(
      verdictsOn(gemeente("GM0001", 1n, everywhere), each).find(({ regel }) => regel === "stapeling")?.grens,
    ).toEqual({ eenheid: "aantal", waarde: 2 });
  });

  test("asks nothing by default", () => {
    expect(verdictsOn(gemeente("GM0001", 1n, 5000n)).map(({ regel }) => regel)).toEqual(["tekort", "drempel"]);
  });
});

describe("aanvraag", () => {
  const all = Object.fromEntries(fonds2018.regels.vereisteStukken.map((stuk) => [stuk, true]));
  const applied = (datum: string | null, stukken: Record<string, boolean> = all) =>
    gemeente("GM0001", 1n, 5000n, { aanvraag: { datum, stukken } });
  const settings = { aanvragenBekend: true };

  test.each([
    { when: "in time and complete", who: applied("2018-09-15"), fails: [] },
    { when: "a day late", who: applied("2018-09-16"), fails: ["aanvraagdatum"] },
    { when: "without a date", who: applied(null), fails: ["aanvraagdatum"] },
    {
      when: "without the auditor's statement of 2017",
      who: applied("2018-09-01", { ...all, accountant2017: false }),
      fails: ["stukken"],
    },
    { when: "without any document and late", who: applied("2019-01-01", {}), fails: ["aanvraagdatum", "stukken"] },
    { when: "not at all", who: gemeente("GM0001", 1n, 5000n, { aanvraag: null }), fails: ["aanvraag"] },
  ])("an application $when fails $fails", ({ who, fails }) => {
    expect(failing(who, alv2018, settings)).toEqual(fails);
  });

  test("says which documents are missing and what the date was", () => {
    const verdicts = verdictsOn(
      applied("2018-10-01", { ...all, accountant2016: false, collegebesluit: false }),
      alv2018,
      settings,
    );
    expect(verdicts.find(({ regel }) => regel === "stukken")).toEqual({
      regel: "stukken",
      voldoet: false,
      gemeten: { eenheid: "tekst", waarde: "collegebesluit, accountant2016" },
      grens: { eenheid: "aantal", waarde: 5 },
    });
    expect(verdicts.find(({ regel }) => regel === "aanvraagdatum")).toEqual({
      regel: "aanvraagdatum",
      voldoet: false,
      gemeten: { eenheid: "datum", waarde: "2018-10-01" },
      grens: { eenheid: "datum", waarde: "2018-09-15" },
    });
    expect(verdicts.find(({ regel }) => regel === "aanvraag")).toEqual({
      regel: "aanvraag",
      voldoet: true,
      gemeten: null,
      grens: null,
    });
    expect(
      verdictsOn(applied("2018-09-01"), alv2018, settings).find(({ regel }) => regel === "stukken")?.gemeten,
    ).toBeNull();
    expect(
      verdictsOn(applied(null), alv2018, settings).find(({ regel }) => regel === "aanvraagdatum")?.gemeten,
    ).toBeNull();
  });

  test("is not tested when the input has no applications or the governance does not ask for them", () => {
    const none = gemeente("GM0001", 1n, 5000n, { aanvraag: null });
    expect(failing(none, alv2018, { aanvragenBekend: false })).toEqual([]);
    const regels = { ...fonds2018.regels, aanvraagVereist: false };
    expect(failing(none, alv2018, { aanvragenBekend: true, governance: { ...fonds2018, regels } })).toEqual([]);
  });

  test("dates and documents are tested only where the governance names them", () => {
    const regels = { ...fonds2018.regels, uitersteDatumAanvraag: null, vereisteStukken: [] };
    const verdicts = verdictsOn(applied(null, {}), alv2018, {
      aanvragenBekend: true,
      governance: { ...fonds2018, regels },
    });
    expect(verdicts.map(({ regel }) => regel)).toEqual(["aanvraag", "tekort", "drempel"]);
  });
});

describe("voorwaarden", () => {
  const condition = (more: Partial<Voorwaarde>): Voorwaarde => ({
    id: "reserve",
    omschrijving: "Reserve van ten hoogste 100 euro per inwoner",
    kolom: "Algemene\nreserve",
    operator: "<=",
    waarde: "100",
    perInwoner: false,
    ontbrekend: "afwijzen",
    ...more,
  });
  const withValue = (kenmerk: Kenmerk | null) =>
    gemeente("GM0001", 10n, 90_000n, {
      kenmerken: kenmerk === null ? { anders: { soort: "tekst", waarde: "x" } } : { "algemene reserve": kenmerk },
    });
  const number = (waarde: string): Kenmerk => ({ soort: "getal", waarde });
  const dateCell = (waarde: string, datum: string): Kenmerk => ({ soort: "getal", waarde, datum });
  const criteria = (voorwaarde: Voorwaarde): Criteriaset => ({ ...alv2018, voorwaarden: [voorwaarde] });

  test.each([
    { operator: "<=", waarde: "100", value: number("100.00"), holds: true },
    { operator: "<=", waarde: "100", value: number("100.01"), holds: false },
    { operator: "<", waarde: "100", value: number("100"), holds: false },
    { operator: "<", waarde: "100", value: number("99.99"), holds: true },
    { operator: ">", waarde: "100", value: number("100"), holds: false },
    { operator: ">", waarde: "100", value: number("100.5"), holds: true },
    { operator: ">=", waarde: "100", value: number("100"), holds: true },
    { operator: ">=", waarde: "100", value: number("-100"), holds: false },
    { operator: "=", waarde: "100.0", value: number("100"), holds: true },
    { operator: "=", waarde: "honderd", value: number("100"), holds: false },
    { operator: "=", waarde: true, value: number("100"), holds: false },
    { operator: "<>", waarde: "100", value: number("100"), holds: false },
    { operator: "<>", waarde: "100", value: number("101"), holds: true },
    { operator: "=", waarde: "Súdwest", value: { soort: "tekst", waarde: " SÚDWEST" }, holds: true },
    { operator: "=", waarde: "Súdwest", value: { soort: "tekst", waarde: "sudwest" }, holds: false },
    { operator: "=", waarde: "1.234,50", value: { soort: "getal", waarde: "1234.5", tekst: "1.234,50" }, holds: true },
    {
      operator: "=",
      waarde: "1 juni 2018",
      value: { soort: "datum", waarde: "2018-06-01", tekst: "1 Juni 2018" },
      holds: true,
    },
    { operator: "=", waarde: "x", value: { soort: "jaNee", waarde: true, tekst: "x" }, holds: true },
    { operator: "=", waarde: "deels", value: { soort: "jaNee", waarde: false, tekst: "nee" }, holds: false },
    { operator: "<>", waarde: "deels", value: { soort: "jaNee", waarde: false, tekst: "nee" }, holds: true },
    { operator: "in", waarde: ["nee", "deels"], value: { soort: "jaNee", waarde: false, tekst: "nee" }, holds: true },
    { operator: "=", waarde: "ja", value: { soort: "tekst", waarde: "nee" }, holds: false },
    { operator: "=", waarde: true, value: { soort: "tekst", waarde: "ja" }, holds: true },
    { operator: "=", waarde: true, value: { soort: "tekst", waarde: "deels" }, holds: false },
    { operator: "=", waarde: false, value: { soort: "tekst", waarde: "deels" }, holds: false },
    { operator: "=", waarde: "ja", value: { soort: "jaNee", waarde: true }, holds: true },
    { operator: "=", waarde: "Yes", value: { soort: "jaNee", waarde: true }, holds: true },
    { operator: "=", waarde: "nee", value: { soort: "jaNee", waarde: false }, holds: true },
    { operator: "=", waarde: "waar", value: { soort: "jaNee", waarde: false }, holds: false },
    { operator: "=", waarde: true, value: { soort: "jaNee", waarde: true }, holds: true },
    { operator: "=", waarde: false, value: { soort: "jaNee", waarde: true }, holds: false },
    { operator: "=", waarde: "2018-09-01", value: { soort: "datum", waarde: "2018-09-01" }, holds: true },
    { operator: "in", waarde: ["A", "B"], value: { soort: "tekst", waarde: "b" }, holds: true },
    { operator: "in", waarde: ["A", "B"], value: { soort: "tekst", waarde: "c" }, holds: false },
    { operator: "in", waarde: ["1", "2"], value: number("2.0"), holds: true },
    { operator: "datumUiterlijk", waarde: "2018-09-15", value: { soort: "datum", waarde: "2018-09-15" }, holds: true },
    { operator: "datumUiterlijk", waarde: "2018-09-15", value: { soort: "datum", waarde: "2018-09-16" }, holds: false },
    { operator: "datumUiterlijk", waarde: "2018-09-15", value: dateCell("43358", "2018-09-15"), holds: true },
    { operator: "datumUiterlijk", waarde: "2018-09-15", value: dateCell("43359", "2018-09-16"), holds: false },
    { operator: "=", waarde: "2018-09-15", value: dateCell("43358", "2018-09-15"), holds: true },
    { operator: "in", waarde: ["2018-09-14", "2018-09-15"], value: dateCell("43358", "2018-09-15"), holds: true },
    { operator: "=", waarde: "43358", value: dateCell("43358", "2018-09-15"), holds: true },
    { operator: "<", waarde: "50000", value: dateCell("43358", "2018-09-15"), holds: true },
  ] as const)("$value $operator $waarde: $holds", ({ operator, waarde, value, holds }) => {
    const wanted = Array.isArray(waarde) ? [...(waarde as readonly string[])] : (waarde as string | boolean);
    expect(failing(withValue(value), criteria(condition({ operator, waarde: wanted })))).toEqual(
      holds ? [] : ["voorwaarde:reserve"],
    );
  });

  test("per inhabitant divides the value first, exactly", () => {
    const perInwoner = condition({ perInwoner: true, waarde: "33.3" });
    expect(failing(withValue(number("333")), criteria(perInwoner))).toEqual([]);
    expect(failing(withValue(number("333.01")), criteria(perInwoner))).toEqual(["voorwaarde:reserve"]);
    expect(
      failing(withValue(number("333")), criteria(condition({ operator: "=", perInwoner: true, waarde: "33.3" }))),
    ).toEqual([]);
  });

  test.each([
    { ontbrekend: "afwijzen", fails: ["voorwaarde:reserve"] },
    { ontbrekend: "overslaan", fails: [] },
  ] as const)("a missing value with $ontbrekend fails $fails", ({ ontbrekend, fails }) => {
    expect(failing(withValue(null), criteria(condition({ ontbrekend })))).toEqual(fails);
  });

  test("a missing value that should be an error, or one that cannot be compared, never reaches a verdict", () => {
    expect(() => failing(withValue(null), criteria(condition({ ontbrekend: "fout" })))).toThrow("missing");
    expect(() => failing(withValue({ soort: "tekst", waarde: "veel" }), criteria(condition({})))).toThrow("unreadable");
  });

  test("carries the value and the condition for the sentence", () => {
    const measured = (kenmerk: Kenmerk | null, more: Partial<Voorwaarde>) => {
      const verdict = verdictsOn(withValue(kenmerk), criteria(condition(more))).at(-1);
      return [verdict?.gemeten?.waarde, verdict?.gemeten?.eenheid, verdict?.grens?.waarde];
    };
    expect(measured(number("5"), {})).toEqual(["5", "tekst", "<= 100"]);
    expect(measured({ soort: "jaNee", waarde: false }, { operator: "=", waarde: true })).toEqual([
      "nee",
      "tekst",
      "= ja",
    ]);
    expect(measured({ soort: "jaNee", waarde: true }, { operator: "=", waarde: false })).toEqual([
      "ja",
      "tekst",
      "= nee",
    ]);
    expect(
      measured({ soort: "datum", waarde: "2018-01-01" }, { operator: "datumUiterlijk", waarde: "2018-09-15" }),
    ).toEqual(["2018-01-01", "datum", "datumUiterlijk 2018-09-15"]);
    expect(measured(dateCell("43358", "2018-09-15"), { operator: "datumUiterlijk", waarde: "2018-09-15" })).toEqual([
      "2018-09-15",
      "datum",
      "datumUiterlijk 2018-09-15",
    ]);
    expect(measured({ soort: "tekst", waarde: "c" }, { operator: "in", waarde: ["a", "b"] })).toEqual([
      "c",
      "tekst",
      "in a, b",
    ]);
    expect(measured(null, {})).toEqual([undefined, undefined, "<= 100"]);
  });

  test("checkConditions reports every missing column and value with its place", () => {
    const rows = [
      withValue(number("5")),
      { ...withValue(null), code: "GM0002", naam: "Twee", plaats: { sheet: "Blad", row: 7 } },
    ];
    const voorwaarden = [condition({ ontbrekend: "fout" }), condition({ id: "weg", kolom: "Bestaat niet" })];
    expect(checkConditions(rows, noColumns, { criteria: { ...alv2018, voorwaarden } })).toMatchObject([
      {
        code: "condition-value-missing",
        place: { sheet: "Blad", cell: "A7" },
        value: null,
        parameters: { naam: "Twee" },
      },
      { code: "condition-column-missing", value: "Bestaat niet", parameters: { column: "Bestaat niet" } },
    ]);
    expect(
      checkConditions([withValue({ soort: "tekst", waarde: "veel", cel: "H2" })], noColumns, {
        criteria: criteria(condition({})),
      }),
    ).toMatchObject([{ code: "condition-value-unreadable", value: "veel", place: { sheet: "Invoer", cell: "H2" } }]);
    expect(checkConditions(rows, noColumns, { criteria: criteria(condition({})) })).toEqual([]);
    expect(checkConditions([], noColumns, { criteria: { ...alv2018, voorwaarden } })).toEqual([]);
  });

  const columnsWith = (column: Partial<InputKolom>): Pick<InputTables, "sheet" | "kolommen"> => ({
    sheet: "Blad",
    kolommen: {
      "algemene reserve": {
        letters: "H",
        isExtra: true,
        kop: { value: "Algemene reserve", cell: "H1" },
        dubbel: null,
        ...column,
      },
    },
  });
  const checked = (value: Kenmerk | null, more: Partial<Voorwaarde>, column: Partial<InputKolom>): unknown =>
    checkConditions([withValue(value)], columnsWith(column), {
      criteria: criteria(condition(more)),
    }).map(({ code, place, value: found, parameters: { kind } }) => [
      code,
      place?.kind === "cell" ? place.cell : null,
      found,
      ...(kind === undefined ? [] : [kind]),
    ]);

  test.each([
    { when: "nothing stands in the cell", value: null, gives: [["condition-value-missing", "H2", null]] },
    {
      when: "an error value stands in the cell",
      value: { soort: "foutwaarde", waarde: "#N/A", cel: "H2" } as const,
      gives: [["error-cell", "H2", "#N/A"]],
    },
    {
      when: "the formula was never calculated",
      value: { soort: "nietBerekend", waarde: "A1", cel: "H2" } as const,
      gives: [["formula-without-value", "H2", "A1"]],
    },
  ])("with $when, checkConditions gives $gives for every operator", ({ value, gives }) => {
    for (const more of [
      {},
      { operator: "=", waarde: "#N/A" },
      { operator: "<>" },
      { operator: "in", waarde: ["#N/A"] },
    ])
      expect(checked(value, { ...more, ontbrekend: "fout" } as Partial<Voorwaarde>, {})).toEqual(gives);
  });

  test("checkConditions refuses a column that is read for something else, or that is double", () => {
    expect(checked(null, {}, { isExtra: false })).toEqual([
      ["condition-column-missing", "H1", "Algemene reserve", "taken"],
    ]);
    const dubbel = { value: "ALGEMENE RESERVE", cell: "K1" };
    expect(checked(number("1"), {}, { dubbel })).toEqual([["duplicate-column", "K1", "ALGEMENE RESERVE"]]);
    expect(checked(null, {}, {})).toEqual([]);
  });

  test("what two conditions find wrong with one cell is said once", () => {
    const both = { ...alv2018, voorwaarden: [condition({}), condition({ id: "ook", operator: ">" })] };
    const wrong = withValue({ soort: "foutwaarde", waarde: "#N/A", cel: "H2" });
    expect(checkConditions([wrong], noColumns, { criteria: both })).toHaveLength(1);
  });
});
