import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { hasErrors } from "../../src/core/findings/finding";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { planVoorbeeld } from "../../src/run/plan-voorbeeld";
import { runVerdeling } from "../../src/run/run-verdeling";
import { talen } from "../../src/text/taal";
import { createSay } from "../../src/text/translator";
import { reconstructie, runOver, written } from "./workbooks";

const say = createSay("nl");

test.each(talen)("the example inserted in %s gives the outcome of the reconstruction", async (taal) => {
  const plan = planVoorbeeld(alv2018, fonds2018, createSay(taal));
  const ours = runVerdeling(runOver(written(plan))).verdeling?.uitkomst;
  const theirs = runVerdeling(runOver(await reconstructie())).verdeling?.uitkomst;
  const awards = (uitkomst: typeof ours) =>
    uitkomst?.toekenningen.map(({ gemeente, tekort, toekenning }) => [
      gemeente.code,
      gemeente.herkomst,
      tekort,
      toekenning,
    ]);
  expect(awards(ours)).toEqual(awards(theirs));
  expect(ours?.totalen).toMatchObject({ aangevraagd: 88, toegekend: 77 });
});

test("every sheet with figures says that it is an example, and every row where it comes from", () => {
  const { sheets } = planVoorbeeld(alv2018, fonds2018, say);
  const text = (name: string, row: number): readonly string[] =>
    (sheets.find((sheet) => sheet.name === name)?.rows[row] ?? []).map((cell) => String(cell?.value ?? ""));
  expect(text("Invoer", 0).join()).toContain("Voorbeeld");
  expect(text("Invoer", 1).join()).toContain("Geen officieel bestand");
  expect(text("Correcties", 1).join()).toContain("Geen officieel bestand");
  const herkomst = text("Invoer", 3).indexOf("herkomst");
  const rows = (sheets.find(({ name }) => name === "Invoer")?.rows ?? []).slice(4, 92);
  expect(rows.map((row) => row[herkomst]?.value)).not.toContain(null);
  expect(rows).toHaveLength(88);
});

test.each<{ readonly when: string; readonly change: Partial<Criteriaset> }>([
  { when: "one year counts", change: { tekort: { ...alv2018.tekort, jaren: [2016] } } },
  { when: "one domain counts", change: { tekort: { ...alv2018.tekort, domeinen: ["jeugd"] } } },
  { when: "inhabitants of another year count", change: { inwoners: { peiljaar: 2016 } } },
])("when $when, the example has what is asked for and no more", ({ change }) => {
  const criteria: Criteriaset = { ...alv2018, ...change };
  const plan = planVoorbeeld(criteria, fonds2018, say);
  const { verdeling, bevindingen } = runVerdeling(runOver(written(plan), { criteria, doel: "controleren" }));
  expect(verdeling).toBeNull();
  const errors = bevindingen.filter(({ severity }) => severity === "error").map(({ code }) => code);
  expect(hasErrors(bevindingen) ? errors : []).toEqual([]);
});
