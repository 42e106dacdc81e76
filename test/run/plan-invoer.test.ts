import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { planInvoer } from "../../src/run/plan-invoer";
import { planVoorbeeld } from "../../src/run/plan-voorbeeld";
import { runVerdeling } from "../../src/run/run-verdeling";
import { messagesEn } from "../../src/text/en";
import { messagesNl } from "../../src/text/nl";
import { sentenceWriter } from "../../src/text/sentence-writer";
import { reconstructie, runOver, written } from "./workbooks";

const sayNl = sentenceWriter("nl", messagesNl);
const sayEn = sentenceWriter("en", messagesEn);

function headersFor(criteria: Criteriaset): readonly string[] {
  const { sheets } = planInvoer(criteria, fonds2018, sayNl);
  const invoer = sheets.find(({ name }) => name === "Invoer");
  const header = invoer?.rows[invoer.tables[0]?.area.row ?? -1] ?? [];
  return header.map((cell) => String(cell?.value ?? ""));
}

describe("the template asks for the years and domains of the criteria, and for no others", () => {
  test.each([
    { jaren: [2016, 2017], domeinen: ["jeugd", "wmo"] as const, amounts: 8 },
    { jaren: [2015, 2016, 2017], domeinen: ["wmo"] as const, amounts: 6 },
    { jaren: [2017], domeinen: ["jeugd"] as const, amounts: 2 },
  ])("$jaren and $domeinen: $amounts columns of amounts", ({ jaren, domeinen, amounts }) => {
    const headers = headersFor({ ...alv2018, tekort: { ...alv2018.tekort, jaren, domeinen: [...domeinen] } });
    const ofAmounts = headers.filter((header) => /lasten|baten/i.test(header));
    expect(ofAmounts).toHaveLength(amounts);
    for (const jaar of jaren) expect(ofAmounts.some((header) => header.includes(jaar.toString()))).toBe(true);
  });
});

test("the sheets become the user's own: none is marked as ours", () => {
  expect(planInvoer(alv2018, fonds2018, sayNl).sheets.map(({ purpose }) => purpose)).toEqual(["", "", "", "", ""]);
});

test("an empty template is recognised, and what is missing is said", () => {
  const { lezing, bevindingen, verdeling } = runVerdeling(runOver(written(planInvoer(alv2018, fonds2018, sayNl))));
  expect(lezing).toMatchObject({ layout: "wide-accounts", sheet: "Invoer", rows: 0 });
  expect(bevindingen.map(({ code }) => code)).toContain("no-municipalities");
  expect(verdeling).toBeNull();
});

describe("the example is the reconstruction of 2018", () => {
  test.each([
    { language: "Dutch", say: sayNl },
    { language: "English", say: sayEn },
  ])("read from the template in $language, every municipality gets the same", async ({ say }) => {
    const example = runVerdeling(runOver(written(planVoorbeeld(alv2018, fonds2018, say)))).verdeling;
    const sample = runVerdeling(runOver(await reconstructie())).verdeling;
    const awards = (verdeling: typeof sample): readonly unknown[] =>
      verdeling?.uitkomst.toekenningen.map(({ gemeente, toekenning }) => [gemeente.code, toekenning]) ?? [];
    expect(awards(example)).toHaveLength(88);
    expect(awards(example)).toEqual(awards(sample));
  });

  test("corrections outside the years of the criteria are left out", () => {
    const criteria = { ...alv2018, tekort: { ...alv2018.tekort, jaren: [2017] } };
    const { lezing, bevindingen } = runVerdeling(
      runOver(written(planVoorbeeld(criteria, fonds2018, sayNl)), { criteria }),
    );
    expect(lezing).toMatchObject({ rows: 88, jaren: [2017] });
    expect(bevindingen.map(({ code }) => code)).not.toContain("correction-outside-scope");
  });
});
