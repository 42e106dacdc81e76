import fc from "fast-check";
import { subjectOf, type Finding } from "../../../src/core/findings/finding";
import { validateGemeenten } from "../../../src/core/validate/validate-gemeenten";
import { register } from "../../../src/reference/register";
import { everywhere, longTables, scope2018, wideTables, type RowSpec } from "../../support/input-tables";

const scope = { ...scope2018, indeling: 2018 };
const only2016 = (amount: bigint): RowSpec => everywhere(amount, [2016]);
const codesOf = (findings: readonly Finding[]): readonly string[] => findings.map(({ code }) => code);

test("adds a merged municipality to its successor", () => {
  const specs = [
    { code: "GM0080", ...everywhere(1000n) },
    { code: "GM0081", ...everywhere(10n) },
    { code: "GM0140", ...everywhere(101n) },
  ];
  const { gemeenten, findings } = validateGemeenten(wideTables(specs), register, scope);
  const leeuwarden = gemeenten.find(({ code }) => code === "GM0080");
  // 0.3094 x 101 = 31.2494
  expect(leeuwarden?.cellen.map(({ opgegeven }) => opgegeven)).toEqual([1041n, 1041n, 1041n, 1041n]);
  expect(leeuwarden?.opgegaan).toEqual([
    { code: "GM0081", naam: "Leeuwarderadeel", aandeel: "1.0000", ingangsdatum: "2018-01-01" },
    { code: "GM0140", naam: "Littenseradiel", aandeel: "0.3094", ingangsdatum: "2018-01-01" },
  ]);
  expect(leeuwarden?.cellen[0]?.herkomst).toMatchObject([
    { van: { sheet: "Invoer", cell: "D2", notatie: "getal" }, soort: "tekort", aandeel: "1" },
    { van: { sheet: "Invoer", cell: "D3", notatie: "getal" }, soort: "tekort", aandeel: "1" },
    { van: { sheet: "Invoer", cell: "D4", notatie: "getal" }, soort: "tekort", aandeel: "0.3094" },
  ]);
  expect(findings.filter(({ code }) => code === "herindeling-added").map(({ parameters }) => parameters)).toEqual([
    {
      code: "GM0081",
      naam: "Leeuwarderadeel",
      successor: "GM0080",
      successorNaam: "Leeuwarden",
      aandeel: "1.0000",
      datum: "2018-01-01",
    },
    {
      code: "GM0140",
      naam: "Littenseradiel",
      successor: "GM0080",
      successorNaam: "Leeuwarden",
      aandeel: "0.3094",
      datum: "2018-01-01",
    },
    {
      code: "GM0140",
      naam: "Littenseradiel",
      successor: "GM1900",
      successorNaam: "Súdwest-Fryslân",
      aandeel: "0.5120",
      datum: "2018-01-01",
    },
    {
      code: "GM0140",
      naam: "Littenseradiel",
      successor: "GM1949",
      successorNaam: "Waadhoeke",
      aandeel: "0.1786",
      datum: "2018-01-01",
    },
  ]);
});

test.each([
  { amount: 2500n, part: 774n },
  { amount: -2500n, part: -774n },
])("rounds the share 0.3094 of $amount half away from zero", ({ amount, part }) => {
  const specs = [
    { code: "GM0080", ...everywhere(0n) },
    { code: "GM0140", ...everywhere(amount) },
  ];
  const { gemeenten } = validateGemeenten(wideTables(specs), register, scope);
  expect(gemeenten.find(({ code }) => code === "GM0080")?.cellen[0]?.opgegeven).toBe(part);
});

test("takes 2016 from the merged and 2017 from the successor", () => {
  const merged = ["GM0844", "GM0846", "GM0860"].map((code) => ({ code, ...only2016(100n) }));
  const specs = [{ code: "GM1948", jeugd: { 2016: null, 2017: 7n }, wmo: { 2016: null, 2017: 8n } }, ...merged];
  const { gemeenten, findings } = validateGemeenten(wideTables(specs), register, scope2018);
  expect(gemeenten.map(({ cellen }) => cellen.map(({ opgegeven }) => opgegeven))).toEqual([[300n, 300n, 7n, 8n]]);
  expect(gemeenten[0]?.inwoners).toBe(79_869n);
  const others = findings.filter(({ code }) => subjectOf(code) === null);
  expect(codesOf(others)).toEqual(["herindeling-added", "herindeling-added", "herindeling-added"]);
});

test("misses a merged municipality that the successor was made of", () => {
  const merged = ["GM0844", "GM0846"].map((code) => ({ code, ...only2016(100n) }));
  const specs = [{ code: "GM1948", ...everywhere(7n, [2017]) }, ...merged];
  const { gemeenten, findings } = validateGemeenten(wideTables(specs), register, scope2018);
  expect(gemeenten).toEqual([]);
  expect(
    findings.filter(({ severity }) => severity === "error").map(({ code, parameters }) => [code, parameters]),
  ).toEqual([
    ["missing-amount", { code: "GM0860", naam: "Veghel", jaren: "2016", kind: "part", successorNaam: "Meierijstad" }],
  ]);
});

test("misses the municipality that goes on when only the one it took over is there", () => {
  const tables = wideTables([{ code: "GM0081", ...everywhere(10n) }]);
  const { findings } = validateGemeenten(tables, register, scope);
  const missing = findings.filter(({ code }) => code === "missing-amount").map(({ parameters }) => parameters["naam"]);
  expect(missing).toEqual(["Leeuwarden", "Littenseradiel"]);
});

test("misses a year for which nobody has figures", () => {
  const tables = wideTables(["GM0844", "GM0846", "GM0860"].map((code) => ({ code, ...only2016(100n) })));
  const { findings } = validateGemeenten(tables, register, scope2018);
  const missing = findings.filter(({ code }) => code === "missing-amount");
  expect(missing.map(({ parameters }) => parameters)).toEqual([
    { code: "GM1948", naam: "Meierijstad", jaren: "2017", kind: "part", successorNaam: "" },
  ]);
});

describe("figures-of-predecessors", () => {
  const said = ({ findings }: ReturnType<typeof validateGemeenten>): readonly unknown[] =>
    findings
      .filter(({ code }) => code === "figures-of-predecessors")
      .map(({ severity, place, value, parameters: { jaar, expected } }) => [severity, place, value, jaar, expected]);
  const meierijstad = { code: "GM1948", ...everywhere(1n) };
  const ofPart = (jaren: readonly number[]): RowSpec => ({ code: "GM0844", ...everywhere(1n, jaren) });

  test("says that restated figures count as those of its predecessors", () => {
    expect(said(validateGemeenten(wideTables([meierijstad]), register, scope2018))).toEqual([
      ["info", { kind: "cell", sheet: "Invoer", cell: "A2" }, "GM1948", "2016", "Schijndel, Sint-Oedenrode, Veghel"],
    ]);
  });

  test.each([
    { when: "it existed in every year", tables: wideTables([{ code: "228", ...everywhere(1n) }]) },
    { when: "a predecessor has figures of its own", tables: wideTables([meierijstad, ofPart([2016])]) },
    { when: "every line has its year", tables: longTables([meierijstad]) },
  ])("says nothing when $when", ({ tables }) => {
    expect(said(validateGemeenten(tables, register, scope2018))).toEqual([]);
  });
});

describe("code-not-in-year", () => {
  const years = (findings: readonly Finding[]): readonly unknown[] =>
    findings
      .filter(({ code }) => code === "code-not-in-year")
      .map(({ parameters: { code, jaar, reason } }) => [code, jaar, reason]);

  test("warns of figures after a municipality vanished, in either layout", () => {
    const specs = [
      { code: "GM0844", ...everywhere(1n) },
      { code: "GM1948", ...everywhere(1n) },
    ];
    const wide = validateGemeenten(wideTables(specs), register, scope2018).findings;
    expect(years(wide)).toEqual([
      ["GM0844", 2017, "did-not-exist"],
      ["GM0844", 2016, "successor-has-figures"],
    ]);
  });

  test("warns of figures before a municipality existed in the long layout only", () => {
    const specs = [{ code: "GM1948", ...everywhere(1n) }];
    expect(years(validateGemeenten(longTables(specs), register, scope2018).findings)).toEqual([
      ["GM1948", 2016, "did-not-exist"],
    ]);
    expect(years(validateGemeenten(wideTables(specs), register, scope2018).findings)).toEqual([]);
  });

  test("is silent when a successor that already existed has figures of its own", () => {
    const specs = [
      { code: "GM0080", ...everywhere(1n) },
      { code: "GM0081", ...everywhere(1n) },
    ];
    expect(years(validateGemeenten(longTables(specs), register, scope).findings)).toEqual([]);
  });
});

test("conserves every cent in a merger", () => {
  const amount = fc.bigInt(-1_000_000_000_000n, 1_000_000_000_000n);
  const figures = fc.record({ jeugd: fc.record({ 2016: amount }), wmo: fc.record({ 2016: amount }) });
  fc.assert(
    fc.property(fc.tuple(figures, figures, figures), (three) => {
      const specs = three.map((spec, index) => ({ code: ["GM0844", "GM0846", "GM0860"][index] ?? "", ...spec }));
      const { gemeenten } = validateGemeenten(wideTables(specs), register, { ...scope2018, jaren: [2016] });
      const total = three.reduce((sum, { jeugd, wmo }) => sum + jeugd[2016] + wmo[2016], 0n);
      expect(gemeenten).toHaveLength(1);
      expect(gemeenten[0]?.cellen.reduce((sum, { opgegeven }) => sum + opgegeven, 0n)).toBe(total);
    }),
  );
});
