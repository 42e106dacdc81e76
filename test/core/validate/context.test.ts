import type { InputRow } from "../../../src/core/gemeenten/input";
import { cellOfRow, celverwijzing, nameOf, type Context } from "../../../src/core/validate/context";
import { indexRegister } from "../../../src/core/validate/register-index";
import { register } from "../../../src/reference/register";
import { everywhere, scope2018, wideTables, type RowSpec } from "../../support/input-tables";

function rowOf(spec: RowSpec): InputRow {
  const [row] = wideTables([spec]).rows;
  if (row === undefined) throw new Error("no row");
  return row;
}

const index = indexRegister(register);
const context: Context = {
  index,
  indeling: index.indeling(2017),
  scope: scope2018,
  layout: "wide-deficits",
  report: () => undefined,
};

test.each<{ readonly when: string; readonly spec: RowSpec; readonly cell: string | null }>([
  { when: "its code", spec: { code: "363", naam: "Amsterdam", ...everywhere(1n) }, cell: "A2" },
  { when: "its name", spec: { naam: "Amsterdam", ...everywhere(1n) }, cell: "B2" },
  { when: "its first figure", spec: everywhere(1n), cell: "D2" },
  { when: "its first empty cell", spec: everywhere(null), cell: "D2" },
  { when: "nothing", spec: {}, cell: null },
])("a row is pointed at by $when", ({ spec, cell }) => {
  expect(cellOfRow(rowOf(spec))).toBe(cell);
});

test.each<{ readonly what: string; readonly code: string; readonly spec: RowSpec | null; readonly name: string }>([
  { what: "as the register has it", code: "GM0518", spec: { naam: "Den Haag" }, name: "'s-Gravenhage" },
  { what: "as the sheet has it", code: "VB0001", spec: { naam: "Voorbeeldstad" }, name: "Voorbeeldstad" },
  { what: "by its code when the sheet has none", code: "VB0001", spec: {}, name: "VB0001" },
  { what: "by its code when there is no row", code: "VB0001", spec: null, name: "VB0001" },
])("a municipality is named $what", ({ code, spec, name }) => {
  expect(nameOf(code, spec === null ? undefined : rowOf(spec), context)).toBe(name);
});

test("a reference to a cell has a factor only where the number is multiplied", () => {
  const plain = { cell: "D2", notatie: "getal" } as const;
  expect(celverwijzing("Invoer", plain)).toStrictEqual({ sheet: "Invoer", cell: "D2", notatie: "getal" });
  expect(celverwijzing("Invoer", { ...plain, factor: 1000 })).toStrictEqual({
    sheet: "Invoer",
    cell: "D2",
    notatie: "getal",
    factor: 1000,
  });
});
