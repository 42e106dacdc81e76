import type { InputTables } from "../../../src/core/gemeenten/input";
import { subjectOf } from "../../../src/core/findings/finding";
import { cents } from "../../../src/core/money/cents";
import { validateGemeenten, type Validated } from "../../../src/core/validate/validate-gemeenten";
import { register } from "../../../src/reference/register";
import { aanvraag, correctie, everywhere, scope2018, wideTables } from "../../support/input-tables";

const validate = (extra: Partial<InputTables>, indeling = 2017, codes = ["228", "VB0001"]): Validated =>
  validateGemeenten(
    wideTables(
      codes.map((code) => ({ code, inwoners: code === "VB0001" ? 9n : null, ...everywhere(1000n) })),
      extra,
    ),
    register,
    { ...scope2018, indeling },
  );
const problems = ({ findings }: Validated): unknown =>
  findings
    .filter(({ code }) => code.startsWith("correction") || code.startsWith("application"))
    .map(({ code, severity, value, parameters }) => [code, severity, value, parameters]);

describe("corrections", () => {
  test("are added to what was submitted, which stays", () => {
    const second = correctie("GM0228", 5n, { row: 3, bedrag: { value: cents(5n), cell: "D3", notatie: "getal" } });
    const { gemeenten } = validate({ correcties: [second, correctie("228", -300n)] });
    expect(gemeenten[0]?.cellen[2]).toMatchObject({
      jaar: 2017,
      domein: "jeugd",
      opgegeven: 1000n,
      correctie: -295n,
      geaccepteerd: 705n,
    });
    expect(gemeenten[0]?.cellen[3]).toMatchObject({ opgegeven: 1000n, correctie: 0n, geaccepteerd: 1000n });
    expect(
      gemeenten[0]?.correcties.map(({ gemeentecode, bedrag, van, aandeel }) => [
        gemeentecode,
        bedrag,
        van.cell,
        aandeel,
      ]),
    ).toEqual([
      ["GM0228", -300n, "D2", "1"],
      ["GM0228", 5n, "D3", "1"],
    ]);
  });

  test("of a split municipality follow its figures by share", () => {
    const result = validate({ correcties: [correctie("140", -2500n)] }, 2018, ["80", "140", "1900", "1949", "81"]);
    const parts = result.gemeenten.flatMap(({ code, correcties }) =>
      correcties.map(({ gemeentecode, bedrag, aandeel }) => [code, gemeentecode, bedrag, aandeel]),
    );
    expect(parts).toEqual([
      ["GM0080", "GM0140", -774n, "0.3094"],
      ["GM1900", "GM0140", -1280n, "0.5120"],
      ["GM1949", "GM0140", -447n, "0.1786"],
    ]);
    expect(problems(result)).toEqual([]);
  });

  test.each([
    { code: "363", parameters: { code: "GM0363", naam: "Amsterdam" } },
    { code: "VB0002", parameters: { code: "VB0002", naam: "" } },
  ])("for $code are refused: it has no figures", ({ code, parameters }) => {
    expect(problems(validate({ correcties: [correctie(code, 1n)] }))).toEqual([
      ["correction-unknown-municipality", "error", code, parameters],
    ]);
  });

  test("may name the municipality", () => {
    const result = validate({ correcties: [correctie("ede", -300n)], aanvragen: [aanvraag("Gemeente Ede")] });
    expect(result.gemeenten[0]).toMatchObject({ code: "GM0228", correcties: [{ gemeentecode: "GM0228" }] });
    expect(result.gemeenten[0]?.aanvraag).toMatchObject({ datum: "2018-09-01" });
    expect(problems(result)).toEqual([]);
  });

  test("are added up over several sheets", () => {
    const later = correctie("228", -7n, { sheet: "Nagekomen", reden: "vergeten" });
    const { gemeenten } = validate({ correcties: [later, correctie("228", -300n)] });
    expect(gemeenten[0]?.cellen[2]).toMatchObject({ correctie: -307n });
    expect(gemeenten[0]?.correcties.map(({ van }) => van.sheet)).toEqual(["Correcties", "Nagekomen"]);
  });

  const copy = { sheet: "Correcties (2)", row: 5 };

  test("that stand on two sheets are a copy of the sheet, and refused", () => {
    const result = validate({ correcties: [correctie("228", -300n, copy), correctie("Ede", -300n)] });
    expect(result.findings.filter(({ code }) => subjectOf(code) === null)).toMatchObject([
      {
        code: "correction-duplicate",
        severity: "error",
        place: { sheet: "Correcties (2)", cell: "A2" },
        value: "228",
        parameters: { code: "GM0228", first: "Correcties!A2" },
      },
      { code: "example-codes" },
    ]);
  });

  test.each([
    { what: "another amount", second: correctie("228", -301n, copy) },
    { what: "another reason", second: correctie("228", -300n, { ...copy, reden: "dubbel" }) },
  ])("with $what are two corrections", ({ second }) => {
    const result = validate({ correcties: [correctie("228", -300n), second] });
    expect(problems(result)).toEqual([]);
    expect(result.gemeenten[0]?.correcties).toHaveLength(2);
  });

  test("that are the same on one sheet both count, and that is said", () => {
    const result = validate({ correcties: [correctie("228", -300n), correctie("Ede", -300n, { row: 3 })] });
    const parameters = { code: "GM0228", domein: "jeugd", first: "A2", jaar: 2017, naam: "Ede" };
    expect(problems(result)).toEqual([["correction-repeated", "warning", "Ede", parameters]]);
    expect(result.gemeenten[0]?.correcties).toHaveLength(2);
  });

  test("without a reason count, and that is said", () => {
    const result = validate({ correcties: [correctie("228", -300n, { reden: " " })] });
    expect(result.gemeenten[0]?.correcties).toHaveLength(1);
    expect(problems(result)).toEqual([
      ["correction-without-reason", "warning", "228", { code: "GM0228", naam: "Ede" }],
    ]);
  });

  test.each([{ jaar: 2015 }, { domein: "wmo" as const }])(
    "outside the scope are not counted, and said: %j",
    (details) => {
      const tables = wideTables([{ code: "228", jeugd: { 2016: 1n, 2017: 1n } }], {
        correcties: [correctie("228", 1n, details)],
      });
      const result = validateGemeenten(tables, register, { ...scope2018, domeinen: ["jeugd"] });
      const { jaar = 2017, domein = "jeugd" } = details as { jaar?: number; domein?: string };
      expect(problems(result)).toEqual([
        ["correction-outside-scope", "warning", "228", { code: "GM0228", jaar, domein }],
      ]);
      expect(result.gemeenten[0]?.correcties).toEqual([]);
    },
  );
});

describe("applications", () => {
  test("are absent: everybody counts as applied, and it is said", () => {
    const result = validate({ aanvragen: null });
    expect(result.aanvragenBekend).toBe(false);
    expect(result.gemeenten.map((gemeente) => gemeente.aanvraag)).toEqual([
      { datum: null, stukken: {} },
      { datum: null, stukken: {} },
    ]);
    expect(problems(result)).toEqual([["applications-absent", "info", null, {}]]);
  });

  test("belong to those that are listed", () => {
    const result = validate({ aanvragen: [aanvraag("GM228", { stukken: { collegebesluit: true } })] });
    expect(result.aanvragenBekend).toBe(true);
    expect(result.gemeenten.map((gemeente) => gemeente.aanvraag)).toEqual([
      { datum: "2018-09-01", stukken: { collegebesluit: true } },
      null,
    ]);
    expect(problems(result)).toEqual([]);
  });

  test("are refused the second time", () => {
    const second = aanvraag("0228", { row: 3, code: { value: "0228", cell: "A3" } });
    expect(problems(validate({ aanvragen: [second, aanvraag("228")] }))).toEqual([
      ["application-duplicate", "error", "0228", { code: "GM0228", naam: "Ede", first: "A2" }],
    ]);
  });

  test("are refused the second time on another sheet", () => {
    const late = aanvraag("228", { sheet: "Nagekomen aanvragen", row: 2 });
    expect(problems(validate({ aanvragen: [late, aanvraag("Ede")] }))).toEqual([
      ["application-duplicate", "error", "228", { code: "GM0228", naam: "Ede", first: "Aanvragen!A2" }],
    ]);
  });

  test("without figures are refused", () => {
    const result = validate({ aanvragen: [aanvraag("363")] });
    expect(problems(result)).toEqual([
      ["application-without-figures", "warning", "363", { code: "GM0363", naam: "Amsterdam", first: "" }],
    ]);
    const amsterdam = result.gemeenten.find(({ code }) => code === "GM0363");
    expect(amsterdam).toMatchObject({ zonderCijfers: true, naam: "Amsterdam", inwoners: 844947n, herkomst: null });
    expect(amsterdam?.cellen.every(({ geaccepteerd, herkomst }) => geaccepteerd === 0n && herkomst.length === 0)).toBe(
      true,
    );
    expect(amsterdam?.aanvraag).toEqual({ datum: "2018-09-01", stukken: {} });
    expect(result.gemeenten.map(({ code }) => code)).toEqual(result.gemeenten.map(({ code }) => code).toSorted());
  });

  test("of an example municipality without a row cannot be judged: nobody knows its inhabitants", () => {
    const { findings, gemeenten } = validate({ aanvragen: [aanvraag("VB0009")] });
    const codes = findings.map(({ code }) => code);
    expect(codes).toContain("application-without-figures");
    expect(codes).toContain("inhabitants-unknown");
    expect(gemeenten.map(({ code }) => code)).not.toContain("VB0009");
  });

  const merged = (details: readonly [string, Parameters<typeof aanvraag>[1]][]): unknown => {
    const aanvragen = details.map(([code, more], index) => aanvraag(code, { row: index + 2, ...more }));
    const result = validate({ aanvragen }, 2018, ["18", "40", "1987"]);
    expect(problems(result)).toEqual([]);
    return result.gemeenten[0]?.aanvraag;
  };

  test("of merged municipalities are as late as the latest and as complete as the least complete", () => {
    expect(
      merged([
        ["18", { datum: "2018-09-14", stukken: { a: true, b: true } }],
        ["40", { datum: "2018-09-01", stukken: { a: true } }],
      ]),
    ).toEqual({ datum: "2018-09-14", stukken: { a: true, b: false } });
  });

  test("of merged municipalities have no date when one has none", () => {
    expect(
      merged([
        ["18", { datum: null }],
        ["40", {}],
      ]),
    ).toEqual({ datum: null, stukken: {} });
  });

  test("of the new municipality go before those of the old ones", () => {
    expect(
      merged([
        ["18", { datum: "2018-01-01" }],
        ["1952", { datum: "2018-09-20" }],
      ]),
    ).toEqual({
      datum: "2018-09-20",
      stukken: {},
    });
  });
});

describe("the municipality of a correction and of an application is recognised as in the table of deficits", () => {
  const cell = (value: string, address: string) => ({ value, cell: address });

  test.each([
    { code: cell("9999", "A2"), naam: null, found: [["unknown-code", "A2", "9999"]] },
    { code: cell("Amsterdm", "A2"), naam: null, found: [["unknown-name", "A2", "Amsterdm"]] },
    { code: null, naam: cell("Amsterdm", "B2"), found: [["unknown-name", "B2", "Amsterdm"]] },
    { code: cell("Bergen", "A2"), naam: null, found: [["ambiguous-name", "A2", "Bergen"]] },
    { code: cell("228", "A2"), naam: cell("Rotterdam", "B2"), found: [["code-name-mismatch", "A2", "228"]] },
    { code: cell("Ede", "A2"), naam: cell("Rotterdam", "B2"), found: [["code-name-mismatch", "A2", "Ede"]] },
    { code: cell("1952", "A2"), naam: null, found: [["code-not-in-division", "A2", "1952"]] },
    { code: cell("228", "A2"), naam: cell("gemeente Ede", "B2"), found: [] },
    { code: null, naam: cell("Ede", "B2"), found: [] },
    { code: null, naam: cell("GM0228", "B2"), found: [] },
    { code: null, naam: cell("9999", "B2"), found: [["unknown-code", "B2", "9999"]] },
  ])("$code.value $naam.value gives $found", ({ code, naam, found }) => {
    const places = (result: Validated): unknown =>
      result.findings
        .filter(({ severity }) => severity === "error")
        .map(({ code: what, place, value }) => [what, place?.kind === "cell" ? place.cell : null, value]);
    expect(places(validate({ correcties: [correctie("", 1n, { code, naam })] }))).toEqual(found);
    expect(places(validate({ aanvragen: [aanvraag("", { code, naam })] }))).toEqual(found);
  });
});
