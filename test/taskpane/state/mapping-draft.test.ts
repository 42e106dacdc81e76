import { runVerdeling } from "../../../src/run/run-verdeling";
import type { VerdelingRun } from "../../../src/run/verdeling-run";
import {
  headerColumns,
  inputSheets,
  isWithoutInput,
  mappingDocument,
  missingSlots,
  slotsOf,
  startMapping,
  withSuggestions,
  type MappingDraft,
} from "../../../src/taskpane/state/mapping-draft";
import { parseMapping, type Mapping } from "../../../src/reading/mapping/mapping";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { reconstructie, runOver, smallWorkbook } from "../../run/workbooks";
import { scope2018, sheetOf, snapshotOf } from "../../support/snapshot";

const workbook = smallWorkbook();
const draft = startMapping(workbook, scope2018);
const ids = (slots: readonly { readonly id: string }[]): readonly string[] => slots.map(({ id }) => id);

describe("a first draft points at what looks most like a table", () => {
  const table = sheetOf("Cijfers", [
    ["Overzicht 2017"],
    [],
    ["Gemeente", "Inwoners", "Tekort"],
    ["Venlo", 1, 2],
    ["Ede", 3, 4],
  ]);
  test.each<{ readonly when: string; readonly snapshot: Snapshot; readonly points: Partial<MappingDraft> }>([
    { when: "the header is the first row", snapshot: workbook, points: { sheet: "Invoer", headerRow: "1" } },
    {
      when: "a title stands above it and other sheets are smaller",
      snapshot: snapshotOf([sheetOf("Uitleg", [["Lees dit eerst"]]), table]),
      points: { sheet: "Cijfers", headerRow: "3" },
    },
    {
      when: "our own sheet is larger",
      snapshot: snapshotOf([
        table,
        sheetOf(
          "Toekenning",
          Array.from({ length: 99 }, () => ["x"]),
          { own: true },
        ),
      ]),
      points: { sheet: "Cijfers" },
    },
    {
      when: "the sheet is empty",
      snapshot: snapshotOf([sheetOf("Blad1", [])]),
      points: { sheet: "Blad1", headerRow: "1", columns: {} },
    },
    { when: "there is no sheet", snapshot: snapshotOf([]), points: { sheet: "", headerRow: "1", columns: {} } },
  ])("when $when", ({ snapshot, points }) => {
    expect(startMapping(snapshot, scope2018)).toMatchObject(points);
  });
});

test("the columns that a header names are filled in", () => {
  expect(draft.columns).toEqual({
    gemeentecode: "A",
    naam: "B",
    inwoners: "C",
    "tekort-jeugd-2016": "D",
    "tekort-wmo-2016": "E",
    "tekort-jeugd-2017": "F",
    "tekort-wmo-2017": "G",
  });
  expect(missingSlots(draft, scope2018)).toEqual([]);
});

test("what a header does not say is left for the user", () => {
  const snapshot = snapshotOf([sheetOf("Blad1", [["wie", "Jaar", "Taak", "uitkomst"]])]);
  const long = withSuggestions({ ...startMapping(snapshot, scope2018), layout: "lang" }, snapshot, scope2018);
  expect(long.columns).toEqual({ jaar: "B", domein: "C" });
  expect(ids(missingSlots(long, scope2018))).toEqual(["gemeentecode", "naam", "tekort"]);
});

describe("a header row is only read where there is one", () => {
  test.each<{ readonly when: string; readonly at: Partial<MappingDraft>; readonly columns: number }>([
    { when: "it is the header", at: {}, columns: 7 },
    { when: "the sheet does not exist", at: { sheet: "Blad9" }, columns: 0 },
    { when: "nothing is typed", at: { headerRow: "" }, columns: 0 },
    { when: "it is no whole number", at: { headerRow: "1.5" }, columns: 0 },
    { when: "it is a word", at: { headerRow: "een" }, columns: 0 },
    { when: "it is zero", at: { headerRow: "0" }, columns: 0 },
    { when: "it is below the last row", at: { headerRow: "4" }, columns: 0 },
  ])("when $when: $columns columns", ({ at, columns }) => {
    expect(headerColumns({ ...draft, ...at }, workbook)).toHaveLength(columns);
  });
});

describe("every layout asks for what it needs", () => {
  const scope = { ...scope2018, jaren: [2017], domeinen: ["wmo"] as const };
  const identity = ["gemeentecode", "naam", "inwoners"];
  const labels = ["status", "bron", "herkomst"];
  test.each<{
    readonly layout: MappingDraft["layout"];
    readonly amounts: MappingDraft["amounts"];
    readonly asks: readonly string[];
    readonly also?: readonly string[];
  }>([
    { layout: "breed", amounts: "tekort", asks: ["tekort-wmo-2017"] },
    { layout: "breed", amounts: "lasten-baten", asks: ["lasten-wmo-2017", "baten-wmo-2017"] },
    { layout: "lang", amounts: "tekort", asks: ["jaar", "domein", "tekort"], also: ["onderdeel"] },
    { layout: "lang", amounts: "lasten-baten", asks: ["jaar", "domein", "lasten", "baten"], also: ["onderdeel"] },
  ])("$layout with $amounts", ({ layout, amounts, asks, also = [] }) => {
    const slots = slotsOf({ ...draft, layout, amounts }, scope);
    expect(new Set(ids(slots))).toEqual(new Set([...identity, ...asks, ...also, ...labels]));
    expect(ids(slots.filter(({ isRequired }) => isRequired))).toEqual(asks);
  });
});

describe("of code and name, one is enough", () => {
  test.each([
    { when: "the code is pointed out", without: ["naam"], missing: [] },
    { when: "the name is pointed out", without: ["gemeentecode"], missing: [] },
    { when: "neither is", without: ["gemeentecode", "naam"], missing: ["gemeentecode", "naam"] },
    { when: "the number of inhabitants is not: the register knows it", without: ["inwoners"], missing: [] },
    { when: "an amount is not", without: ["tekort-wmo-2017"], missing: ["tekort-wmo-2017"] },
  ])("when $when", ({ without, missing }) => {
    const columns = { ...draft.columns, ...Object.fromEntries(without.map((id) => [id, ""])) };
    expect(ids(missingSlots({ ...draft, columns }, scope2018))).toEqual(missing);
  });
});

describe("a complete draft gives what the search gives", () => {
  const awards = (run: VerdelingRun): readonly unknown[] =>
    runVerdeling(run).verdeling?.uitkomst.toekenningen.map(({ gemeente, tekort, toekenning }) => [
      gemeente.code,
      tekort,
      toekenning,
    ]) ?? [];
  test.each<{
    readonly when: string;
    readonly snapshot: () => Promise<Snapshot>;
    readonly choice: Partial<MappingDraft>;
  }>([
    { when: "deficits in columns", snapshot: () => Promise.resolve(workbook), choice: {} },
    { when: "the accounts of the reconstruction", snapshot: reconstructie, choice: { amounts: "lasten-baten" } },
  ])("for $when", async ({ snapshot, choice }) => {
    const read = await snapshot();
    const complete = withSuggestions({ ...startMapping(read, scope2018), ...choice }, read, scope2018);
    const parsed = parseMapping(mappingDocument(complete, scope2018), "koppeling");
    expect(missingSlots(complete, scope2018)).toEqual([]);
    expect(parsed).toMatchObject({ ok: true });
    if (!parsed.ok) return;
    const mapped = awards(runOver(read, { mapping: parsed.value }));
    expect(mapped).not.toEqual([]);
    expect(mapped).toEqual(awards(runOver(read)));
  });

  test("the labels of the figures are kept", () => {
    const read = snapshotOf([
      sheetOf("Invoer", [
        ["Gemeentecode", "Inwoners", "Tekort Wmo 2017", "Status", "Bron", "Herkomst"],
        ["GM0983", 101059, 4000000, "voorlopig", "Iv3", "fictief"],
      ]),
    ]);
    const scope = { ...scope2018, jaren: [2017], domeinen: ["wmo"] as const };
    const complete = withSuggestions(startMapping(read, scope), read, scope);
    expect(mappingDocument(complete, scope)).toMatchObject({
      kolommen: { status: "D", bron: "E", herkomst: "F" },
    });
  });

  test("a long table keeps its columns of years and domains", () => {
    const columns = { gemeentecode: "A", jaar: "B", domein: "C", tekort: "D" };
    const document = mappingDocument(
      { ...draft, layout: "lang", columns, unit: "duizendEuro", sign: "omgekeerd" },
      scope2018,
    );
    expect(parseMapping(document, "koppeling")).toMatchObject({
      ok: true,
      value: { indeling: "lang", kolommen: columns, eenheid: "duizendEuro", teken: "omgekeerd", kopregel: 1 },
    });
  });

  test.each(["", "0", "1.5", "een"])("a header row '%s' is refused by the format, not guessed", (headerRow) => {
    const parsed = parseMapping(mappingDocument({ ...draft, headerRow }, scope2018), "koppeling");
    expect(parsed).toMatchObject({ ok: false, findings: [{ place: { path: "kopregel" } }] });
  });
});

describe("a workbook is without input when no sheet of the user holds anything", () => {
  const ours = sheetOf("Toekenning", [["Venlo", 1]], { own: true });
  test.each<{ readonly when: string; readonly snapshot: Snapshot; readonly without: boolean }>([
    { when: "there are no sheets", snapshot: snapshotOf([]), without: true },
    { when: "there are only blanks", snapshot: snapshotOf([sheetOf("Blad1", [[null, ""], ["  "]])]), without: true },
    { when: "only our own sheets hold something", snapshot: snapshotOf([sheetOf("Blad1", []), ours]), without: true },
    { when: "there is a zero", snapshot: snapshotOf([sheetOf("Blad1", [[0]])]), without: false },
    { when: "there is a false", snapshot: snapshotOf([sheetOf("Blad1", [[false]])]), without: false },
    {
      when: "there is an error value",
      snapshot: snapshotOf([sheetOf("Blad1", [[{ error: "#N/A" }]])]),
      without: false,
    },
    {
      when: "the second sheet holds a text",
      snapshot: snapshotOf([sheetOf("A", []), sheetOf("B", [["x"]])]),
      without: false,
    },
  ])("when $when: $without", ({ snapshot, without }) => {
    expect(isWithoutInput(snapshot)).toBe(without);
  });

  test("our own sheets are no input", () => {
    expect(inputSheets(snapshotOf([...workbook.sheets, ours])).map(({ name }) => name)).toEqual(["Invoer"]);
  });
});

describe("changing a mapping", () => {
  const before = {
    schema: "koppeling/1",
    indeling: "breed",
    blad: "Invoer",
    kopregel: 1,
    eenheid: "duizendEuro",
    notatie: "punt",
    teken: "omgekeerd",
    kolommen: { gemeentecode: "gemeentecode", inwoners: "C" },
    bedragen: [
      { kolom: "D", jaar: 2016, domein: "jeugd", soort: "tekort", teken: "gewoon" },
      { kolom: "E", jaar: 2016, domein: "wmo", soort: "tekort" },
      { kolom: "F", jaar: 2017, domein: "jeugd", soort: "tekort" },
      { kolom: "G", jaar: 2017, domein: "wmo", soort: "tekort" },
      { kolom: "B", jaar: 2015, domein: "wmo", soort: "tekort" },
    ],
    aanvaard: [{ bevinding: "sign-reversed", plaats: "Invoer", reden: "Iedereen heeft een overschot." }],
    tekens: { tekort: "omgekeerd" },
    correcties: [{ blad: "Correcties", eenheid: "euro" }],
  };
  const parsedOf = (json: unknown): Mapping => {
    const parsed = parseMapping(json, "koppeling");
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
    return parsed.value;
  };

  test("begins with what was pointed out, and drops nothing that the form does not show", () => {
    const changed = startMapping(workbook, scope2018, parsedOf(before));
    expect(changed.columns).toEqual({
      gemeentecode: "A",
      inwoners: "C",
      "tekort-jeugd-2016": "D",
      "tekort-wmo-2016": "E",
      "tekort-jeugd-2017": "F",
      "tekort-wmo-2017": "G",
    });
    expect(parsedOf(mappingDocument(changed, scope2018))).toEqual(
      parsedOf({ ...before, kolommen: { gemeentecode: "A", inwoners: "C" } }),
    );
  });

  test("of a long table keeps its columns", () => {
    const long = parsedOf({
      schema: "koppeling/1",
      indeling: "lang",
      blad: "Invoer",
      kopregel: 1,
      eenheid: "euro",
      kolommen: { naam: "B", jaar: "D", domein: "E", lasten: "F", baten: "G" },
      aanvaard: before.aanvaard,
    });
    expect(parsedOf(mappingDocument(startMapping(workbook, scope2018, long), scope2018))).toEqual(long);
  });

  test("that left the columns to the search begins with what the headers say", () => {
    const searched = parsedOf({ schema: "koppeling/1", indeling: "zoeken", aanvaard: before.aanvaard });
    const changed = startMapping(workbook, scope2018, searched);
    expect(changed.columns).toEqual(draft.columns);
    expect(parsedOf(mappingDocument(changed, scope2018)).aanvaard).toEqual(searched.aanvaard);
  });
});
