import type { Kenmerk } from "../../../src/core/gemeenten/gemeente";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import type { InputGewicht, InputRow, InputTables } from "../../../src/core/gemeenten/input";
import { decimalOf } from "../../../src/core/money/ratio";
import type { Register } from "../../../src/core/gemeenten/register";
import { validateGewichten } from "../../../src/core/validate/gewichten";
import { register as realRegister } from "../../../src/reference/register";
import { wideTables } from "../../support/input-tables";
import { noNormen } from "../../support/no-normen";

const names = { GM0001: "Een", GM0002: "Twee", GM0003: "Drie" };
/** GM0009 went to GM0002 for six tenths and to GM0003 for the rest. */
const register: Register = {
  gemeenten: [
    ...Object.entries(names).map(([code, naam]) => ({ code, naam, inwoners: { 2016: 10, 2017: 10, 2018: 10 } })),
    { code: "GM0009", naam: "Negen", inwoners: { 2016: 10 } },
  ].map((one) => ({ provincie: "", jeugdregio: "", ...one })),
  herindelingen: [
    { nieuweCode: "GM0002", aandeel: "0.6" },
    { nieuweCode: "GM0003", aandeel: "0.4" },
  ].map((part) => ({ ingangsdatum: "2017-01-01", oudeCode: "GM0009", soort: "splitsing", ...part })),
  aliassen: {},
  normen: noNormen,
  bron: "",
};
const scope = { jaren: [2016], domeinen: ["jeugd"], peiljaar: 2017, indeling: 2017 } as const;
const governance = { ...fonds2018, uitname: { sleutel: "kolom", kolom: "Gewicht" } } as const;
const number = (waarde: string): Kenmerk => ({ soort: "getal", waarde });

function inputRow(code: string): InputRow {
  const [row] = wideTables([{ code }]).rows;
  if (row === undefined) throw new Error("a table has its rows");
  return row;
}

/** A line of the sheet `Gewichten`, in the row of its number. */
function line(code: string, value: Kenmerk | null, row: number): InputGewicht {
  return {
    sheet: "Gewichten",
    row,
    code: { value: code, cell: `A${row.toString()}` },
    naam: null,
    kenmerken: value === null ? {} : { gewicht: { value, cell: `B${row.toString()}` } },
  };
}

const lines = (weights: Readonly<Record<string, string>>): readonly InputGewicht[] =>
  Object.entries(weights).map(([code, weight], index) => line(code, number(weight), index + 2));

function found(tables: InputTables) {
  const { gewichten, findings } = validateGewichten(tables, register, scope, governance);
  return {
    gewichten: Object.fromEntries([...gewichten].map(([code, weight]) => [code, decimalOf(weight, 2)])),
    findings: findings.map(({ code, place, value, parameters: { kind, found: named, count } }) =>
      [code, place?.kind === "cell" ? place.cell : null, value, kind, named, count].filter((one) => one !== undefined),
    ),
  };
}

test("nothing is asked for when the uitname goes by population", () => {
  expect(validateGewichten(wideTables([]), register, scope, fonds2018).findings).toEqual([]);
});

test("every municipality of the division has its weight on the sheet of its own, whether or not it has a row", () => {
  const gewichten = lines({ GM0001: "1", GM0002: "2.5", GM0003: "0", VB0001: "-3" });
  expect(found({ ...wideTables([{ code: "GM0001" }]), gewichten })).toEqual({
    gewichten: { GM0001: "1.00", GM0002: "2.50", GM0003: "0.00" },
    findings: [],
  });
});

test("a weight may stand with the deficits, also in a row without figures, or in both when they are the same", () => {
  const row = (code: string, weight: string, index: number): InputRow => ({
    ...inputRow(code),
    row: index,
    kenmerken: { gewicht: { value: number(weight), cell: `H${index.toString()}` } },
  });
  const tables = { ...wideTables([]), rows: [row("GM0001", "4", 2), row("GM0002", "1", 3)] };
  const gewichten = lines({ GM0002: "1.0", GM0003: "5" });
  expect(found({ ...tables, gewichten })).toEqual({
    gewichten: { GM0001: "4.00", GM0002: "1.00", GM0003: "5.00" },
    findings: [],
  });
  const other = lines({ GM0002: "2", GM0003: "5" });
  expect(found({ ...tables, gewichten: other }).findings).toEqual([["weight-column-missing", "B2", "2", "differs"]]);
});

test("weights of a vanished municipality go to its successors by share and add up", () => {
  const gewichten = lines({ GM0001: "1", GM0002: "2", GM0003: "1", GM0009: "10" });
  expect(found({ ...wideTables([]), gewichten })).toEqual({
    gewichten: { GM0001: "1.00", GM0002: "8.00", GM0003: "5.00" },
    findings: [],
  });
});

test("what went to a municipality does not stand for the municipality itself", () => {
  const gewichten = lines({ GM0001: "1", GM0002: "2", GM0009: "10" });
  expect(found({ ...wideTables([]), gewichten }).findings).toEqual([
    ["weight-column-missing", null, "Gewicht", "division", "Drie", 1],
  ]);
});

test.each([
  { what: "all of them", parts: { GM0844: "1", GM0846: "2", GM0860: "3" }, kind: null },
  { what: "itself alone", parts: { GM1948: "6" }, kind: null },
  {
    what: "itself and all of them, with the same",
    parts: { GM1948: "6", GM0844: "1", GM0846: "2", GM0860: "3" },
    kind: null,
  },
  { what: "two of three", parts: { GM0844: "1", GM0846: "2" }, kind: "incomplete" },
  { what: "itself and two of three", parts: { GM1948: "6", GM0844: "1", GM0846: "2" }, kind: "incomplete" },
  {
    what: "itself and all of them, with another",
    parts: { GM1948: "7", GM0844: "1", GM0846: "2", GM0860: "3" },
    kind: "double",
  },
])("Meierijstad by $what: $kind", ({ parts, kind }) => {
  const others = realRegister.gemeenten.filter(
    ({ code, inwoners }) => inwoners[2017] !== undefined && code !== "GM1948",
  );
  const weights = { ...Object.fromEntries(others.map(({ code }) => [code, "1"])), ...parts };
  const tables = { ...wideTables([]), gewichten: lines(weights) };
  const { gewichten, findings } = validateGewichten(tables, realRegister, scope, governance);
  expect(findings.map(({ parameters }) => [parameters["kind"], parameters["naam"]])).toEqual(
    kind === null ? [] : [[kind, "Meierijstad"]],
  );
  if (kind === null) expect(decimalOf(gewichten.get("GM1948") ?? { numerator: 0n, denominator: 1n }, 0)).toBe("6");
});

test("who has no weight is named in one finding, those with a row first", () => {
  const gewichten = [...lines({ GM0002: "1" }), line("GM0003", null, 9)];
  expect(found({ ...wideTables([]), gewichten }).findings).toEqual([
    ["weight-column-missing", null, "Gewicht", "division", "Drie, Een", 2],
  ]);
});

test.each<{ what: string; value: Kenmerk; shown: string }>([
  { what: "negative", value: number("-1"), shown: "-1" },
  { what: "a text", value: { soort: "tekst", waarde: "veel" }, shown: "veel" },
  { what: "a word for yes", value: { soort: "jaNee", waarde: true, tekst: "x" }, shown: "x" },
  { what: "an error", value: { soort: "foutwaarde", waarde: "#N/A" }, shown: "#N/A" },
])("a weight that is $what is named at its cell, and nobody else", ({ value, shown }) => {
  const gewichten = [...lines({ GM0001: "1", GM0002: "1" }), line("GM0003", value, 7)];
  expect(found({ ...wideTables([]), gewichten }).findings).toEqual([
    ["weight-column-missing", "B7", shown, "municipality"],
  ]);
});

test("weights may not all be zero: then nobody would carry what the source paid", () => {
  const gewichten = lines({ GM0001: "0", GM0002: "0.00", GM0003: "0" });
  expect(found({ ...wideTables([]), gewichten }).findings).toEqual([
    ["weight-column-missing", null, "Gewicht", "zero"],
  ]);
});

test("a column that is not there, is read for something else or is double is said once", () => {
  const kolom = { letters: "H", kop: { value: "Gewicht", cell: "H1" } };
  const tables = wideTables([{ code: "GM0001" }]);
  const withColumn = (isExtra: boolean, second: string | null): InputTables => ({
    ...tables,
    kolommen: {
      gewicht: { ...kolom, isExtra, dubbel: second === null ? null : { value: "GEWICHT", cell: second } },
    },
    gewichten: lines({ GM0001: "1", GM0002: "1", GM0003: "1" }),
  });
  expect(found(tables).findings).toEqual([["weight-column-missing", null, "Gewicht", "absent"]]);
  expect(found({ ...withColumn(false, null), gewichten: [] }).findings).toEqual([
    ["weight-column-missing", null, "Gewicht", "taken"],
  ]);
  expect(found(withColumn(true, "K1")).findings).toEqual([["duplicate-column", "K1", "GEWICHT"]]);
});
