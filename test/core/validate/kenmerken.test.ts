import fc from "fast-check";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import type { Voorwaarde } from "../../../src/core/criteria/criteriaset";
import { checkConditions } from "../../../src/core/eligibility/check-conditions";
import type { Kenmerk } from "../../../src/core/gemeenten/gemeente";
import type { InputTables } from "../../../src/core/gemeenten/input";
import { validateGemeenten } from "../../../src/core/validate/validate-gemeenten";
import { register } from "../../../src/reference/register";
import { everywhere, longTables, scope2018, wideTables, type RowSpec } from "../../support/input-tables";

const scope = { ...scope2018, indeling: 2018 };
const number = (waarde: string): Kenmerk => ({ soort: "getal", waarde });
const text = (waarde: string): Kenmerk => ({ soort: "tekst", waarde });
const yes: Kenmerk = { soort: "jaNee", waarde: true, tekst: "ja" };
const no: Kenmerk = { soort: "jaNee", waarde: false, tekst: "nee" };
const date = (waarde: string): Kenmerk => ({ soort: "datum", waarde });

/** Leeuwarden itself, Leeuwarderadeel (all of it) and Littenseradiel (0.3094 of it) are the Leeuwarden of 2018. */
function leeuwarden(values: Readonly<Record<string, Kenmerk | null>>): readonly RowSpec[] {
  return Object.entries(values).map(([code, value]) => ({
    code,
    ...everywhere(1000n),
    kenmerken: value === null ? {} : { kolom: value },
  }));
}

const kolommen = (isOpgeteld: boolean): InputTables["kolommen"] => ({
  kolom: {
    letters: "H",
    isExtra: true,
    kop: { value: "Kolom", cell: "H1" },
    dubbel: null,
    ...(isOpgeteld ? { isOpgeteld } : {}),
  },
});

const asked: Voorwaarde = {
  id: "eis",
  omschrijving: "Eis",
  kolom: "Kolom",
  operator: "=",
  waarde: "1",
  perInwoner: false,
  ontbrekend: "afwijzen",
};

/** The value of one municipality, and what a condition on the column finds. */
function read(tables: InputTables, isOpgeteld: boolean, code = "GM0080") {
  const { gemeenten } = validateGemeenten({ ...tables, kolommen: kolommen(isOpgeteld) }, register, scope);
  const gemeente = gemeenten.find((one) => one.code === code);
  const criteria = { ...alv2018, voorwaarden: [asked] };
  const found =
    gemeente === undefined ? [] : checkConditions([gemeente], { sheet: "Invoer", kolommen: {} }, { criteria });
  return { kenmerk: gemeente?.kenmerken["kolom"], found };
}

test("euros and counts of merged municipalities add up, by share", () => {
  const tables = wideTables(leeuwarden({ GM0080: number("100"), GM0081: number("10.5"), GM0140: number("-50") }));
  // 100 + 10.5 - 0.3094 x 50
  expect(read(tables, true)).toMatchObject({
    kenmerk: {
      soort: "getal",
      waarde: "95.03",
      delen: [
        { waarde: "100", aandeel: "1" },
        { waarde: "10.5", aandeel: "1" },
        { waarde: "-50", aandeel: "0.3094" },
      ],
    },
    found: [],
  });
});

test.each<{ what: string; values: readonly [Kenmerk, Kenmerk, Kenmerk]; shown: string; other: string }>([
  { what: "a yes and a no", values: [yes, yes, no], shown: "ja", other: "nee" },
  { what: "texts", values: [text("goed"), text("Slecht"), text("goed")], shown: "goed", other: "Slecht" },
  { what: "percentages", values: [number("1"), number("1"), number("1.1")], shown: "1", other: "1.1" },
  { what: "dates", values: [date("2018-01-01"), date("2018-01-02"), yes], shown: "2018-01-01", other: "2018-01-02" },
])("$what that differ are an error that names both cells", ({ values: [own, second, third], shown, other }) => {
  const tables = wideTables(leeuwarden({ GM0080: own, GM0081: second, GM0140: third }));
  const { kenmerk, found } = read(tables, false);
  expect(kenmerk?.soort).toBe("tegenspraak");
  expect(found).toMatchObject([{ code: "condition-value-differs", value: shown, parameters: { found: other } }]);
  const first = String(found[0]?.parameters["first"]);
  const place = found[0]?.place;
  expect(first).toMatch(/^[A-Z]+[34]$/);
  expect(place?.kind === "cell" ? place.cell : null).toMatch(/^[A-Z]+2$/);
});

test.each<{ what: string; values: readonly Kenmerk[] }>([
  { what: "texts but for capitals", values: [text("Goed"), text("goed "), text("GOED")] },
  { what: "numbers", values: [number("1.50"), number("1.5"), number("1.5")] },
  { what: "answers", values: [yes, yes, yes] },
])("equal $what stay", ({ values: [own = yes, second = yes, third = yes] }) => {
  const { kenmerk } = read(wideTables(leeuwarden({ GM0080: own, GM0081: second, GM0140: third })), false);
  expect(kenmerk).toMatchObject(own);
});

test.each([
  { what: "counts", isOpgeteld: true, values: { GM0080: number("5"), GM0081: null, GM0140: number("4") } },
  { what: "answers", isOpgeteld: false, values: { GM0080: null, GM0081: yes, GM0140: yes } },
])("$what of which one part says nothing are an error, never nothing and never the rest", ({ isOpgeteld, values }) => {
  const { found } = read(wideTables(leeuwarden(values)), isOpgeteld);
  expect(found).toMatchObject([{ code: "condition-value-differs", parameters: { kind: "ontbreekt" } }]);
});

test("a column that nothing is asked of may say what it likes", () => {
  const tables = wideTables(leeuwarden({ GM0080: text("a"), GM0081: text("b"), GM0140: text("c") }));
  const { gemeenten } = validateGemeenten(tables, register, scope);
  const one = gemeenten.filter(({ code }) => code === "GM0080");
  expect(checkConditions(one, { sheet: "Invoer", kolommen: {} }, { criteria: alv2018 })).toEqual([]);
});

test("rows of one municipality must say the same, a blank cell says nothing", () => {
  const lines = (values: readonly (Kenmerk | null)[]): InputTables => {
    const { rows, ...rest } = longTables([{ code: "GM0363", ...everywhere(1000n) }]);
    const filled = rows.map((row, index) => {
      const value = values[index] ?? null;
      return { ...row, kenmerken: value === null ? {} : { kolom: { value, cell: `H${row.row.toString()}` } } };
    });
    return { ...rest, rows: filled };
  };
  expect(read(lines([null, number("7"), number("7"), null]), true, "GM0363").kenmerk).toMatchObject(number("7"));
  expect(read(lines([null, number("7"), null, number("8")]), true, "GM0363").found).toMatchObject([
    {
      code: "condition-value-differs",
      value: "7",
      place: { cell: "H3" },
      parameters: { kind: "rijen", found: "8", first: "H5" },
    },
  ]);
});

test("the order of the rows does not change what is added up", () => {
  const amounts = fc.tuple(fc.integer(), fc.integer(), fc.integer());
  fc.assert(
    fc.property(amounts, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), ([own, second, third], order) => {
      const specs = leeuwarden({
        GM0080: number(own.toString()),
        GM0081: number(second.toString()),
        GM0140: number(third.toString()),
      });
      const shuffled = order.flatMap((index) => specs[index] ?? []);
      const one = read(wideTables(specs), true).kenmerk;
      const other = read(wideTables(shuffled), true).kenmerk;
      expect(other?.waarde).toBe(one?.waarde);
    }),
    { numRuns: 20 },
  );
});
