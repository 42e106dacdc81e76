import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { finding } from "../../src/core/findings/finding";
import { runVerdeling, verdelingInSteps } from "../../src/run/run-verdeling";
import type { RunStep, VerdelingResult, VerdelingRun } from "../../src/run/verdeling-run";
import { sheetOf, snapshotOf } from "../support/snapshot";
import { reconstructie, runOver, smallWorkbook } from "./workbooks";

function walk(run: VerdelingRun): { readonly steps: readonly RunStep[]; readonly result: VerdelingResult } {
  const generator = verdelingInSteps(run);
  const steps: RunStep[] = [];
  for (;;) {
    const next = generator.next();
    if (next.done === true) return { steps, result: next.value };
    steps.push(next.value);
  }
}

const wrongCell = smallWorkbook([["GM0983", "Venlo", 101059, "veel", 2, 3, 4]]);
const noTable = snapshotOf([sheetOf("Blad1", [["Boodschappen"], ["melk"]])]);
const damagedFile = finding("file-damaged");

describe("a run takes the steps that it can and stops where it must", () => {
  test.each<{
    readonly when: string;
    readonly run: VerdelingRun;
    readonly steps: readonly RunStep[];
    readonly finds: readonly string[];
    readonly reads: boolean;
    readonly divides: boolean;
  }>([
    {
      when: "everything is in order: all steps",
      run: runOver(smallWorkbook()),
      steps: ["lezen", "controleren", "verdelen", "narekenen", "verzegelen"],
      finds: ["applications-absent"],
      reads: true,
      divides: true,
    },
    {
      when: "it only checks: not a step beyond",
      run: runOver(smallWorkbook(), { doel: "controleren" }),
      steps: ["lezen", "controleren"],
      finds: ["applications-absent"],
      reads: true,
      divides: false,
    },
    {
      when: "there is no table: there is nothing to check",
      run: runOver(noTable),
      steps: ["lezen"],
      finds: ["no-table-found"],
      reads: false,
      divides: false,
    },
    {
      when: "a cell is wrong: nothing is divided",
      run: runOver(wrongCell),
      steps: ["lezen", "controleren"],
      finds: ["not-a-number", "applications-absent"],
      reads: true,
      divides: false,
    },
    {
      when: "the adapter found an error: nothing is divided either",
      run: runOver(smallWorkbook(), { findings: [damagedFile] }),
      steps: ["lezen", "controleren"],
      finds: ["file-damaged", "applications-absent"],
      reads: true,
      divides: false,
    },
  ])("$when", ({ run, steps, finds, reads, divides }) => {
    const walked = walk(run);
    expect(walked.steps).toEqual(steps);
    expect(walked.result.bevindingen.map(({ code }) => code)).toEqual(finds);
    expect(walked.result.lezing !== null).toBe(reads);
    expect(walked.result.verdeling !== null).toBe(divides);
    expect(runVerdeling(run)).toEqual(walked.result);
  });
});

test("the two calculations agree on the reconstruction of 2018, and the pot is used up", async () => {
  const { verdeling } = runVerdeling(runOver(await reconstructie()));
  expect(verdeling?.verschillen).toBe(0);
  expect(verdeling?.uitkomst.totalen).toMatchObject({ aangevraagd: 88, toegekend: 77, afgewezen: 11 });
  expect(verdeling?.uitkomst.uitgekeerd).toBe(20_000_000_000n);
});

test("time and signatures go into the outcome, and no gate of the second calculation stays open", () => {
  const nu = "2018-12-24T09:00:00.000Z";
  const ondertekening = { opsteller: "A. de Vries", toetser: "B. Jansen" };
  const signed = runVerdeling(runOver(smallWorkbook(), { nu, ondertekening })).verdeling;
  const unsigned = runVerdeling(runOver(smallWorkbook(), { nu })).verdeling;
  expect(signed?.uitkomst.nu).toBe(nu);
  const gates = (verdeling: typeof signed): readonly string[] =>
    verdeling?.uitkomst.openPoorten.map(({ id }) => id) ?? [];
  expect(gates(unsigned).length).toBeGreaterThan(gates(signed).length);
  expect(gates(signed).join()).not.toContain("tweede-berekening");
});

test("a mapping overrides the search", () => {
  const mapping = {
    schema: "koppeling/1" as const,
    indeling: "lang" as const,
    blad: "Elders",
    kopregel: 1,
    eenheid: null,
    notatie: null,
    teken: "gewoon" as const,
    kolommen: {
      gemeentecode: "A",
      naam: null,
      inwoners: "B",
      status: null,
      bron: null,
      herkomst: null,
      jaar: "C",
      domein: "D",
      onderdeel: null,
      lasten: null,
      baten: null,
      tekort: "E",
    },
  };
  const elders = sheetOf("Elders", [
    ["wie", "hoeveel", "wanneer", "waarvoor", "wat"],
    ["GM0983", 101059, 2017, "jeugd", 9_000_000],
  ]);
  const criteria = { ...alv2018, tekort: { ...alv2018.tekort, jaren: [2017], domeinen: ["jeugd" as const] } };
  const snapshot = snapshotOf([...smallWorkbook().sheets, elders]);
  const { lezing } = runVerdeling(runOver(snapshot, { mapping, criteria }));
  expect(lezing).toMatchObject({ sheet: "Elders", layout: "long", rows: 1 });
});
