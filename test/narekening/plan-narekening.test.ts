import { everyRule, presetFor } from "../support/every-rule";
import fc from "fast-check";
import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import type { Celverwijzing, Gemeente, Herkomst } from "../../src/core/gemeenten/gemeente";
import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";
import { narekeningEn } from "../../src/text/narekening/en";
import { narekeningNl } from "../../src/text/narekening/nl";
import { createSay } from "../../src/text/translator";
import { cellAddress } from "../../src/workbook/snapshot";
import { planNarekening } from "../../src/narekening/plan-narekening";
import { planToekenning } from "../../src/sheets/toekenning/plan-toekenning";
import { toekenningColumns, toekenningPlace } from "../../src/sheets/toekenning/toekenning-columns";
import { gemeente, verdeel } from "../support/gemeente";

const say = createSay("nl");
const pot = 300_000n;
const checkRow = 4;

/** In Excel 2016 and LibreOffice 7.4, under these names, in every language of the file format. */
const knownFunctions = new Set(
  "ABS AND COUNT COUNTA COUNTIF COUNTIFS DATE FIND IF INDEX INT ISERROR ISLOGICAL ISNUMBER LARGE LEFT LEN LOWER MATCH MAX MID MIN NA OR ROUND ROW SMALL SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TRIM UPPER VALUE".split(
    " ",
  ),
);

const van = (cell: string, more: Partial<Celverwijzing> = {}): Celverwijzing => ({
  sheet: "Invoer",
  cell,
  notatie: "getal",
  ...more,
});
const from = (herkomst: readonly Herkomst[], more: Partial<Gemeente> = {}): Gemeente => {
  const whole = gemeente("GM0003", 10n, 90_000n, more);
  return { ...whole, cellen: whole.cellen.map((cel, index) => (index === 0 ? { ...cel, herkomst } : cel)) };
};
const three = [gemeente("GM0003", 10n, 90_000n), gemeente("GM0005", 20n, 300_000n), gemeente("GM0007", 30n, -5_000n)];

const rules = everyRule.map(({ criteria }) => criteria.verdeling).filter(({ regel }) => presetFor(regel) === naarRato);
const full: Criteriaset["grondslag"] = { ...naarRato.grondslag, maximumPerInwoner: "90.00", minimumbedrag: "10.00" };
const criteriasets: readonly Criteriaset[] = [
  alv2018,
  { ...alv2018, grondslag: { ...alv2018.grondslag, maximumPerInwoner: "90.00", minimumbedrag: "10.00" } },
  ...rules.map((verdeling) => ({ ...naarRato, verdeling })),
  ...rules.map((verdeling): Criteriaset => ({
    ...naarRato,
    verdeling,
    grondslag: full,
    stapeling: { eis: "tekortInElkJaar" },
  })),
];

describe.each(criteriasets.map((criteria) => ({ criteria, regel: criteria.verdeling.regel })))(
  "formulas for $regel",
  ({ criteria }) => {
    const uitkomst = verdeel(three, pot, criteria);
    const plan = planNarekening(uitkomst, say);
    const formulas = formulasOf(plan);

    test("use only functions that Excel 2016 and LibreOffice 7.4 know", () => {
      const used = new Set(
        formulas.flatMap(({ formula }) =>
          [...withoutTexts(formula).matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name = ""]) => name),
        ),
      );
      expect([...used].filter((name) => !knownFunctions.has(name))).toEqual([]);
    });

    test("use only names that are defined, and every name is a cell of its own", () => {
      const names = new Set(plan.names.map(({ name }) => name));
      const used = new Set(
        formulas.flatMap(({ formula }) =>
          [...withoutTexts(formula).matchAll(/\b[a-z][a-z0-9_]*\b/g)].map(([name]) => name),
        ),
      );
      expect([...used].filter((name) => !names.has(name))).toEqual([]);
      expect(names.size).toBe(plan.names.length);
      expect(new Set(plan.names.map(({ refersTo }) => refersTo)).size).toBe(plan.names.length);
    });

    test("take nothing from Toekenning but to compare with it", () => {
      const compared = plan.sheets[2]?.rows[toekenningPlace.headerRow] ?? [];
      const isComparison = (sheet: string, row: number, column: number): boolean =>
        (sheet === "Narekening" && row === checkRow) ||
        (sheet === "Narekening parameters" && row > 20) ||
        (sheet === "Narekening rekenblad" && String(compared[column]?.value).endsWith("op het blad Toekenning"));
      const takers = formulas.filter(
        ({ formula, sheet, row, column }) => formula.includes("'Toekenning'!") && !isComparison(sheet, row, column),
      );
      expect(takers).toEqual([]);
    });

    test("are short enough for Excel", () => {
      expect(Math.max(...formulas.map(({ formula }) => formula.length))).toBeLessThan(8192);
    });

    test("carry the outcome as their expected result", () => {
      const { firstDataRow } = toekenningPlace;
      const awards = planToekenning(uitkomst, say).rows.slice(firstDataRow, firstDataRow + three.length);
      const own = plan.sheets[0]?.rows.slice(firstDataRow, firstDataRow + three.length) ?? [];
      const valuesOf = (rows: typeof awards) =>
        rows.map((row) => row.map((cell) => ((cell?.value ?? "") === "" ? 0 : cell?.value)));
      expect(valuesOf(own)).toEqual(valuesOf(awards));
    });
  },
);

test.each([
  {
    when: "lasten and baten stand apart",
    herkomst: [part("B2", "lasten"), part("C2", "baten")],
    formula: "ROUND(ROUND('[invoer]Invoer'!B2,2)-ROUND('[invoer]Invoer'!C2,2),2)",
  },
  {
    when: "the tekort stands there",
    herkomst: [part("B2", "tekort")],
    formula: "ROUND(ROUND('[invoer]Invoer'!B2,2),2)",
  },
  {
    when: "amounts are in thousands with the opposite sign",
    herkomst: [part("B2", "tekort", { factor: -1000 })],
    formula: "ROUND(ROUND('[invoer]Invoer'!B2*-1000,2),2)",
  },
  {
    when: "a split brought a share along",
    herkomst: [{ ...part("B2", "lasten"), aandeel: "0.3094" }],
    formula: "ROUND(ROUND(ROUND(ROUND('[invoer]Invoer'!B2,2)*0.3094,7),2),2)",
  },
  {
    when: "the sheet has an apostrophe in its name",
    herkomst: [part("B2", "tekort", { sheet: "Rita's" })],
    formula: "ROUND(ROUND('[invoer]Rita''s'!B2,2),2)",
  },
])("a tekort comes straight from the input when $when", ({ herkomst, formula }) => {
  expect(cellFormula(verdeel([from(herkomst)], pot), "tekort:2016:jeugd")).toBe(formula);
});

test("a number that stands as text is read step by step in a list of its own", () => {
  const uitkomst = verdeel([from([part("B2", "tekort", { notatie: "tekst-decimale-komma" })])], pot);
  expect(cellFormula(uitkomst, "tekort:2016:jeugd")).toMatch(/^ROUND\(ROUND\('Narekening rekenblad'![A-Z]+7,2\),2\)$/);
});

test("a figure of very many lines gets a list of its own", () => {
  const uitkomst = verdeel(
    [from(Array.from({ length: 25 }, (_, line) => part(`B${(line + 2).toString()}`, "lasten")))],
    pot,
  );
  expect(cellFormula(uitkomst, "tekort:2016:jeugd")).toMatch(/^ROUND\(SUMIFS\(.*,"GM0003 2016 jeugd"\),2\)$/);
});

test.each([
  { when: "it stands in one cell", more: { inwonersVan: [van("D2")] }, formula: "'[invoer]Invoer'!D2" },
  { when: "it comes from the register", more: {}, formula: null },
  { when: "a herindeling put it together", more: { inwonersVan: [van("D2"), van("D3")] }, formula: null },
])("the population is a formula only when it can be: $when", ({ more, formula }) => {
  expect(cellFormula(verdeel([from([], more)], pot), "inwoners")).toBe(formula);
});

test("both languages have the same sentences", () => {
  expect(Object.keys(narekeningEn).sort()).toEqual(Object.keys(narekeningNl).sort());
});

test("no check claims to have been made before anything was calculated", () => {
  const checks = planNarekening(verdeel(three, pot), say).sheets[0]?.rows[checkRow] ?? [];
  expect(new Set(checks.map((cell) => cell?.value))).toEqual(new Set([say("narekening.nogNiet")]));
});

test("without municipalities there is a sheet that says so", () => {
  const { sheets, names } = planNarekening(verdeel([], pot), say);
  expect(sheets.map(({ rows }) => rows[1]?.[0]?.value)).toEqual([say("narekening.leeg")]);
  expect(names).toEqual([]);
});

test("above a thousand municipalities a sheet says why there is no recalculation", () => {
  const many = Array.from({ length: 1001 }, (_, index) =>
    gemeente(`VB${index.toString().padStart(4, "0")}`, 10n, 90_000n),
  );
  const { sheets, names } = planNarekening(verdeel(many, pot), say);
  expect(sheets.map(({ rows }) => rows[1]?.[0])).toMatchObject([
    { value: expect.stringContaining("1.001 gemeenten") as string },
  ]);
  expect(names).toEqual([]);
});

test("any fund can be planned, in both languages", () => {
  const amounts = fc.array(fc.bigInt({ min: -500_000n, max: 900_000n }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      amounts,
      fc.constantFrom(...criteriasets),
      fc.constantFrom("nl" as const, "en" as const),
      (tekorten, criteria, taal) => {
        const rows = tekorten.map((tekort, index) =>
          gemeente(`GM${(index + 1).toString().padStart(4, "0")}`, 10n, tekort),
        );
        const { sheets } = planNarekening(verdeel(rows, pot, criteria), createSay(taal));
        expect(sheets.map(({ name }) => name)).toEqual(["Narekening", "Narekening parameters", "Narekening rekenblad"]);
      },
    ),
    { numRuns: 60 },
  );
});

function part(cell: string, soort: Herkomst["soort"], more: Partial<Celverwijzing> = {}): Herkomst {
  return { van: van(cell, more), soort, aandeel: "1" };
}

interface PlannedFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly formula: string;
}

function formulasOf({ sheets }: ReturnType<typeof planNarekening>): readonly PlannedFormula[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell !== null && "formula" in cell
          ? [{ sheet: name, row, column, address: cellAddress(row, column), formula: cell.formula }]
          : [],
      ),
    ),
  );
}

/** A formula without its texts and sheet names. */
function withoutTexts(formula: string): string {
  return formula.replaceAll(/"(?:[^"]|"")*"/g, "").replaceAll(/'(?:[^']|'')*'!/g, "");
}

/** Formula of the first municipality in a column of `Narekening`; null when the cell holds a value. */
function cellFormula(uitkomst: Uitkomst, key: string): string | null {
  const column = toekenningColumns(uitkomst).findIndex((one) => one.key === key);
  const cell = planNarekening(uitkomst, say).sheets[0]?.rows[toekenningPlace.firstDataRow]?.[column];
  return cell !== null && cell !== undefined && "formula" in cell ? cell.formula : null;
}
