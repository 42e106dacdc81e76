import type { Finding } from "../../../src/core/findings/finding";
import { validateGemeenten } from "../../../src/core/validate/validate-gemeenten";
import { register } from "../../../src/reference/register";
import { correctie, scope2018, wideTables, type Figure, type RowSpec } from "../../support/input-tables";

const sizeCodes = [
  "amounts-in-thousands",
  "amounts-too-large",
  "amount-impossible",
  "row-in-thousands",
  "amount-unlikely",
  "tekort-unlikely",
];

const euro = (amount: number): bigint => BigInt(amount) * 100n;
const accounts = (lasten: number, baten: number): Figure => ({ lasten: euro(lasten), baten: euro(baten) });

/** Ede with its own size of figures; the four cells can be replaced. */
const ede = (more: Partial<Record<"j16" | "w16" | "j17" | "w17", Figure>> = {}): RowSpec => {
  const { j16, w16, j17, w17 } = more;
  return {
    code: "GM0228",
    jeugd: {
      2016: j16 ?? accounts(28_000_000, 24_500_000),
      2017: j17 ?? accounts(27_500_000, 23_000_000),
    },
    wmo: {
      2016: w16 ?? accounts(24_000_000, 22_800_000),
      2017: w17 ?? accounts(25_000_000, 23_600_000),
    },
  };
};

const deficits = (code: string, [j16, w16, j17, w17]: readonly [number, number, number, number]): RowSpec => ({
  code,
  jeugd: { 2016: euro(j16), 2017: euro(j17) },
  wmo: { 2016: euro(w16), 2017: euro(w17) },
});

const found = (specs: readonly RowSpec[], extra: Parameters<typeof wideTables>[1] = {}): readonly Finding[] =>
  validateGemeenten(wideTables(specs, extra), register, scope2018).findings.filter(({ code }) =>
    sizeCodes.includes(code),
  );

const brief = ({ code, place, value, parameters }: Finding): readonly unknown[] => [
  code,
  place?.kind === "cell" ? place.cell : null,
  value,
  parameters["kind"] ?? null,
];

// cells: D, E = jeugd 2016; F, G = jeugd 2017; H, I = Wmo 2016; J, K = Wmo 2017
test.each<{ readonly when: string; readonly specs: readonly RowSpec[]; readonly expected: readonly unknown[] }>([
  { when: "figures of Ede's own size", specs: [ede()], expected: [] },
  {
    when: "lasten ten times too large",
    specs: [ede({ j17: accounts(275_000_000, 23_000_000) })],
    expected: [["amount-impossible", "F2", "275000000", null]],
  },
  {
    when: "lasten ten times too small",
    specs: [ede({ j17: accounts(2_750_000, 23_000_000) })],
    expected: [["amount-unlikely", "F2", "2750000", "year"]],
  },
  {
    when: "baten ten times too small",
    specs: [ede({ w16: accounts(24_000_000, 2_280_000) })],
    expected: [["amount-unlikely", "I2", "2280000", "year"]],
  },
  {
    when: "baten of both years far above the lasten",
    specs: [ede({ w16: accounts(12_000_000, 32_000_000), w17: accounts(12_000_000, 33_000_000) })],
    expected: [["amount-unlikely", "I2", "32000000", "baten"]],
  },
  {
    when: "all of a domain too small",
    specs: [ede({ j16: accounts(2_500_000, 2_400_000), j17: accounts(2_500_000, 2_400_000) })],
    expected: [["amount-unlikely", "D2", "2500000", "low"]],
  },
  {
    when: "all of a row ten times too small",
    specs: [
      ede({
        j16: accounts(2_800_000, 2_450_000),
        j17: accounts(2_750_000, 2_300_000),
        w16: accounts(2_400_000, 2_280_000),
        w17: accounts(2_500_000, 2_360_000),
      }),
    ],
    expected: [["amount-unlikely", "D2", "2800000", "together"]],
  },
  {
    when: "no lasten and no baten at all in a domain",
    specs: [ede({ j16: accounts(0, 0), j17: accounts(0, 0) })],
    expected: [],
  },
  {
    when: "Maastricht, which pays for its region",
    specs: [
      {
        code: "GM0935",
        jeugd: { 2016: accounts(158_000_000, 150_000_000), 2017: accounts(161_645_000, 152_000_000) },
        wmo: { 2016: accounts(80_000_000, 79_000_000), 2017: accounts(81_606_000, 80_000_000) },
      },
    ],
    expected: [],
  },
  {
    when: "a municipality whose jeugd another pays, with its own small figures",
    specs: [
      {
        code: "GM0415",
        jeugd: { 2016: accounts(30_000, 20_000), 2017: accounts(25_000, 20_000) },
        wmo: { 2016: accounts(2_400_000, 2_300_000), 2017: accounts(2_500_000, 2_400_000) },
      },
    ],
    expected: [],
  },
  {
    when: "one municipality in thousands",
    specs: [
      {
        ...ede({
          j16: accounts(28_000, 24_500),
          j17: accounts(27_500, 23_000),
          w16: accounts(24_000, 22_800),
          w17: accounts(25_000, 23_600),
        }),
      },
      { ...ede(), code: "GM0344" },
      { ...ede(), code: "GM0080" },
    ],
    expected: [["row-in-thousands", "D2", "28000", null]],
  },
  {
    when: "the only municipality, in thousands, with deficits alone",
    specs: [deficits("GM0228", [3_500, 1_200, 4_500, 1_400])],
    expected: [["row-in-thousands", "D2", "3500", null]],
  },
  {
    when: "deficits of an ordinary size",
    specs: [deficits("GM0228", [3_500_000, 1_200_000, 4_500_000, 1_400_000])],
    expected: [],
  },
  {
    when: "a deficit a thousand times too large",
    specs: [deficits("GM0228", [3_500_000, 1_200_000, 4_500_000_000, 1_400_000])],
    expected: [["amount-impossible", "E2", "4500000000", null]],
  },
  {
    when: "a deficit ten times too large",
    specs: [deficits("GM0228", [3_500_000, 12_000_000, 4_500_000, 1_400_000])],
    expected: [["amount-unlikely", "F2", "12000000", "year"]],
  },
  {
    when: "a tekort that doubles",
    specs: [deficits("GM0228", [3_500_000, 1_200_000, 8_500_000, 1_500_000])],
    expected: [["tekort-unlikely", "E2", "8500000", "doubled"]],
  },
  {
    when: "a tekort above any that was published",
    specs: [deficits("GM0228", [25_000_000, 1_200_000, 28_000_000, 1_400_000])],
    expected: [["tekort-unlikely", "D2", "25000000", "tekort"]],
  },
  {
    when: "two municipalities that are both too large",
    specs: [deficits("GM0228", [3_500_000_000, 0, 0, 0]), deficits("GM0289", [3_500_000_000, 0, 0, 0])],
    expected: [["amounts-too-large", null, null, null]],
  },
])("finds $expected for $when", ({ specs, expected }) => {
  expect(found(specs).map(brief)).toEqual(expected);
});

test("says what was expected, and by which factor the amount seems off", () => {
  const [impossible] = found([ede({ j17: accounts(275_000_000, 23_000_000) })]);
  expect(impossible).toMatchObject({
    severity: "error",
    parameters: {
      naam: "Ede",
      soort: "lasten",
      perInwoner: "242459",
      grens: "131683",
      grensNaam: "Maastricht",
      factor: "10",
    },
  });
  const [small] = found([ede({ j17: accounts(2_750_000, 23_000_000) })]);
  expect(small?.parameters).toMatchObject({ anderJaar: 2016, anderCel: "D2", factor: "10", richting: "klein" });
});

test("a correction that makes a tekort impossible is named itself, and one that brings it down ends the doubt", () => {
  const specs = [deficits("GM0228", [3_500_000, 1_200_000, 8_500_000, 1_500_000])];
  const wild = correctie("GM0228", -300_000_000_00n);
  expect(found(specs, { correcties: [wild] }).map(brief)).toEqual([
    ["amount-impossible", "D2", "-300000000", "correctie"],
  ]);
  expect(found(specs, { correcties: [correctie("GM0228", -4_000_000_00n)] })).toEqual([]);
});

test("amounts are shown in the unit and with the sign of the sheet", () => {
  const tables = wideTables([deficits("GM0228", [3_500_000_000, 0, 0, 0])]);
  const inThousands = {
    ...tables,
    rows: tables.rows.map((row) => ({ ...row, bedragen: row.bedragen.map((one) => ({ ...one, factor: -1000 })) })),
  };
  const { findings } = validateGemeenten(inThousands, register, scope2018);
  expect(findings[0]).toMatchObject({ code: "amount-impossible", value: "-3500000" });
});
