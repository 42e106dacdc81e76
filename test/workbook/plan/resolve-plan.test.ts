import { inputReference } from "../../../src/workbook/formula/input-reference";
import { resolvePlan, type TakenNames } from "../../../src/workbook/plan/resolve-plan";
import type { WritePlan } from "../../../src/workbook/write-plan";
import { planOf } from "../../support/planned-sheet";

const nothingTaken: TakenNames = { sheets: new Set(), words: new Set(), renamed: new Map() };
const cell = (formula: string) => ({ formula, value: null, style: "euro" }) as const;
const area = { row: 0, column: 0, rows: 1, columns: 1 };

/** Everything that can refer to a sheet, a table or a name. */
const plan: WritePlan = {
  sheets: planOf(
    {
      name: "Toekenning",
      rows: [[cell(`${inputReference("Toekenning", "B2")}+Toekenning!B2`)], [cell("SUM(Bedragen[Totaal])*pot")]],
      tables: [{ name: "Bedragen", area, totalsRow: false }],
      highlights: [{ area, formula: `A1>${inputReference("Toekenning", "C3")}-Audit!C3`, style: "good" }],
      charts: [
        {
          title: "",
          kind: "bar",
          sheet: "Toekenning",
          labels: area,
          values: area,
          seriesName: "",
          valueAxisTitle: "",
          anchor: area,
        },
      ],
    },
    { name: "Audit", rows: [[cell(`${inputReference("Audit", "A1")}&Audit!A1`)]] },
  ).sheets,
  names: [{ name: "pot", refersTo: "Audit!$B$3" }],
};

test("without anything in the way, a plan keeps its names and refers to the input by the names of its sheets", () => {
  const { sheets, names } = resolvePlan(plan, nothingTaken);
  expect(sheets.map(({ name, tables }) => [name, tables.map((table) => table.name)])).toEqual([
    ["Toekenning", ["Bedragen"]],
    ["Audit", []],
  ]);
  expect(sheets[0]?.rows).toEqual([[cell("'Toekenning'!B2+Toekenning!B2")], [cell("SUM(Bedragen[Totaal])*pot")]]);
  expect(names).toEqual(plan.names);
});

test("what the user has keeps its name: references to ours follow, those to the input do not", () => {
  const { sheets, names } = resolvePlan(plan, {
    sheets: new Set(["toekenning", "audit", "audit (2)"]),
    words: new Set(["bedragen", "pot"]),
    renamed: new Map(),
  });
  const [toekenning, audit] = sheets;
  expect([toekenning?.name, audit?.name]).toEqual(["Toekenning (2)", "Audit (3)"]);
  expect(toekenning?.rows).toEqual([
    [cell("'Toekenning'!B2+'Toekenning (2)'!B2")],
    [cell("SUM(Bedragen_2[Totaal])*pot_2")],
  ]);
  expect(toekenning?.tables[0]?.name).toBe("Bedragen_2");
  expect(toekenning?.highlights[0]?.formula).toBe("A1>'Toekenning'!C3-'Audit (3)'!C3");
  expect(toekenning?.charts[0]?.sheet).toBe("Toekenning (2)");
  expect(audit?.rows).toEqual([[cell("'Audit'!A1&'Audit (3)'!A1")]]);
  expect(names).toEqual([{ name: "pot_2", refersTo: "'Audit (3)'!$B$3" }]);
});

test("a plan that was resolved before stays as it is, but for sheets of the input that get another name", () => {
  const once = resolvePlan(plan, { ...nothingTaken, sheets: new Set(["toekenning"]) });
  expect(resolvePlan(once, { ...nothingTaken, sheets: new Set(["toekenning"]) })).toEqual(once);
  const [sheet] = resolvePlan(once, { ...nothingTaken, renamed: new Map([["toekenning", "Opgave"]]) }).sheets;
  expect(sheet?.rows[0]).toEqual([cell("'Opgave'!B2+'Toekenning (2)'!B2")]);
});
