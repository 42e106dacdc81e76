import { beschikbaarVan, centsFromEuros, gebruikPerBron } from "../../../src/core/funding/bronnen";
import { splitOverBronnen } from "../../../src/core/funding/split-over-bronnen";
import { gedragenBron, uitnamenOver, type Uitname } from "../../../src/core/funding/uitname";
import { hasSameGovernance } from "../../../src/core/governance/governance-identity";
import { parseGovernanceset, type Besluit, type Governanceset } from "../../../src/core/governance/governanceset";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import { cents } from "../../../src/core/money/cents";
import { ratio, ratioFromDecimal, type Ratio } from "../../../src/core/money/ratio";
import { fondsVan, gemeente, verdeel } from "../../support/gemeente";

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

  const geen = new Map<string, Ratio>();
  const amounts = (uitnamen: readonly Uitname[]): readonly bigint[] => uitnamen.map(({ bedrag }) => bedrag);
  const kolom = { sleutel: "kolom", kolom: "Gewicht" } as const;
  const weights = (...decimals: readonly string[]) =>
    new Map(decimals.map((decimal, index) => [divisie[index]?.code ?? "", ratioFromDecimal(decimal)]));

  test("goes by population and sums exactly, ties to the lowest code", () => {
    const uitnamen = uitnamenOver(divisie, geen, inwoners, cents(10n));
    expect(amounts(uitnamen)).toEqual([3n, 2n, 5n]);
    expect(uitnamen.map(({ gewicht }) => gewicht)).toEqual([ratio(1n), ratio(1n), ratio(2n)]);
  });

  test("is not shown when the key is geen", () => {
    expect(uitnamenOver(divisie, geen, { sleutel: "geen" }, cents(10n))).toEqual([]);
    expect(uitnamenOver([], geen, inwoners, cents(10n))).toEqual([]);
  });

  test("goes by weight where the key is a column, whole cents to the cent", () => {
    expect(amounts(uitnamenOver(divisie, weights("0.5", "0", "1.5"), kolom, cents(100n)))).toEqual([25n, 0n, 75n]);
    expect(amounts(uitnamenOver(divisie, weights("0.1", "0.1", "0.1"), kolom, cents(100n)))).toEqual([34n, 33n, 33n]);
  });

  test("without a weight, or with nothing but zeros, is a bug: validation stops that", () => {
    expect(() => uitnamenOver(divisie, weights("1", "1"), kolom, cents(100n))).toThrow("no weight");
    expect(() => uitnamenOver(divisie, weights("0", "0", "0"), kolom, cents(100n))).toThrow("all weights");
  });

  test("belongs to the source that the set names, else to the gemeentefonds", () => {
    expect(gedragenBron({ uitname: inwoners })).toBe("gemeentefonds");
    expect(gedragenBron({ uitname: { ...kolom, bron: "provincies" } })).toBe("provincies");
    expect(gedragenBron({ uitname: { sleutel: "geen" } })).toBeNull();
    const known = parseGovernanceset({ ...fonds2018, uitname: { ...inwoners, bron: "rijk" } }, "set");
    const unknown = parseGovernanceset({ ...fonds2018, uitname: { ...inwoners, bron: "elders" } }, "set");
    expect([known.ok, unknown.ok ? [] : unknown.findings.map(({ place, parameters }) => [place, parameters])]).toEqual([
      true,
      [[{ kind: "field", document: "set", path: "uitname.bron" }, { reason: "source-unknown" }]],
    ]);
    expect(hasSameGovernance(fonds2018, { ...fonds2018, uitname: { ...inwoners, bron: "gemeentefonds" } })).toBe(true);
    expect(hasSameGovernance(fonds2018, { ...fonds2018, uitname: { ...inwoners, bron: "rijk" } })).toBe(false);
  });

  test("sums to what its source used, whichever source that is", () => {
    const rows = [gemeente("GM0001", 10n, 100_000n), gemeente("GM0002", 30n, 900_000n)];
    const governance = { ...fondsVan(77_777n), uitname: { ...inwoners, bron: "rijk" } };
    const { uitnamen, bronnen } = verdeel(rows, 77_777n, undefined, governance);
    expect(uitnamen.reduce((sum, { bedrag }) => sum + bedrag, 0n)).toBe(bronnen[0]?.gebruikt);
    expect(bronnen.map(({ gebruikt }) => gebruikt)).toEqual([38_888n, 38_889n]);
  });
});
