import fc from "fast-check";
import { leadsOutside } from "../../src/xlsx/formula/leads-outside";
import { renameInFormula } from "../../src/workbook/formula/rename";
import { formulaTokens } from "../../src/workbook/formula/tokens";

const renames = {
  sheets: new Map([
    ["audit", "Audit (2)"],
    ["mijn blad", "D'r blad"],
  ]),
  words: new Map([
    ["pot", "Pot_2"],
    ["cijfers", "Cijfers_2"],
  ]),
};

test.each([
  { formula: "Audit!A1+AUDIT!$B$2", is: "'Audit (2)'!A1+'Audit (2)'!$B$2" },
  { formula: "'Mijn blad'!A1:B2", is: "'D''r blad'!A1:B2" },
  { formula: '"Audit!A1"&Audit!A1', is: `"Audit!A1"&'Audit (2)'!A1` },
  { formula: "Pot*Potje+POT(1)", is: "Pot_2*Potje+POT(1)" },
  { formula: "SUM(Cijfers[[#All],[Pot]])+Cijfers[a']b]", is: "SUM(Cijfers_2[[#All],[Pot]])+Cijfers_2[a']b]" },
  { formula: "1E5+1.5*A1", is: "1E5+1.5*A1" },
  { formula: "XAudit!A1", is: "XAudit!A1" },
])("$formula becomes $is", ({ formula, is }) => {
  expect(renameInFormula(formula, renames)).toBe(is);
});

test("pieces of a formula always join to the formula", () => {
  const characters = fc.constantFrom("A", "1", "'", '"', "!", "[", "]", "(", ")", ":", ".", "é", "$", " ", "E");
  fc.assert(
    fc.property(fc.string({ unit: characters }), (formula) => {
      expect(
        formulaTokens(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula);
    }),
  );
});

test.each([
  { formula: "[1]Blad!A1", outside: true },
  { formula: "'[boek.xlsx]Blad 1'!A1", outside: true },
  { formula: "SUM(Een:Weg!A1)", outside: true },
  { formula: "Weg!A1", outside: true },
  { formula: "'WEG'!A1", outside: true },
  { formula: "[1]!Naam", outside: true },
  { formula: "Cijfers[2016]+Hier!A1", outside: false },
  { formula: '"Weg!A1"', outside: false },
])("$formula leads outside: $outside", ({ formula, outside }) => {
  expect(leadsOutside(formula, new Set(["weg"]))).toBe(outside);
});
