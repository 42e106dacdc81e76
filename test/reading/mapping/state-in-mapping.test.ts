import { parseMapping, type Mapping } from "../../../src/reading/mapping/mapping";
import { stateInMapping, statementsOf } from "../../../src/reading/mapping/state-in-mapping";

const searched = { schema: "koppeling/1", indeling: "zoeken" };
const columns = {
  ...searched,
  indeling: "breed",
  kopregel: 1,
  kolommen: { gemeentecode: "A" },
  bedragen: [
    { kolom: "B", jaar: 2016, domein: "jeugd", soort: "tekort" },
    { kolom: "C", jaar: 2017, domein: "jeugd", soort: "tekort", teken: "omgekeerd" },
  ],
};

function mapping(json: object): Mapping {
  const parsed = parseMapping(json, "koppeling");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

test.each<{ readonly veld: string; readonly waarde: string; readonly before: object; readonly after: object }>([
  { veld: "eenheid", waarde: "duizendEuro", before: searched, after: { ...searched, eenheid: "duizendEuro" } },
  { veld: "notatie", waarde: "punt", before: columns, after: { ...columns, notatie: "punt" } },
  {
    veld: "tekens.baten",
    waarde: "omgekeerd",
    before: { ...searched, tekens: { lasten: "gewoon" } },
    after: { ...searched, tekens: { lasten: "gewoon", baten: "omgekeerd" } },
  },
  { veld: "tekens.tekort", waarde: "gewoon", before: searched, after: { ...searched, tekens: { tekort: "gewoon" } } },
  {
    veld: "bedragen[1].teken",
    waarde: "gewoon",
    before: columns,
    after: { ...columns, bedragen: [columns.bedragen[0], { ...columns.bedragen[1], teken: "gewoon" }] },
  },
  {
    veld: "correcties",
    waarde: "duizendEuro",
    before: {
      ...searched,
      correcties: [
        { blad: "Correcties", eenheid: "euro" },
        { blad: "Correcties 2", eenheid: "euro" },
      ],
    },
    after: {
      ...searched,
      correcties: [
        { blad: "Correcties 2", eenheid: "euro" },
        { blad: "Correcties", eenheid: "duizendEuro" },
      ],
    },
  },
])("states $veld as $waarde, and leaves the rest", ({ veld, waarde, before, after }) => {
  expect(stateInMapping(mapping(before), { veld, waarde, blad: "Correcties" })).toEqual(mapping(after));
});

test("without a mapping there is one that leaves the columns to the search", () => {
  expect(stateInMapping(null, { veld: "eenheid", waarde: "euro", blad: null })).toEqual(
    mapping({ ...searched, eenheid: "euro" }),
  );
});

test.each([
  { veld: "eenheid", waarde: "dollar" },
  { veld: "bestaatNiet", waarde: "euro" },
])("$veld as $waarde is no mapping", ({ veld, waarde }) => {
  expect(stateInMapping(null, { veld, waarde, blad: null })).toBeNull();
});

test("a remedy that leaves the value open comes down to every value that there is", () => {
  const open = { kind: "mapping", veld: "notatie", waarde: null, blad: null } as const;
  expect(statementsOf(open).map(({ waarde }) => waarde)).toEqual(["komma", "punt"]);
  expect(statementsOf({ ...open, waarde: "punt" }).map(({ waarde }) => waarde)).toEqual(["punt"]);
  expect(statementsOf({ kind: "recalculate" })).toEqual([]);
});
