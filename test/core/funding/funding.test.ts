import { beschikbaarVan, centsFromEuros, gebruikPerBron } from "../../../src/core/funding/bronnen";
import { splitOverBronnen } from "../../../src/core/funding/split-over-bronnen";
import { uitnamenOver } from "../../../src/core/funding/uitname";
import type { Besluit, Governanceset } from "../../../src/core/governance/governanceset";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import { cents } from "../../../src/core/money/cents";
import { gemeente } from "../../support/gemeente";

const withStatus = (status: Besluit["status"], more: Partial<Governanceset> = {}): Governanceset => ({
  ...fonds2018,
  besluiten: fonds2018.besluiten.map((besluit) => ({ ...besluit, status })),
  ...more,
});

test.each([
  { euros: "100000000.00", amount: 10_000_000_000n },
  { euros: "0.5", amount: 50n },
  { euros: "12", amount: 1200n },
])("$euros euros are $amount cents", ({ euros, amount }) => {
  expect(centsFromEuros(euros)).toBe(amount);
});

test.each([
  {
    status: "aangenomen",
    bijVerwerping: "bronVervalt",
    perBron: [10_000_000_000n, 10_000_000_000n],
    geenUitkering: false,
  },
  {
    status: "voorgelegd",
    bijVerwerping: "bronVervalt",
    perBron: [10_000_000_000n, 10_000_000_000n],
    geenUitkering: false,
  },
  { status: "verworpen", bijVerwerping: "bronVervalt", perBron: [10_000_000_000n, 0n], geenUitkering: false },
  { status: "verworpen", bijVerwerping: "geenUitkering", perBron: [0n, 0n], geenUitkering: true },
  {
    status: "aangehouden",
    bijVerwerping: "geenUitkering",
    perBron: [10_000_000_000n, 10_000_000_000n],
    geenUitkering: false,
  },
] as const)(
  "with the decision $status and $bijVerwerping the sources give $perBron",
  ({ status, bijVerwerping, perBron, geenUitkering }) => {
    const found = beschikbaarVan(withStatus(status, { bijVerwerping }));
    expect(found).toEqual({ perBron, pot: perBron[0] + perBron[1], reserve: 0n, geenUitkering });
  },
);

test.each([
  { hardheidsclausule: { reserve: "1500000.25" }, reserve: 150_000_025n },
  { hardheidsclausule: { reserve: "900000000.00" }, reserve: 20_000_000_000n },
  { hardheidsclausule: null, reserve: 0n },
])("keeps back a reserve of $reserve for $hardheidsclausule", ({ hardheidsclausule, reserve }) => {
  expect(beschikbaarVan({ ...fonds2018, hardheidsclausule }).reserve).toBe(reserve);
});

test.each([
  { paid: 20_000_000_000n, used: [10_000_000_000n, 10_000_000_000n] },
  { paid: 19_999_999_999n, used: [10_000_000_000n, 9_999_999_999n] },
  { paid: 0n, used: [0n, 0n] },
])("of $paid paid the sources carry $used", ({ paid, used }) => {
  const usage = gebruikPerBron(fonds2018, beschikbaarVan(fonds2018), cents(paid));
  expect(usage.map(({ gebruikt }) => gebruikt)).toEqual(used);
  expect(usage[1]).toMatchObject({
    id: "gemeentefonds",
    naam: "Gemeentefonds",
    besluit: "alv-voeding",
    bedrag: 10_000_000_000n,
    beschikbaar: 10_000_000_000n,
  });
});

test("a source that fell out carries nothing", () => {
  const governance = withStatus("verworpen");
  const usage = gebruikPerBron(governance, beschikbaarVan(governance), cents(101n));
  expect(usage.map(({ gebruikt, beschikbaar, bedrag }) => [gebruikt, beschikbaar, bedrag])).toEqual([
    [101n, 10_000_000_000n, 10_000_000_000n],
    [0n, 0n, 10_000_000_000n],
  ]);
  const nothing = withStatus("verworpen", { bijVerwerping: "geenUitkering" });
  expect(gebruikPerBron(nothing, beschikbaarVan(nothing), cents(0n)).map(({ gebruikt }) => gebruikt)).toEqual([0n, 0n]);
});

test.each([
  {
    awards: [1n, 1n, 2n],
    totals: [2n, 2n],
    parts: [
      [1n, 0n],
      [0n, 1n],
      [1n, 1n],
    ],
  },
  { awards: [10n, 0n, 5n], totals: [15n], parts: [[10n], [0n], [5n]] },
  {
    awards: [3n, 3n, 3n],
    totals: [3n, 3n, 3n],
    parts: [
      [1n, 1n, 1n],
      [1n, 1n, 1n],
      [1n, 1n, 1n],
    ],
  },
  {
    awards: [5n, 5n],
    totals: [0n, 10n],
    parts: [
      [0n, 5n],
      [0n, 5n],
    ],
  },
  {
    awards: [0n, 0n],
    totals: [0n, 0n],
    parts: [
      [0n, 0n],
      [0n, 0n],
    ],
  },
  { awards: [7n], totals: [7n, 0n], parts: [[7n, 0n]] },
  { awards: [], totals: [0n, 0n], parts: [] },
])("splits $awards over $totals as $parts", ({ awards, totals, parts }) => {
  expect(splitOverBronnen(awards.map(cents), totals.map(cents))).toEqual(parts);
});

describe("uitname", () => {
  const divisie = [gemeente("GM0001", 1n, 0n), gemeente("GM0002", 1n, 0n), gemeente("GM0003", 2n, 0n)];
  const inwoners = { sleutel: "inwoners" } as const;

  test("goes by population and sums exactly, ties to the lowest code", () => {
    expect(uitnamenOver(divisie, [], inwoners, cents(10n)).map(({ bedrag }) => bedrag)).toEqual([3n, 2n, 5n]);
  });

  test("is not shown when the key is geen", () => {
    expect(uitnamenOver(divisie, [], { sleutel: "geen" }, cents(10n))).toEqual([]);
    expect(uitnamenOver([], [], inwoners, cents(10n))).toEqual([]);
  });

  test("goes by a weight column where there is one; who has no weight, a negative one or is an example pays nothing", () => {
    const getal = (waarde: string) => ({ kenmerken: { gewicht: { soort: "getal", waarde } as const } });
    const rows = [
      gemeente("GM0001", 1n, 0n, getal("0.5")),
      gemeente("GM0003", 1n, 0n, getal("1.5")),
      gemeente("VB0001", 1n, 0n, getal("9")),
      gemeente("GM0002", 1n, 0n, getal("-2")),
    ];
    expect(
      uitnamenOver(divisie, rows, { sleutel: "kolom", kolom: "Gewicht" }, cents(100n)).map(({ bedrag }) => bedrag),
    ).toEqual([25n, 0n, 75n]);
  });

  test("weights that are all zero take nothing out", () => {
    const text = gemeente("GM0001", 1n, 0n, { kenmerken: { gewicht: { soort: "tekst", waarde: "veel" } } });
    expect(
      uitnamenOver(divisie, [text], { sleutel: "kolom", kolom: "gewicht" }, cents(100n)).map(({ bedrag }) => bedrag),
    ).toEqual([0n, 0n, 0n]);
  });
});
