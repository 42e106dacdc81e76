import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { finding } from "../../src/core/findings/finding";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import type { Digests } from "../../src/run/digests";
import { runVerdeling } from "../../src/run/run-verdeling";
import type { VerdelingRun } from "../../src/run/verdeling-run";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { Mapping } from "../../src/reading/mapping/mapping";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { runOver, smallWorkbook } from "./workbooks";

function digests(snapshot: Snapshot, more: Partial<VerdelingRun> = {}): Digests {
  const { verdeling } = runVerdeling(runOver(snapshot, more));
  if (verdeling === null) throw new Error("this run has to divide");
  return verdeling.digests;
}

const base = digests(smallWorkbook());
const oneMore = smallWorkbook([["GM0983", "Venlo", 101059, 9_000_001, 2_000_000, 14_000_000, 3_000_000]]);

/** The file of the small workbook, as text. */
const csv = `Gemeentecode;Gemeente;Inwoners 2017;Tekort jeugd 2016;Tekort Wmo 2016;Tekort jeugd 2017;Tekort Wmo 2017
GM0983;Venlo;101000;9000000;2000000;14000000;3000000

Totaal;;;9000000;2000000;14000000;3000000
`;

const mapping: Mapping = {
  schema: "koppeling/1",
  blad: null,
  kopregel: 1,
  eenheid: null,
  notatie: null,
  teken: "gewoon",
  indeling: "breed",
  kolommen: { gemeentecode: "A", naam: null, inwoners: null, status: null, bron: null, herkomst: null },
  bedragen: ["D", "E", "F", "G"].map((kolom, index) => ({
    kolom,
    jaar: index < 2 ? 2016 : 2017,
    domein: index % 2 === 0 ? "jeugd" : "wmo",
    soort: "tekort",
    teken: null,
  })),
};

test("every fingerprint names its algorithm", () => {
  for (const digest of Object.values(digests(smallWorkbook(), { mapping })))
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
});

test("without a mapping there is no fingerprint of one", () => {
  expect(base.koppeling).toBeNull();
});

test("a text file has the same fingerprints under another name, with findings that name a place in it", async () => {
  const first = await readCsv("opgave.csv");
  const second = await readCsv("opgave (2) definitief.csv");
  const found = runVerdeling(runOver(first)).bevindingen.filter(({ place }) => place?.kind === "cell");
  expect(found.length).toBeGreaterThan(0);
  expect(digests(second)).toEqual(digests(first));
});

test("the copy of a text file in a result workbook is the same input", async () => {
  const read = await readCsv("opgave.csv");
  const [sheet] = read.sheets;
  if (sheet === undefined) throw new Error("a text file is one sheet");
  const copied = [
    { ...sheet, name: "Toekenning", own: true },
    { ...sheet, name: "opgave (2)" },
  ];
  expect(digests({ ...read, kind: "xlsx", sheets: copied }).invoer).toBe(digests(read).invoer);
});

test("a workbook with macros has the same fingerprints under another name", () => {
  const named = (name: string): Digests =>
    digests({ ...smallWorkbook(), name }, { findings: [finding("macros-ignored", { value: name })] });
  expect(named("een.xlsm")).toEqual(named("twee.xlsm"));
});

test("the same run gives the same fingerprints", () => {
  expect(digests(smallWorkbook())).toEqual(base);
});

test.each<{ readonly when: string; readonly other: Digests; readonly differs: readonly (keyof Digests)[] }>([
  { when: "the input", other: digests(oneMore), differs: ["invoer", "berekening", "uitkomst"] },
  {
    when: "the criteria",
    other: digests(smallWorkbook(), { criteria: { ...alv2018, drempel: null } }),
    differs: ["criteria", "criteriaInhoud", "berekening", "uitkomst"],
  },
  {
    when: "the fund",
    other: digests(smallWorkbook(), { governance: { ...fonds2018, uitname: { sleutel: "geen" } } }),
    differs: ["governance", "governanceInhoud", "berekening", "uitkomst"],
  },
  {
    when: "a mapping says where the figures are",
    other: digests(smallWorkbook(), { mapping }),
    differs: ["koppeling", "uitkomst"],
  },
  {
    when: "a mapping turns the sign",
    other: digests(smallWorkbook(), { mapping: { ...mapping, teken: "omgekeerd" } }),
    differs: ["koppeling", "berekening", "uitkomst"],
  },
  {
    when: "only the status and the name of the criteria",
    other: digests(smallWorkbook(), { criteria: { ...alv2018, id: "eigen", naam: "Eigen", status: "concept" } }),
    differs: ["criteria", "uitkomst"],
  },
  {
    when: "who signs, and when",
    other: digests(smallWorkbook(), {
      nu: "2026-02-03T04:05:06.000Z",
      ondertekening: { opsteller: "A. Bakker", toetser: "B. Visser" },
    }),
    differs: ["uitkomst"],
  },
  { when: "only the name of the file", other: digests({ ...smallWorkbook(), name: "kopie.xlsx" }), differs: [] },
])("when $when differs, so do the fingerprints of what depends on it", ({ other, differs }) => {
  const keys = Object.keys(base) as (keyof Digests)[];
  expect(keys.filter((key) => other[key] !== base[key])).toEqual(differs);
});

async function readCsv(name: string): Promise<Snapshot> {
  const { snapshot } = await readWorkbookFile(new TextEncoder().encode(csv), name);
  if (snapshot === null) throw new Error(`${name} cannot be read`);
  return snapshot;
}
