import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { finding } from "../../src/core/findings/finding";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import type { InputTables } from "../../src/core/gemeenten/input";
import { runFonds } from "../../src/core/pipeline";
import { register } from "../../src/reference/register";
import { everywhere, wideTables } from "../support/input-tables";

const run = (tables: InputTables, findings: Parameters<typeof runFonds>[0]["findings"] = []) =>
  runFonds({ tables, findings, register, criteria: alv2018, governance: fonds2018, nu: "2018-11-01T12:00:00Z" });
const venlo = wideTables([{ code: "983", naam: "Venlo", inwoners: 101_059n, ...everywhere(730_265_125n) }], {
  aanvragen: null,
});

test("runs from rows to an outcome", () => {
  const { uitkomst } = run(venlo);
  expect(uitkomst?.toekenningen.map(({ gemeente: { code }, tekort, oordeel }) => [code, tekort, oordeel])).toEqual([
    ["GM0983", 2_921_060_500n, "toegekend"],
  ]);
  expect(uitkomst?.uitnamen.length).toBe(388);
});

test("what reading found goes along, and what it found wrong stops the run", () => {
  const note = finding("blank-row-skipped", { parameters: { count: 1 } });
  const noted = run(venlo, [note]);
  expect(noted.bevindingen).toContain(note);
  expect(noted.uitkomst?.bevindingen).toEqual(noted.bevindingen);
  expect(run(venlo, [finding("error-cell")])).toMatchObject({ uitkomst: null });
});

test("what validation finds wrong stops the run, with all findings", () => {
  const { uitkomst, bevindingen } = run(wideTables([{ code: "9999", ...everywhere(1n) }]), [finding("hidden-rows")]);
  expect(uitkomst).toBeNull();
  expect(bevindingen.map(({ code }) => code)).toEqual(expect.arrayContaining(["hidden-rows", "unknown-code"]));
});

test("a condition over a column that is not there stops the run", () => {
  const condition = {
    id: "a",
    omschrijving: "A",
    kolom: "Weg",
    operator: "=",
    waarde: "1",
    perInwoner: false,
    ontbrekend: "fout",
  } as const;
  const result = runFonds({
    tables: venlo,
    findings: [],
    register,
    criteria: { ...alv2018, voorwaarden: [condition] },
    governance: fonds2018,
    nu: "2018-11-01T12:00:00Z",
  });
  expect(result.bevindingen.map(({ code }) => code)).toContain("condition-column-missing");
  expect(result.uitkomst).toBeNull();
});

test("a sheet without any municipality is an error, with its place", () => {
  const { uitkomst, bevindingen } = run(wideTables([]));
  expect(uitkomst).toBeNull();
  expect(bevindingen.at(-1)).toMatchObject({
    code: "no-municipalities",
    severity: "error",
    place: { sheet: "Invoer", cell: null },
  });
});
