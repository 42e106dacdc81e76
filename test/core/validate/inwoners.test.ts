import type { Finding } from "../../../src/core/findings/finding";
import { validateGemeenten } from "../../../src/core/validate/validate-gemeenten";
import { register } from "../../../src/reference/register";
import { everywhere, longTables, scope2018, wideTables } from "../../support/input-tables";

const figures = everywhere(1_000_000_00n);
const codesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

test("takes the number of the sheet and points at its cell", () => {
  const { gemeenten, findings } = validateGemeenten(
    wideTables([{ code: "228", inwoners: 113_421n, ...figures }]),
    register,
    scope2018,
  );
  expect(gemeenten[0]).toMatchObject({
    inwoners: 113_421n,
    inwonersVan: [{ sheet: "Invoer", cell: "C2", notatie: "getal" }],
  });
  expect(findings).toEqual([]);
});

test("takes the register's number when the sheet has none", () => {
  const { gemeenten } = validateGemeenten(wideTables([{ code: "228", ...figures }]), register, scope2018);
  expect(gemeenten[0]).toMatchObject({ inwoners: 113_421n, inwonersVan: [] });
});

test("keeps the sheet's number when it differs from the register, and warns with both", () => {
  const tables = wideTables([{ code: "228", inwoners: 113_000n, ...figures }]);
  const { gemeenten, divisie, findings } = validateGemeenten(tables, register, scope2018);
  expect(gemeenten[0]?.inwoners).toBe(113_000n);
  expect(divisie.find(({ code }) => code === "GM0228")?.inwoners).toBe(113_000n);
  expect(findings).toEqual([
    {
      code: "inhabitants-differ",
      severity: "warning",
      value: "113000",
      place: { kind: "cell", sheet: "Invoer", cell: "C2" },
      parameters: { code: "GM0228", naam: "Ede", found: 113_000, expected: 113_421, jaar: 2017 },
    },
  ]);
});

test.each([0n, -5n])("refuses %s inhabitants", (inwoners) => {
  const { findings } = validateGemeenten(wideTables([{ code: "228", inwoners, ...figures }]), register, scope2018);
  expect(findings).toEqual([
    expect.objectContaining({ code: "inhabitants-not-positive", severity: "error", value: inwoners.toString() }),
  ]);
});

test("does not know the inhabitants of an example municipality without a number", () => {
  const { gemeenten, findings } = validateGemeenten(wideTables([{ code: "VB0001", ...figures }]), register, scope2018);
  expect(codesOf(findings)).toContain("inhabitants-unknown");
  expect(gemeenten).toEqual([]);
});

test.each([
  { jaar: 2016, peiljaar: 2016, count: 390, total: 16_979_120n },
  { jaar: 2017, peiljaar: 2017, count: 388, total: 17_081_507n },
  { jaar: 2018, peiljaar: 2018, count: 380, total: 17_181_084n },
  { jaar: 2018, peiljaar: 2017, count: 380, total: 17_081_507n },
  { jaar: 2019, peiljaar: 2016, count: 355, total: 16_979_120n },
])(
  "counts $total inhabitants of $peiljaar in the $count municipalities of $jaar",
  ({ jaar, peiljaar, count, total }) => {
    const { divisie, findings } = validateGemeenten(wideTables([]), register, {
      ...scope2018,
      peiljaar,
      indeling: jaar,
    });
    expect(findings).toEqual([]);
    expect(divisie).toHaveLength(count);
    expect(divisie.map(({ code }) => code)).toEqual([...divisie.map(({ code }) => code)].sort());
    expect(divisie.reduce((sum, { inwoners }) => sum + (inwoners ?? 0n), 0n)).toBe(total);
  },
);

describe("with a reference date after the division", () => {
  const scope = { ...scope2018, peiljaar: 2018 };
  const { divisie, findings } = validateGemeenten(wideTables([]), register, scope);
  const known = divisie.filter(({ inwoners }) => inwoners !== null).map(({ code }) => code);
  const unknown = divisie.filter(({ inwoners }) => inwoners === null);

  test("says once of whom the inhabitants are missing to carry the uitname", () => {
    expect(findings).toEqual([
      expect.objectContaining({
        code: "inhabitants-unknown",
        value: "2018",
        place: { kind: "field", document: "criteria", path: "inwoners.peiljaar" },
        parameters: {
          kind: "division",
          count: 14,
          found: "Bellingwedde, Hoogezand-Sappemeer, Slochteren, Vlagtwedde, het Bildt",
          jaar: 2018,
        },
      }),
    ]);
  });

  test("needs nobody's where the uitname goes by a column or is not shown", () => {
    const rows = wideTables([{ code: "228", ...figures }]);
    const valid = validateGemeenten(rows, register, scope, "with-figures");
    expect(codesOf(valid.findings)).toEqual([]);
    expect(valid.gemeenten.map(({ code, inwoners }) => [code, inwoners])).toEqual([["GM0228", 114_682n]]);
    expect(valid.divisie).toHaveLength(388);
  });

  test("still needs those of a municipality with figures, at its row", () => {
    const rows = wideTables([{ code: "81", ...figures }]);
    const valid = validateGemeenten(rows, register, scope, "with-figures");
    expect(valid.findings.map(({ code, value, place }) => [code, value, place])).toEqual([
      ["inhabitants-unknown", "81", { kind: "cell", sheet: "Invoer", cell: "A2" }],
    ]);
  });

  test("takes the sheet's of everybody whom the register does not know, with or without figures", () => {
    const rows = [{ code: "228", ...figures }, ...unknown.map(({ code }) => ({ code, inwoners: 20_000n, ...figures }))];
    const valid = validateGemeenten(wideTables(rows), register, scope);
    expect(valid.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(valid.divisie.filter(({ inwoners }) => inwoners === 20_000n)).toHaveLength(14);
  });

  test("does not know a municipality that no longer existed", () => {
    expect(known).not.toContain("GM0081");
  });

  test("does not take the number of a larger area for a municipality that took over others", () => {
    expect(known).not.toContain("GM0080");
  });

  test("knows the others, also after a border correction", () => {
    // eleven vanished on 1 January 2018, three took over (a part of) others
    expect(known).toHaveLength(388 - 14);
    expect(divisie.find(({ code }) => code === "GM0530")?.inwoners).toBe(39_992n);
  });
});

describe("of a year that the register does not have", () => {
  const scope = { ...scope2018, peiljaar: 2025 };
  const without = [
    { code: "228", ...figures },
    { code: "VB0001", ...figures },
  ];
  const said = (findings: readonly Finding[]): readonly unknown[] => findings.map(({ code, value }) => [code, value]);

  test("are one mistake in the criteria where the sheet gives none either, beside the examples without a number", () => {
    const { findings } = validateGemeenten(wideTables(without), register, scope);
    expect(said(findings)).toEqual([
      ["criteria-invalid", "2025"],
      ["inhabitants-unknown", "VB0001"],
    ]);
  });

  const given = wideTables([...without, { code: "363", inwoners: 844_947n, ...figures }]);

  test("are missing at each row without them where the sheet gives those of others, and of the rest of the division", () => {
    const { findings } = validateGemeenten(given, register, scope);
    expect(said(findings)).toEqual([
      ["inhabitants-unknown", "2025"],
      ["inhabitants-unknown", "228"],
      ["inhabitants-unknown", "VB0001"],
    ]);
    expect(findings[0]?.parameters["count"]).toBe(386);
  });

  test("are enough from the sheet where only those with figures are divided by them", () => {
    const rows = wideTables([{ code: "363", inwoners: 844_947n, ...figures }]);
    const { gemeenten, findings } = validateGemeenten(rows, register, scope, "with-figures");
    expect(findings).toEqual([]);
    expect(gemeenten[0]?.inwoners).toBe(844_947n);
  });
});

test("of a municipality in the sheet that has none on the reference date can be filled in there", () => {
  const tables = wideTables([{ code: "81", ...figures }]);
  const { findings } = validateGemeenten(tables, register, { ...scope2018, peiljaar: 2018 });
  expect(findings.map(({ code, value }) => [code, value])).toEqual([
    ["inhabitants-unknown", "2018"],
    ["inhabitants-unknown", "81"],
  ]);
});

describe("of merged municipalities", () => {
  const scope = { ...scope2018, indeling: 2018 };
  const merging = (
    own: bigint | null,
    merged: bigint | null,
    split: bigint | null,
  ): ReturnType<typeof validateGemeenten> =>
    validateGemeenten(
      wideTables([
        { code: "GM0080", inwoners: own, ...figures },
        { code: "GM0081", inwoners: merged, ...figures },
        { code: "GM0140", inwoners: split, ...figures },
      ]),
      register,
      scope,
    );
  const leeuwarden = (result: ReturnType<typeof validateGemeenten>): unknown => {
    const found = result.gemeenten.find(({ code }) => code === "GM0080");
    return { inwoners: found?.inwoners, cells: found?.inwonersVan.map(({ cell }) => cell) };
  };

  // 108,667 + 10,108 + round(0.3094 x 10,746 = 3,324.81)
  test.each([
    { own: 108_667n, merged: 10_108n, split: 10_746n, inwoners: 122_100n, cells: ["C2", "C3", "C4"] },
    { own: null, merged: 10_108n, split: 10_746n, inwoners: 122_100n, cells: ["C3", "C4"] },
    { own: null, merged: null, split: null, inwoners: 122_100n, cells: [] },
    { own: 122_100n, merged: null, split: null, inwoners: 122_100n, cells: ["C2"] },
  ])("gives $inwoners for $own, $merged and $split", ({ own, merged, split, inwoners, cells }) => {
    const result = merging(own, merged, split);
    expect(leeuwarden(result)).toEqual({ inwoners, cells });
    expect(result.findings.filter(({ code }) => code === "inhabitants-differ")).toEqual([]);
  });

  test("compares the parts of a sum each in its own cell, and says it once", () => {
    const { findings } = merging(108_000n, 10_108n, 10_000n);
    expect(
      findings
        .filter(({ code }) => code === "inhabitants-differ")
        .map(({ place, value, parameters: { naam, found, expected } }) => [place, value, naam, found, expected]),
    ).toEqual([
      [{ kind: "cell", sheet: "Invoer", cell: "C2" }, "108000", "Leeuwarden", 108_000, 108_667],
      [{ kind: "cell", sheet: "Invoer", cell: "C4" }, "10000", "Littenseradiel", 10_000, 10_746],
    ]);
  });

  test("ignores numbers of municipalities that had vanished before the reference date", () => {
    const merged = ["GM0844", "GM0846", "GM0860"].map((code) => ({
      code,
      inwoners: 20_000n,
      ...everywhere(1n, [2016]),
    }));
    const specs = [{ code: "GM1948", inwoners: 79_869n, ...everywhere(1n, [2017]) }, ...merged];
    const { gemeenten, findings } = validateGemeenten(wideTables(specs), register, scope2018);
    expect(gemeenten[0]).toMatchObject({ inwoners: 79_869n, inwonersVan: [{ cell: "C2" }] });
    expect(codesOf(findings)).not.toContain("inhabitants-differ");
  });

  test("takes one restated number of a new municipality instead of adding the old ones to it", () => {
    const specs = [
      { code: "GM1952", inwoners: 61_131n, ...figures },
      { code: "GM0018", inwoners: 34_232n, ...figures },
    ];
    const { gemeenten } = validateGemeenten(wideTables(specs), register, scope);
    expect(gemeenten[0]).toMatchObject({ code: "GM1952", inwoners: 61_131n, inwonersVan: [{ cell: "C2" }] });
  });
});

describe("on several lines", () => {
  const lines = (numbers: readonly bigint[]): ReturnType<typeof validateGemeenten> => {
    const tables = longTables([{ code: "228", ...figures }]);
    const rows = tables.rows.map((row, index) => {
      const value = numbers[index % numbers.length];
      return value === undefined
        ? row
        : { ...row, inwoners: { value, cell: `C${row.row.toString()}`, notatie: "getal" as const } };
    });
    return validateGemeenten({ ...tables, rows }, register, scope2018);
  };

  test("reads the same number once", () => {
    const { gemeenten, findings } = lines([113_421n]);
    expect(gemeenten[0]).toMatchObject({ inwoners: 113_421n, inwonersVan: [{ cell: "C3" }] });
    expect(findings).toEqual([]);
  });

  test("prefers the lines of the reference year", () => {
    const { gemeenten, findings } = lines([112_427n, 113_421n]);
    expect(gemeenten[0]).toMatchObject({ inwoners: 113_421n, inwonersVan: [{ cell: "C3" }] });
    expect(findings).toEqual([]);
  });

  test.each([
    { numbers: [1n, 1n, 1n, 113_421n], inwoners: 113_421n, warned: [[1, 113_421]] },
    { numbers: [9n, 200_000n, 9n, 113_421n], inwoners: 113_421n, warned: [[200_000, 113_421]] },
    {
      numbers: [9n, 2n, 9n, 3n],
      inwoners: 3n,
      warned: [
        [2, 3],
        [3, 113_421],
      ],
    },
  ])("takes $inwoners of $numbers: the register's, else the largest, and warns", ({ numbers, inwoners, warned }) => {
    const { gemeenten, findings } = lines(numbers);
    expect(gemeenten[0]?.inwoners).toBe(inwoners);
    expect(findings.map(({ parameters: { found, expected } }) => [found, expected])).toEqual(warned);
  });
});
