import { inputReference, resolveInputReferences } from "../../../src/workbook/formula/input-reference";
import { renameInFormula } from "../../../src/workbook/formula/rename";

const renamed = new Map([["opgave [v2]", "opgave _v2_"]]);

test.each([
  { sheet: "Invoer", cell: "B2", is: "'Invoer'!B2" },
  { sheet: "Rita's blad", cell: "$B$2", is: "'Rita''s blad'!$B$2" },
  { sheet: "Opgave [v2]", cell: "B2", is: "'opgave _v2_'!B2" },
  { sheet: "[invoer]Invoer", cell: "B2", is: "'[invoer]Invoer'!B2" },
])("a reference to $cell of $sheet becomes $is", ({ sheet, cell, is }) => {
  expect(resolveInputReferences(inputReference(sheet, cell), renamed)).toBe(is);
});

test("a text that looks like one stays as it is", () => {
  const formula = `"'[invoer]Invoer'!B2"&Audit!A1`;
  expect(resolveInputReferences(formula, renamed)).toBe(formula);
});

test("it does not follow when a sheet of ours gets another name", () => {
  const own = { sheets: new Map([["toekenning", "Toekenning (2)"]]), words: new Map<string, string>() };
  const formula = renameInFormula(`${inputReference("Toekenning", "B2")}-Toekenning!B2`, own);
  expect(resolveInputReferences(formula, renamed)).toBe("'Toekenning'!B2-'Toekenning (2)'!B2");
});
