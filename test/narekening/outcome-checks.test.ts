import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { naarRato } from "../../src/core/criteria/presets/naar-rato";
import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";
import { createSay } from "../../src/text/translator";
import { cellAddress } from "../../src/workbook/snapshot";
import type { PlannedCell, PlannedSheet, WritePlan } from "../../src/workbook/write-plan";
import { absolute } from "../../src/narekening/layout";
import { planUitkomst } from "../../src/run/plan-uitkomst";
import { fondsVan, gemeente, verdeel } from "../support/gemeente";
import { exampleFund } from "../sheets/example-fund";

const say = createSay("nl");
const pot = 200_000_000n;
const many = Array.from({ length: 18 }, (_, index) =>
  gemeente(`GM${(index + 1).toString().padStart(4, "0")}`, 1_000n, BigInt(index + 6) * 1_000_000n),
);
const by = (verdeling: Criteriaset["verdeling"]): Criteriaset => ({ ...naarRato, verdeling });
const withReserve = { ...fondsVan(pot), hardheidsclausule: { reserve: "50000.00" } };
const rejected = {
  ...fondsVan(pot),
  besluiten: fondsVan(pot).besluiten.map((besluit) => ({ ...besluit, status: "verworpen" as const })),
};

const funds: readonly { readonly when: string; readonly uitkomst: Uitkomst }[] = [
  { when: "B closes", uitkomst: verdeel(many, 60_000_000n) },
  { when: "B is a whole number of cents", uitkomst: exampleFund(alv2018, 2_000_000_000n) },
  { when: "even the lowest rate does not fit", uitkomst: verdeel(many, 1_000_000n) },
  {
    when: "a fixed percentage does not fit",
    uitkomst: verdeel(many, 1_000_000n, by({ regel: "vastPercentage", percentage: "50" })),
  },
  { when: "equal awards", uitkomst: verdeel(many, pot, by({ regel: "gelijkeToekenning" })) },
  { when: "equal losses", uitkomst: verdeel(many, 90_000_000n, by({ regel: "gelijkVerlies" })) },
  { when: "the Talmud rule", uitkomst: verdeel(many, 90_000_000n, by({ regel: "talmud" })) },
  { when: "a reserve is kept", uitkomst: verdeel(many, pot, naarRato, withReserve) },
  { when: "a source fell out", uitkomst: verdeel(many, pot, naarRato, rejected) },
  {
    when: "a rejection puts the fund off",
    uitkomst: verdeel(many, pot, alv2018, { ...rejected, bijVerwerping: "geenUitkering" }),
  },
  {
    when: "there are no contributions",
    uitkomst: verdeel(many, pot, alv2018, { ...fondsVan(pot), uitname: { sleutel: "geen" } }),
  },
  { when: "nobody gets anything", uitkomst: verdeel([gemeente("GM0001", 10n, -5n)], pot) },
];

describe.each(funds)("when $when", ({ uitkomst }) => {
  const plan = planOf(uitkomst);
  const checks = formulasOf(plan).filter(({ style }) => style === "klopt");
  const isChecked = (sheet: string, row: number, column: number): boolean =>
    checks.some(({ formula }) => formula.includes(`'${sheet}'!${absolute(row, column)}`));

  test("every figure of Samenvatting has a check", () => {
    const { rows, charts } = sheetOf(plan, "Samenvatting");
    const listed = charts[0]?.values;
    const isListed = (row: number): boolean =>
      listed !== undefined && row > listed.row && row < listed.row + listed.rows;
    const unchecked = rows.flatMap((cells, row) =>
      isFigure(cells[1]) && !isListed(row) && !isChecked("Samenvatting", row, 1) ? [cells[0]?.value] : [],
    );
    expect(unchecked).toEqual([]);
    expect(checks.length).toBeGreaterThan(30);
  });

  test("every figure in the totals row of Toekenning has a check", () => {
    const { rows } = sheetOf(plan, "Toekenning");
    const totals = rows.at(-1) ?? [];
    const figures = totals.flatMap((cell, column) => (cell !== null && "formula" in cell ? [column] : []));
    expect(figures.filter((column) => !isChecked("Toekenning", rows.length - 1, column))).toEqual([]);
    expect(figures.length).toBeGreaterThan(15);
  });

  test("the formulas of the recalculation carry no result that a program could believe", () => {
    const believable = formulasOf(plan).filter(
      ({ sheet, isProof, style }) => sheet.startsWith("Narekening") && !isProof && style !== "klopt",
    );
    expect(believable).toEqual([]);
    expect(new Set(checks.map(({ value }) => value))).toEqual(new Set([say("narekening.nogNiet")]));
  });

  test("every check is short enough for Excel", () => {
    expect(Math.max(...checks.map(({ formula }) => formula.length))).toBeLessThan(8192);
  });
});

test("every column of figures of Uitname has a check", () => {
  const checks = formulasOf(planOf(verdeel(many, pot))).filter(({ style }) => style === "klopt");
  const checked = ["C", "D", "E", "F", "G"].filter((letters) =>
    checks.some(({ formula }) => formula.includes(`'Uitname'!$${letters}$`)),
  );
  expect(checked).toEqual(["C", "D", "E", "F", "G"]);
});

function planOf(uitkomst: Uitkomst): WritePlan {
  const digest = "sha256:0";
  return planUitkomst({
    uitkomst,
    say,
    audit: {
      productName: "Fonds",
      productVersion: "1.0.0",
      inputName: "invoer.xlsx",
      inputDigest: digest,
      criteriaDigest: digest,
      governanceDigest: digest,
      criteriaContent: digest,
      governanceContent: digest,
      calculationDigest: digest,
      mapping: null,
      mappingDigest: null,
      resultDigest: digest,
      registerSource: "CBS",
    },
    describe: () => ({ tekst: "", remedie: "" }),
  });
}

interface PlannedFormula {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly value: unknown;
  readonly style: string;
  readonly isProof: boolean;
}

function formulasOf({ sheets }: WritePlan): readonly PlannedFormula[] {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        cell !== null && "formula" in cell
          ? [{ ...cell, sheet: name, address: cellAddress(row, column), isProof: cell.isProof === true }]
          : [],
      ),
    ),
  );
}

/** A number, or one that stands there as a fraction. */
function isFigure(cell: PlannedCell | undefined): boolean {
  const value = cell?.value;
  return typeof value === "number" || (typeof value === "string" && /^-?\d+(\/\d+)?$/.test(value));
}

function sheetOf({ sheets }: WritePlan, wanted: string): PlannedSheet {
  const sheet = sheets.find(({ name }) => name === wanted);
  if (sheet === undefined) throw new Error(`there is no sheet "${wanted}"`);
  return sheet;
}
