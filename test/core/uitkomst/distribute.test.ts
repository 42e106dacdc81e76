import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { distribute } from "../../../src/core/uitkomst/distribute";
import { scopeOf } from "../../../src/core/pipeline";
import { finding } from "../../../src/core/findings/finding";
import { fonds2018 } from "../../../src/core/governance/presets/fonds-2018";
import { fondsVan, gemeente, verdeel } from "../../support/gemeente";

const three = [
  gemeente("GM0001", 1n, 5_000n),
  gemeente("GM0002", 2n, 60_000n),
  gemeente("VB0001", 1n, -100n),
  gemeente("VB0002", 1n, 3_000n, { aanvraag: null }),
];

test("every row of the outcome closes", () => {
  const outcome = verdeel(three, 20_001n);
  for (const { toekenning, perBron, uitname, netto, onvergoed, tekort } of outcome.toekenningen) {
    expect(perBron.reduce((sum, part) => sum + part, 0n)).toBe(toekenning);
    expect(netto).toBe(toekenning - uitname);
    expect(onvergoed).toBe((tekort > 0n ? tekort : 0n) - toekenning);
  }
  expect(outcome.uitgekeerd + outcome.restant).toBe(outcome.pot);
  expect(outcome.bronnen.map(({ gebruikt }) => gebruikt)).toEqual([10_000n, 10_001n]);
  expect(outcome.uitnamen.map(({ gemeente: { code }, bedrag }) => [code, bedrag])).toEqual([
    ["GM0001", 3334n],
    ["GM0002", 6667n],
  ]);
  expect(outcome.toekenningen.map(({ uitname }) => uitname)).toEqual([3334n, 6667n, 0n, 0n]);
});

test("totals count who applied, and surpluses are no tekort", () => {
  expect(verdeel(three, 20_001n).totalen).toEqual({
    gemeenten: 4,
    aangevraagd: 3,
    toegekend: 2,
    afgewezen: 1,
    tekort: 65_000n,
    inAanmerking: 65_000n,
    onvergoed: 65_000n + 3_000n - 20_001n,
  });
});

test("rows stand in the order of their codes, and the time is as given", () => {
  const outcome = verdeel(three, 20_001n);
  expect(outcome.toekenningen.map(({ gemeente }) => gemeente.code)).toEqual(["GM0001", "GM0002", "VB0001", "VB0002"]);
  expect(outcome.nu).toBe("2018-11-01T12:00:00Z");
});

test("the reserve is kept back and belongs to what is left", () => {
  const outcome = verdeel(three, 20_000n, alv2018, { ...fondsVan(20_000n), hardheidsclausule: { reserve: "50.00" } });
  expect([outcome.pot, outcome.reserve, outcome.uitgekeerd, outcome.restant]).toEqual([
    20_000n,
    5_000n,
    15_000n,
    5_000n,
  ]);
});

test("a fund that is off after a rejection pays nothing and says so", () => {
  const besluiten = fonds2018.besluiten.map((besluit) => ({ ...besluit, status: "verworpen" as const }));
  const off = verdeel(three, 20_000n, alv2018, { ...fonds2018, besluiten, bijVerwerping: "geenUitkering" });
  expect([off.pot, off.uitgekeerd, off.opmerkingen]).toEqual([0n, 0n, ["geen-uitkering-na-verwerping"]]);
  expect(off.bevindingen.map(({ code }) => code)).toEqual(["pot-is-zero"]);
  expect(off.toekenningen[0]).toMatchObject({ oordeel: "afgewezen", redenen: ["verwerping"], inAanmerking: 5_000n });
  expect(off.toekenningen[2]?.redenen).toEqual(["tekort", "drempel"]);
});

test.each([
  { when: "the pot is empty", pot: 0n, reserve: "0.00" },
  { when: "the reserve takes the whole pot", pot: 5_000n, reserve: "50.00" },
])("when $when, no rule says how it divided", ({ pot, reserve }) => {
  const outcome = verdeel(three, pot, alv2018, { ...fondsVan(pot), hardheidsclausule: { reserve } });
  expect(outcome.opmerkingen).toEqual(["niets-te-verdelen"]);
  expect(outcome.toekenningen[0]?.redenen).toEqual(["pot"]);
});

test("findings of the input go along", () => {
  const note = finding("applications-absent");
  const outcome = distribute({
    gemeenten: [],
    divisie: [],
    gewichten: new Map(),
    aanvragenBekend: false,
    criteria: alv2018,
    governance: fonds2018,
    nu: "2018-11-01T12:00:00Z",
    bevindingen: [note],
  });
  expect(outcome.bevindingen).toEqual([note]);
  expect([outcome.uitgekeerd, outcome.totalen.gemeenten, outcome.uitnamen]).toEqual([0n, 0, []]);
});

test("the scope of a run follows from its criteria", () => {
  expect(scopeOf(alv2018)).toEqual({ jaren: [2016, 2017], domeinen: ["jeugd", "wmo"], peiljaar: 2017, indeling: 2017 });
});

test("where no application is asked for everyone with figures counts as applied, so that no more are granted than applied", () => {
  const free = fondsVan(20_001n);
  const governance = { ...free, regels: { ...free.regels, aanvraagVereist: false } };
  const nobody = three.map((one) => ({ ...one, aanvraag: null }));
  const { totalen } = verdeel(nobody, 20_001n, alv2018, governance);
  expect(totalen).toMatchObject({ gemeenten: 4, aangevraagd: 4, toegekend: 2, afgewezen: 2, tekort: 68_000n });
});
