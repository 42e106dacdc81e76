import { validateGemeenten } from "../../../src/core/validate/validate-gemeenten";
import { register } from "../../../src/reference/register";
import { everywhere, longTables, scope2018, wideTables } from "../../support/input-tables";

const figures = everywhere(1_000_000_00n);

test.each([
  { when: "neither code nor name is given", row: {}, code: "missing-code", cell: "D2", value: null },
  { when: "only blanks are given", row: { code: " ", naam: "" }, code: "missing-code", cell: "A2", value: null },
  { when: "the code is not one", row: { code: "abc", naam: "Ede" }, code: "unknown-code", cell: "A2", value: "abc" },
  { when: "the register lacks the code", row: { code: "9999" }, code: "unknown-code", cell: "A2", value: "9999" },
  { when: "the name is unknown", row: { naam: "Amsterdan" }, code: "unknown-name", cell: "B2", value: "Amsterdan" },
  { when: "the name has two", row: { naam: "Bergen" }, code: "ambiguous-name", cell: "B2", value: "Bergen" },
  {
    when: "code and name disagree",
    row: { code: "228", naam: "Epe" },
    code: "code-name-mismatch",
    cell: "A2",
    value: "228",
  },
  { when: "the code is of later", row: { code: "GM1949" }, code: "code-not-in-division", cell: "A2", value: "GM1949" },
  {
    when: "the name is of later",
    row: { naam: "Waadhoeke" },
    code: "code-not-in-division",
    cell: "B2",
    value: "Waadhoeke",
  },
])("reports $code when $when", ({ row, code, cell, value }) => {
  const { findings } = validateGemeenten(wideTables([{ ...row, ...figures }]), register, scope2018);
  expect(findings).toEqual([
    expect.objectContaining({ code, severity: "error", value, place: { kind: "cell", sheet: "Invoer", cell } }),
  ]);
});

test("names both candidates of an ambiguous name", () => {
  const { findings } = validateGemeenten(wideTables([{ naam: "Bergen", ...figures }]), register, scope2018);
  expect(findings[0]?.parameters).toEqual({
    naam: "Bergen",
    expected: "GM0373 Bergen (NH.), GM0893 Bergen (L.)",
    count: 2,
  });
});

test("says what name the code has when they disagree", () => {
  const tables = wideTables([{ code: "GM0228", naam: "Epe", ...figures }]);
  const { findings } = validateGemeenten(tables, register, scope2018);
  expect(findings[0]?.parameters).toEqual({ code: "GM0228", naam: "Epe", expected: "Ede", found: "Epe" });
});

test.each([
  { row: { code: "228" }, code: "GM0228", naam: "Ede" },
  { row: { code: "518", naam: "Den Haag" }, code: "GM0518", naam: "'s-Gravenhage" },
  { row: { code: "373", naam: "Bergen" }, code: "GM0373", naam: "Bergen (NH.)" },
  { row: { code: "1900", naam: "gemeente SUDWEST FRYSLAN" }, code: "GM1900", naam: "Súdwest-Fryslân" },
  { row: { code: "GM0228", naam: " " }, code: "GM0228", naam: "Ede" },
  { row: { naam: "Bergen (Limburg)" }, code: "GM0893", naam: "Bergen (L.)" },
  { row: { code: " ", naam: "Den Bosch" }, code: "GM0796", naam: "'s-Hertogenbosch" },
])("recognises $row as $code $naam", ({ row, code, naam }) => {
  const { gemeenten, findings } = validateGemeenten(wideTables([{ ...row, ...figures }]), register, scope2018);
  expect(findings).toEqual([]);
  expect(gemeenten).toEqual([expect.objectContaining({ code, naam })]);
});

test("reports a second row of the same municipality with the cell of the first", () => {
  const specs = [{ code: "228" }, { code: "363" }, { naam: "Ede" }].map((row) => ({ ...row, ...figures }));
  const { findings } = validateGemeenten(wideTables(specs), register, scope2018);
  expect(findings).toEqual([
    expect.objectContaining({
      code: "duplicate-code",
      place: { kind: "cell", sheet: "Invoer", cell: "B4" },
      parameters: { code: "GM0228", naam: "Ede", first: "A2" },
    }),
  ]);
});

describe("in the long layout", () => {
  const twice = [
    { code: "228", ...figures },
    { code: "0228", jeugd: { 2016: 5n } },
  ];

  test("reports a year, domain and kind of figure given twice", () => {
    const { findings } = validateGemeenten(longTables(twice), register, scope2018);
    expect(findings).toEqual([
      expect.objectContaining({
        code: "duplicate-code",
        value: "0228",
        place: { kind: "cell", sheet: "Invoer", cell: "A6" },
        parameters: {
          code: "GM0228",
          naam: "Ede",
          first: "D2",
          cell: "D6",
          jaar: 2016,
          domein: "jeugd",
          soort: "tekort",
        },
      }),
    ]);
  });

  const inParts = (first: string | null, second: string | null): ReturnType<typeof validateGemeenten> => {
    const tables = longTables(twice);
    const rows = tables.rows.map((row, index) => ({
      ...row,
      bedragen: row.bedragen.map((bedrag) => ({ ...bedrag, onderdeel: index === 4 ? second : first })),
    }));
    return validateGemeenten({ ...tables, rows }, register, scope2018);
  };

  test("adds up parts of a domain", () => {
    const { gemeenten, findings } = inParts("ambulant", "verblijf");
    expect(findings).toEqual([]);
    expect(gemeenten[0]?.cellen[0]).toMatchObject({ opgegeven: 1_000_000_05n, herkomst: [{}, {}] });
  });

  test.each([
    { first: null, second: "verblijf" },
    { first: "verblijf", second: " " },
    { first: "verblijf", second: "Verblijf " },
  ])("does not add $second to $first: it may be a part of it", ({ first, second }) => {
    expect(inParts(first, second).findings).toMatchObject([
      { code: "duplicate-code", place: { cell: "A6" }, parameters: { first: "D2", cell: "D6" } },
    ]);
  });
});

test("accepts example municipalities outside the register and says so once", () => {
  const specs = ["VB0001", "vb0002"].map((code) => ({ code, inwoners: 100_000n, ...figures }));
  const { gemeenten, divisie, findings } = validateGemeenten(wideTables(specs), register, scope2018);
  expect(gemeenten.map(({ code, naam, inwoners }) => [code, naam, inwoners])).toEqual([
    ["VB0001", "VB0001", 100_000n],
    ["VB0002", "VB0002", 100_000n],
  ]);
  expect(findings).toEqual([
    expect.objectContaining({ code: "example-codes", severity: "info", parameters: { count: 2 } }),
  ]);
  expect(divisie.some(({ code }) => code.startsWith("VB"))).toBe(false);
});

test("refuses a division that the register does not have, once", () => {
  const tables = wideTables(["228", "363"].map((code) => ({ code, ...figures })));
  const { findings, gemeenten, divisie } = validateGemeenten(tables, register, { ...scope2018, indeling: 2030 });
  expect(findings).toEqual([
    expect.objectContaining({
      code: "criteria-invalid",
      value: "2030",
      place: { kind: "field", document: "criteria", path: "indeling" },
    }),
  ]);
  expect([gemeenten, divisie]).toEqual([[], []]);
});
