import { parseCriteriaset } from "../../../src/core/criteria/criteriaset";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { criteriaPresets } from "../../../src/core/criteria/presets";
import { parseGovernanceset } from "../../../src/core/governance/governanceset";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import { governancePresets } from "../../../src/core/governance/presets";

/** A deep copy of a document with one field set (or, with undefined, removed). */
function changed(document: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(document) as Record<string | number, unknown>;
  let target = copy;
  for (const key of path.slice(0, -1)) target = target[key] as Record<string | number, unknown>;
  const last = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(target, last);
  else target[last] = value;
  return copy;
}

test.each(criteriaPresets.map((preset) => ({ preset })))("preset $preset.id is a valid criteria set", ({ preset }) => {
  expect(parseCriteriaset(preset, preset.id)).toEqual({ ok: true, value: preset });
});

test.each(governancePresets.map((preset) => ({ preset })))(
  "preset $preset.id is a valid governance set",
  ({ preset }) => {
    expect(parseGovernanceset(preset, preset.id)).toEqual({ ok: true, value: preset });
  },
);

const allRules = "sluitschijf|naarRato|gelijkeToekenning|gelijkVerlies|talmud|volgorde|vastPercentage";
const allStatuses = "concept|voorgelegd|vastgesteld|vervallen";
const closing = { vanaf: "sluitvariabele", percentage: "100" };
const condition = {
  id: "a",
  omschrijving: "A",
  kolom: "A",
  operator: "=",
  waarde: "1",
  perInwoner: false,
  ontbrekend: "fout",
};

test.each([
  { path: ["drempl"], value: 1, at: "drempl", reason: "unknown-field" },
  { path: ["grondslag", "schijven", 0, "tot"], value: "9", at: "grondslag.schijven[0].tot", reason: "unknown-field" },
  { path: ["drempel", "bedragPerInwoner"], value: "40,00", at: "drempel.bedragPerInwoner", reason: "decimal-expected" },
  { path: ["drempel", "bedragPerInwoner"], value: "-1", at: "drempel.bedragPerInwoner", reason: "decimal-expected" },
  {
    path: ["grondslag", "schijven", 1, "percentage"],
    value: "100.01",
    at: "grondslag.schijven[1].percentage",
    reason: "percentage-above-100",
  },
  {
    path: ["grondslag", "maximumPercentageVanTekort"],
    value: "101",
    at: "grondslag.maximumPercentageVanTekort",
    reason: "percentage-above-100",
  },
  { path: ["verdeling"], value: { regel: "foo" }, at: "verdeling.regel", reason: "not-an-option", expected: allRules },
  { path: ["verdeling"], value: {}, at: "verdeling.regel", reason: "field-missing", expected: allRules },
  { path: ["status"], value: "oud", at: "status", reason: "not-an-option", expected: allStatuses },
  { path: ["status"], value: 5, at: "status", reason: "not-an-option", expected: allStatuses },
  { path: ["schema"], value: "criteriaset/2", at: "schema", reason: "not-an-option", expected: "criteriaset/1" },
  { path: ["drempel"], value: [], at: "drempel", reason: "wrong-kind", expected: "object" },
  { path: ["indeling"], value: "2017", at: "indeling", reason: "wrong-kind", expected: "number" },
  { path: ["indeling"], value: 2017.5, at: "indeling", reason: "wrong-kind", expected: "int" },
  { path: ["indeling"], value: 1999, at: "indeling", reason: "number-too-small", limit: 2000 },
  { path: ["indeling"], value: 2101, at: "indeling", reason: "number-too-large", limit: 2100 },
  { path: ["naam"], value: "", at: "naam", reason: "text-empty", limit: 1 },
  { path: ["naam"], value: null, at: "naam", reason: "wrong-kind", expected: "string" },
  { path: ["tekort", "jaren"], value: [], at: "tekort.jaren", reason: "list-too-short", limit: 1 },
  {
    path: ["grondslag", "schijven", 0, "vanaf"],
    value: "veertig",
    at: "grondslag.schijven[0].vanaf",
    reason: "bound-expected",
  },
  {
    path: ["grondslag", "schijven", 0, "vanaf"],
    value: 40,
    at: "grondslag.schijven[0].vanaf",
    reason: "wrong-kind",
    expected: "string|sluitvariabele",
  },
  {
    path: ["voorwaarden"],
    value: [{ ...condition, waarde: 5 }],
    at: "voorwaarden[0].waarde",
    reason: "wrong-kind",
    expected: "string|boolean|array",
  },
  {
    path: ["stapeling"],
    value: { eis: "minstensCellen", aantal: 5 },
    at: "stapeling.aantal",
    reason: "more-than-cells",
    limit: 4,
  },
  { path: ["tekort", "jaren"], value: [2016, 2016], at: "tekort.jaren", reason: "values-repeat" },
  {
    path: ["grondslag", "schijven"],
    value: [{ vanaf: "40", percentage: "50" }],
    at: "grondslag.schijven",
    reason: "closing-bracket-missing",
  },
  {
    path: ["verdeling"],
    value: { regel: "naarRato" },
    at: "grondslag.schijven[1].vanaf",
    reason: "closing-bracket-needs-rule",
  },
  {
    path: ["grondslag", "schijven"],
    value: [closing, { vanaf: "200", percentage: "100" }],
    at: "grondslag.schijven[0].vanaf",
    reason: "closing-bracket-not-last",
  },
  {
    path: ["grondslag", "schijven", 1, "percentage"],
    value: "50",
    at: "grondslag.schijven[1].percentage",
    reason: "closing-rate-not-higher",
  },
  {
    path: ["grondslag", "schijven"],
    value: [{ vanaf: "sluitvariabele", percentage: "0" }],
    at: "grondslag.schijven[0].percentage",
    reason: "closing-rate-not-higher",
  },
  {
    path: ["grondslag", "schijven"],
    value: [{ vanaf: "40", percentage: "50" }, { vanaf: "40.00", percentage: "60" }, closing],
    at: "grondslag.schijven[1].vanaf",
    reason: "brackets-not-ascending",
  },
  { path: ["voorwaarden"], value: [condition, condition], at: "voorwaarden[1].id", reason: "values-repeat" },
  { path: ["voorwaarden"], value: [{ ...condition, id: "A b" }], at: "voorwaarden[0].id", reason: "id-expected" },
  {
    path: ["voorwaarden"],
    value: [{ ...condition, waarde: ["1"] }],
    at: "voorwaarden[0].waarde",
    reason: "list-only-with-in",
  },
  {
    path: ["voorwaarden"],
    value: [{ ...condition, operator: "in" }],
    at: "voorwaarden[0].waarde",
    reason: "list-only-with-in",
  },
  ...["<", "<=", ">", ">="].map((operator) => ({
    path: ["voorwaarden"],
    value: [{ ...condition, operator, waarde: "veel" }],
    at: "voorwaarden[0].waarde",
    reason: "decimal-expected",
  })),
  {
    path: ["voorwaarden"],
    value: [{ ...condition, operator: "<", waarde: true }],
    at: "voorwaarden[0].waarde",
    reason: "decimal-expected",
  },
  {
    path: ["voorwaarden"],
    value: [{ ...condition, operator: "datumUiterlijk", waarde: "2018-13-01" }],
    at: "voorwaarden[0].waarde",
    reason: "date-expected",
  },
  {
    path: ["voorwaarden"],
    value: [{ ...condition, operator: "datumUiterlijk", waarde: true }],
    at: "voorwaarden[0].waarde",
    reason: "date-expected",
  },
])("a criteria set with $value at $path: $reason", ({ path, value, at, ...parameters }) => {
  const parsed = parseCriteriaset(changed(alv2018, path, value), "mijn.json");
  expect(parsed.ok ? [] : parsed.findings).toMatchObject([
    {
      code: "criteria-invalid",
      severity: "error",
      place: { kind: "field", document: "mijn.json", path: at },
      parameters,
    },
  ]);
});

test.each([
  { path: ["schema"], value: "criteriaset/2" },
  { path: ["drempel"], value: undefined },
  { path: ["toelichting"], value: undefined },
  { path: ["status"], value: "definitief" },
  { path: ["indeling"], value: "2017" },
  { path: ["grondslag", "schijven"], value: [] },
  { path: ["grondslag", "minimumbedrag"], value: 5 },
  { path: ["stapeling"], value: { eis: "minstensCellen" } },
  { path: ["verdeling"], value: { regel: "vastPercentage" } },
  { path: ["verdeling"], value: { regel: "loterij" } },
  { path: ["afronding", "eenheid"], value: "duizend" },
])("a criteria set with $value at $path is refused there", ({ path, value }) => {
  const parsed = parseCriteriaset(changed(alv2018, path, value), "mijn.json");
  const places = parsed.ok ? [] : parsed.findings.map(({ place }) => (place?.kind === "field" ? place.path : ""));
  expect(places.some((place) => place.startsWith(path.join(".")))).toBe(true);
});

test("all that is wrong is said at once, with what stands there", () => {
  const wrong = changed(changed(alv2018, ["naam"], ""), ["indeling"], 1);
  const parsed = parseCriteriaset(wrong, "mijn.json");
  expect(
    parsed.ok ? [] : parsed.findings.map(({ place, value }) => [place?.kind === "field" ? place.path : "", value]),
  ).toEqual([
    ["naam", ""],
    ["indeling", "1"],
  ]);
});

test.each([null, "tekst", [], 3])("%j is no criteria set", (json) => {
  expect(parseCriteriaset(json, "mijn.json").ok).toBe(false);
});

test("an extra field with nothing in it is still named, with null as its value", () => {
  const parsed = parseCriteriaset({ ...alv2018, extra: null }, "mijn.json");
  expect(parsed.ok ? [] : parsed.findings).toMatchObject([{ place: { path: "extra" }, value: "null" }]);
});

test("conditions that are right are accepted", () => {
  const voorwaarden = [
    condition,
    { ...condition, id: "b", operator: "in", waarde: ["1", "2"] },
    { ...condition, id: "c", operator: ">=", waarde: "-10.5" },
    { ...condition, id: "d", operator: "datumUiterlijk", waarde: "2018-09-15" },
    { ...condition, id: "e", operator: "<>", waarde: true },
  ];
  expect(parseCriteriaset({ ...alv2018, voorwaarden }, "mijn.json").ok).toBe(true);
});

test.each([
  { path: ["bronnen", 1, "id"], value: "rijk", at: "bronnen[1].id", reason: "values-repeat" },
  { path: ["bronnen", 1, "besluit"], value: "iets", at: "bronnen[1].besluit", reason: "decision-unknown" },
  { path: ["bronnen", 0, "bedrag"], value: "1.005", at: "bronnen[0].bedrag", reason: "decimal-expected" },
  { path: ["hardheidsclausule", "reserve"], value: "-1", at: "hardheidsclausule.reserve", reason: "decimal-expected" },
  { path: ["regels", "extra"], value: true, at: "regels.extra", reason: "unknown-field" },
  {
    path: ["besluiten"],
    value: [fonds2018.besluiten[0], fonds2018.besluiten[0]],
    at: "besluiten[1].id",
    reason: "values-repeat",
  },
])("a governance set with $value at $path: $reason", ({ path, value, at, reason }) => {
  const parsed = parseGovernanceset(changed(fonds2018, path, value), "bestuur.json");
  expect(parsed.ok ? [] : parsed.findings).toMatchObject([
    {
      code: "governance-invalid",
      place: { kind: "field", document: "bestuur.json", path: at },
      parameters: { reason },
    },
  ]);
});

test.each([
  { path: ["uitname"], value: { sleutel: "kolom" } },
  { path: ["bronnen"], value: [] },
  { path: ["besluiten", 0, "datum"], value: "27-06-2018" },
  { path: ["regels", "minDagenTerInzage"], value: -1 },
])("a governance set with $value at $path is refused", ({ path, value }) => {
  expect(parseGovernanceset(changed(fonds2018, path, value), "bestuur.json").ok).toBe(false);
});
