import { uniqueHeaders } from "../../../src/sheets/parts/unique-headers";

test.each([
  { headers: ["Netto", "Bruto"], unique: ["Netto", "Bruto"] },
  { headers: ["Netto", "netto", "NETTO"], unique: ["Netto", "netto (2)", "NETTO (3)"] },
  { headers: ["Netto", "Netto", "Netto (2)"], unique: ["Netto", "Netto (2)", "Netto (2) (2)"] },
  { headers: [" Deel\n1 "], unique: ["Deel 1"] },
])("$headers become $unique", ({ headers, unique }) => {
  expect(uniqueHeaders(headers)).toEqual(unique);
});
