import { planVerdeling } from "../../src/run/plan-verdeling";
import { runVerdeling } from "../../src/run/run-verdeling";
import type { VerdelingRun } from "../../src/run/verdeling-run";
import { createSay } from "../../src/text/translator";
import { parseMapping } from "../../src/reading/mapping/mapping";
import { runOver, smallWorkbook } from "./workbooks";

const facts = { productName: "Fonds", productVersion: "1.0.0", inputName: "invoer.xlsx" };
const parsed = parseMapping(
  {
    schema: "koppeling/1",
    indeling: "breed",
    kopregel: 1,
    teken: "omgekeerd",
    kolommen: { gemeentecode: "A" },
    bedragen: [
      { kolom: "D", jaar: 2016, domein: "jeugd", soort: "tekort" },
      { kolom: "E", jaar: 2016, domein: "wmo", soort: "tekort" },
      { kolom: "F", jaar: 2017, domein: "jeugd", soort: "tekort" },
      { kolom: "G", jaar: 2017, domein: "wmo", soort: "tekort" },
    ],
  },
  "mm.json",
);
if (!parsed.ok) throw new Error("the mapping of this test is not valid");
const mapping = parsed.value;

/** Labels and values on the sheet Audit. */
function auditOf(more: Partial<VerdelingRun>): ReadonlyMap<unknown, unknown> {
  const { verdeling } = runVerdeling(runOver(smallWorkbook(), more));
  if (verdeling === null) throw new Error("this run has to divide");
  const audit = planVerdeling(verdeling, facts, createSay("nl")).sheets.find(({ purpose }) => purpose === "audit");
  return new Map(audit?.rows.map(([label, value]) => [label?.value, value?.value]));
}

test.each([
  { who: "a file", more: { mapping, mappingName: "mm.json" }, says: "Bestand mm.json: " },
  { who: "hand, in the pane", more: { mapping }, says: "Met de hand aangewezen: " },
])("Audit names a mapping by $who, with its fingerprint and the sign", ({ more, says }) => {
  const audit = auditOf(more);
  expect(audit.get("Koppeling")).toMatch(new RegExp(`^${says}`));
  expect(audit.get("Kenmerk koppeling")).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(audit.get("   bedragen")).toBe("In euro’s; teken omgekeerd: elk bedrag maal -1");
  expect(audit.get("   kolom D")).toBe("tekort jeugd 2016");
});

test("Audit says so when no mapping was used", () => {
  const audit = auditOf({});
  expect(audit.get("Koppeling")).toBe("Geen: blad, kopregel en kolommen zijn in de invoer gezocht.");
  expect(audit.has("Kenmerk koppeling")).toBe(false);
});
