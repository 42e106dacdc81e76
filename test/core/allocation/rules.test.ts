import type { Criteriaset } from "../../../src/core/criteria/criteriaset";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { allocationRules } from "../../../src/core/allocation/registry";
import { decimalOf, ratio } from "../../../src/core/money/ratio";
import { gemeente, toekenningen, verdeel } from "../../support/gemeente";

/** The whole tekort counts: no threshold, no brackets, so that the rule itself is seen. */
const bare = (verdeling: Criteriaset["verdeling"], more: Partial<Criteriaset["grondslag"]> = {}): Criteriaset => ({
  ...alv2018,
  drempel: null,
  grondslag: {
    schijven: [{ vanaf: "0", percentage: "100" }],
    maximumPerInwoner: null,
    maximumPercentageVanTekort: "100",
    minimumbedrag: null,
    ...more,
  },
  verdeling,
});

/** Claims in cents of municipalities GM0001, GM0002, … with one inhabitant each. */
const claims = (...amounts: bigint[]) =>
  amounts.map((amount, index) => gemeente(`GM000${(index + 1).toString()}`, 1n, amount));

const awards = (amounts: bigint[], pot: bigint, criteria: Criteriaset) =>
  Object.values(toekenningen(verdeel(claims(...amounts), pot, criteria)));

test("every rule is registered under its own id and says where it comes from", () => {
  for (const [id, rule] of Object.entries(allocationRules)) {
    expect(rule.id).toBe(id);
    expect(rule.source.length).toBeGreaterThan(10);
  }
});

test.each([
  { regel: "naarRato", amounts: [100n, 200n, 300n], pot: 300n, gives: [50n, 100n, 150n] },
  { regel: "naarRato", amounts: [1n, 1n, 1n], pot: 2n, gives: [1n, 1n, 0n] },
  { regel: "gelijkeToekenning", amounts: [100n, 200n, 300n], pot: 300n, gives: [100n, 100n, 100n] },
  { regel: "gelijkeToekenning", amounts: [100n, 200n, 300n], pot: 450n, gives: [100n, 175n, 175n] },
  { regel: "gelijkeToekenning", amounts: [100n, 200n, 300n], pot: 200n, gives: [67n, 67n, 66n] },
  { regel: "gelijkVerlies", amounts: [100n, 200n, 300n], pot: 300n, gives: [0n, 100n, 200n] },
  { regel: "gelijkVerlies", amounts: [100n, 200n, 300n], pot: 450n, gives: [50n, 150n, 250n] },
  { regel: "gelijkVerlies", amounts: [100n, 200n, 300n], pot: 100n, gives: [0n, 0n, 100n] },
  // the three estates of the Talmud: 100, 200 and 300 over 100, 200 and 300
  { regel: "talmud", amounts: [100n, 200n, 300n], pot: 100n, gives: [34n, 33n, 33n] },
  { regel: "talmud", amounts: [100n, 200n, 300n], pot: 200n, gives: [50n, 75n, 75n] },
  { regel: "talmud", amounts: [100n, 200n, 300n], pot: 300n, gives: [50n, 100n, 150n] },
  { regel: "talmud", amounts: [100n, 200n, 300n], pot: 500n, gives: [67n, 167n, 266n] },
  { regel: "volgorde", amounts: [100n, 300n, 200n], pot: 450n, gives: [0n, 300n, 150n] },
  { regel: "volgorde", amounts: [100n, 200n, 200n], pot: 300n, gives: [0n, 150n, 150n] },
  { regel: "volgorde", amounts: [100n, 200n, 200n], pot: 400n, gives: [0n, 200n, 200n] },
  { regel: "volgorde", amounts: [100n, 200n, 200n], pot: 450n, gives: [50n, 200n, 200n] },
] as const)("$regel gives $gives of $pot over $amounts", ({ regel, amounts, pot, gives }) => {
  expect(awards([...amounts], pot, bare({ regel }))).toEqual(gives);
});

test.each(["naarRato", "gelijkeToekenning", "gelijkVerlies", "talmud", "volgorde"] as const)(
  "%s pays everyone in full when the pot is enough",
  (regel) => {
    const outcome = verdeel(claims(100n, 200n), 500n, bare({ regel }));
    expect(Object.values(toekenningen(outcome))).toEqual([100n, 200n]);
    expect([outcome.restant, outcome.opmerkingen, outcome.sluitvariabele]).toEqual([200n, ["pot-niet-op"], null]);
    expect(verdeel(claims(100n, 200n), 300n, bare({ regel })).opmerkingen).toEqual([]);
  },
);

test("the highest tekort per inhabitant goes first, not the highest tekort", () => {
  const large = gemeente("GM0001", 10n, 500n);
  const small = gemeente("GM0002", 1n, 100n);
  const outcome = verdeel([large, small], 150n, bare({ regel: "volgorde" }));
  expect(toekenningen(outcome)).toEqual({ GM0001: 50n, GM0002: 100n });
  expect(outcome.opmerkingen).toEqual(["laatste-krijgt-rest"]);
});

test.each([
  { when: "exactly nothing is left", tekorten: [100n, 200n], pot: 200n, remark: "volgorde-precies-op" },
  { when: "two in the same place share the rest", tekorten: [200n, 200n], pot: 250n, remark: "gelijken-delen-rest" },
])("in order, when $when, the remark says that", ({ tekorten, pot, remark }) => {
  expect(verdeel(claims(...tekorten), pot, bare({ regel: "volgorde" })).opmerkingen).toEqual([remark]);
});

test("an award that becomes nothing by rounding is refused for that, not because of the pot", () => {
  const outcome = verdeel(claims(100n, 10_000n), 150n, {
    ...bare({ regel: "naarRato" }),
    afronding: { eenheid: "euro" },
  });
  expect(outcome.toekenningen.map(({ redenen }) => redenen)).toEqual([["afronden"], []]);
});

test("whoever comes after the pot is empty is refused because of the pot", () => {
  const outcome = verdeel(claims(100n, 200n), 150n, bare({ regel: "volgorde" }));
  expect(outcome.toekenningen[0]).toMatchObject({
    oordeel: "afgewezen",
    redenen: ["pot"],
    inAanmerking: 100n,
    toekenning: 0n,
  });
});

test.each([
  { percentage: "50", pot: 1000n, gives: [50n, 100n], remark: ["pot-niet-op"] },
  { percentage: "12.5", pot: 1000n, gives: [13n, 25n], remark: ["pot-niet-op"] },
  { percentage: "50", pot: 150n, gives: [50n, 100n], remark: [] },
  { percentage: "50", pot: 90n, gives: [30n, 60n], remark: ["pro-rata-vast-percentage"] },
])("a fixed $percentage% of a pot of $pot gives $gives", ({ percentage, pot, gives, remark }) => {
  const outcome = verdeel(claims(100n, 200n), pot, bare({ regel: "vastPercentage", percentage }));
  expect(Object.values(toekenningen(outcome))).toEqual(gives);
  expect(outcome.opmerkingen).toEqual(remark);
});

test("equal awards and equal losses tell the level at which they close, in cents", () => {
  expect(verdeel(claims(100n, 200n, 300n), 450n, bare({ regel: "gelijkeToekenning" })).sluitvariabele).toEqual(
    ratio(175n),
  );
  expect(verdeel(claims(100n, 200n, 300n), 450n, bare({ regel: "gelijkVerlies" })).sluitvariabele).toEqual(ratio(50n));
  const halves = bare({ regel: "gelijkeToekenning" }, { schijven: [{ vanaf: "0", percentage: "50" }] });
  expect(verdeel(claims(100n, 200n, 300n), 225n, halves).sluitvariabele).toEqual(ratio(175n, 2n));
  const halfLosses = bare({ regel: "gelijkVerlies" }, { schijven: [{ vanaf: "0", percentage: "50" }] });
  const outcome = verdeel(claims(100n, 200n, 300n), 225n, halfLosses);
  expect(outcome.sluitvariabele).toEqual(ratio(25n));
  expect(Object.values(toekenningen(outcome))).toEqual([25n, 75n, 125n]);
  expect(outcome.opmerkingen).toEqual([]);
  // a level between two cents
  expect(verdeel(claims(100n, 200n, 300n), 401n, bare({ regel: "gelijkVerlies" })).sluitvariabele).toEqual(
    ratio(199n, 3n),
  );
});

test.each([
  // halves of 50, 100 and 150: below half of all, an equal award; above it, an equal loss
  { pot: 200n, level: ratio(75n), gives: [50n, 75n, 75n] },
  { pot: 300n, level: ratio(150n), gives: [50n, 100n, 150n] },
  { pot: 400n, level: ratio(75n), gives: [50n, 125n, 225n] },
  { pot: 401n, level: ratio(149n, 2n), gives: [50n, 126n, 225n] },
])("the Talmud rule tells the level at which $pot closes", ({ pot, level, gives }) => {
  const outcome = verdeel(claims(100n, 200n, 300n), pot, bare({ regel: "talmud" }));
  expect(outcome.sluitvariabele).toEqual(level);
  expect(Object.values(toekenningen(outcome))).toEqual(gives);
});

describe("sluitschijf", () => {
  test.each([
    { d: 3999n, pays: 0n },
    { d: 4000n, pays: 0n },
    { d: 4100n, pays: 50n },
    { d: 6000n, pays: 1000n },
    { d: 9794n, pays: 2897n },
    { d: 10_000n, pays: 3000n },
    { d: 10_826n, pays: 3413n },
    { d: 12_000n, pays: 4587n },
    { d: 18_028n, pays: 10_615n },
    { d: 26_652n, pays: 19_239n },
    { d: 28_905n, pays: 21_492n },
  ])("$d cents per inhabitant pays $pays with B at 108.26 (domain.md §3)", ({ d, pays }) => {
    const fixed: Criteriaset = {
      ...alv2018,
      grondslag: {
        ...alv2018.grondslag,
        schijven: [
          { vanaf: "40.00", percentage: "50" },
          { vanaf: "108.26", percentage: "100" },
        ],
      },
      verdeling: { regel: "naarRato" },
    };
    expect(awards([d], 10n ** 9n, fixed)).toEqual([pays]);
  });

  const outcome = (pot: bigint, more: Partial<Criteriaset["grondslag"]> = {}, amounts = [5000n, 10_000n, 30_000n]) =>
    verdeel(claims(...amounts), pot, { ...alv2018, grondslag: { ...alv2018.grondslag, ...more } });
  const closingOf = ({ sluitvariabele }: ReturnType<typeof outcome>) =>
    sluitvariabele === null ? null : decimalOf(sluitvariabele, 4);

  test("B closes the pot exactly", () => {
    // in euros: 5 + (80 - B/2) + (280 - B/2) = 300
    const closed = outcome(30_000n);
    expect(Object.values(toekenningen(closed))).toEqual([500n, 4750n, 24_750n]);
    expect([closingOf(closed), closed.uitgekeerd, closed.opmerkingen]).toEqual(["6500.0000", 30_000n, []]);
  });

  test("everybody at the upper rate still fits: B is the lower bound and the rest is left", () => {
    const rich = outcome(40_000n);
    expect(Object.values(toekenningen(rich))).toEqual([1000n, 6000n, 26_000n]);
    expect([closingOf(rich), rich.restant, rich.opmerkingen]).toEqual(["4000.0000", 7_000n, ["pot-niet-op"]]);
    expect(outcome(33_000n).opmerkingen).toEqual([]);
  });

  test("the lower rate alone is too much: pro rata, and said", () => {
    const poor = outcome(8_250n);
    expect(Object.values(toekenningen(poor))).toEqual([250n, 1500n, 6500n]);
    expect([poor.sluitvariabele, poor.opmerkingen]).toEqual([null, ["pro-rata-onder-laagste-tarief"]]);
  });

  test("with one bracket that closes, B may go down to zero", () => {
    const schijven: Criteriaset["grondslag"]["schijven"] = [{ vanaf: "sluitvariabele", percentage: "100" }];
    const single = verdeel(claims(5000n, 10_000n), 20_000n, {
      ...alv2018,
      drempel: null,
      grondslag: { ...alv2018.grondslag, schijven },
    });
    expect([closingOf(single), Object.values(toekenningen(single))]).toEqual(["0.0000", [5000n, 10_000n]]);
    const tight = verdeel(claims(5000n, 10_000n), 7_000n, {
      ...alv2018,
      drempel: null,
      grondslag: { ...alv2018.grondslag, schijven },
    });
    expect([closingOf(tight), Object.values(toekenningen(tight))]).toEqual(["4000.0000", [1000n, 6000n]]);
  });

  test("a maximum per inhabitant flattens the top", () => {
    // in euros: 5 + (80 - B/2) + min(200, 280 - B/2) = 255 with B = 60
    const capped = outcome(25_500n, { maximumPerInwoner: "200.00" });
    expect([closingOf(capped), Object.values(toekenningen(capped))]).toEqual(["6000.0000", [500n, 5000n, 20_000n]]);
    const flatAll = outcome(25_500n, { maximumPerInwoner: "5.00" });
    expect([closingOf(flatAll), Object.values(toekenningen(flatAll))]).toEqual(["4000.0000", [500n, 500n, 500n]]);
  });

  test("the ceiling gives way where the slope passes under it", () => {
    // in euros: 5 + (80 - B/2) + (280 - B/2) = 245 with B = 120 > 100: 5 + 30 + (280 - B/2) -> B = 140
    const capped = outcome(24_500n, { maximumPerInwoner: "250.00" });
    expect([closingOf(capped), Object.values(toekenningen(capped))]).toEqual(["14000.0000", [500n, 3000n, 21_000n]]);
  });

  test("a minimum amount may make the total jump over the pot", () => {
    const jump = outcome(2_000n, { minimumbedrag: "60.00" }, [10_000n]);
    expect([Object.values(toekenningen(jump)), jump.opmerkingen]).toEqual([[0n], ["minimum-sprong-bij-b"]]);
    expect(jump.toekenningen[0]?.redenen).toEqual(["minimumbedrag"]);
  });

  test("the minimum takes away only what stays under it", () => {
    // at B = 80: 5 (under 10, so nothing), 80 - 40 and 280 - 40
    const closed = outcome(28_000n, { minimumbedrag: "10.00" });
    expect([closingOf(closed), Object.values(toekenningen(closed))]).toEqual(["8000.0000", [0n, 4000n, 24_000n]]);
    expect(closed.toekenningen[0]?.redenen).toEqual(["minimumbedrag"]);
  });

  test("who is below B with a single closing bracket has no grondslag, minimum or not", () => {
    const schijven: Criteriaset["grondslag"]["schijven"] = [{ vanaf: "sluitvariabele", percentage: "100" }];
    const grondslag = { ...alv2018.grondslag, schijven, minimumbedrag: "1.00" };
    const tight = verdeel(claims(5000n, 10_000n), 2_000n, { ...alv2018, drempel: null, grondslag });
    expect(tight.toekenningen.map(({ toekenning, redenen }) => [toekenning, redenen])).toEqual([
      [0n, ["grondslag"]],
      [2000n, []],
    ]);
  });
});

describe("grondslag", () => {
  const one = (more: Partial<Criteriaset["grondslag"]>, amount: bigint, inwoners = 1n) =>
    verdeel([gemeente("GM0001", inwoners, amount)], 10n ** 12n, bare({ regel: "naarRato" }, more)).toekenningen[0];

  test.each([
    {
      when: "marginal brackets",
      more: {
        schijven: [
          { vanaf: "10", percentage: "50" },
          { vanaf: "20", percentage: "75" },
          { vanaf: "30.5", percentage: "0" },
        ],
      },
      amount: 10_000n,
      gives: 500n + 788n,
    },
    { when: "the maximum per inhabitant", more: { maximumPerInwoner: "12.34" }, amount: 10_000n, gives: 1234n },
    {
      when: "the maximum share of the tekort",
      more: { maximumPercentageVanTekort: "80" },
      amount: 10_000n,
      gives: 8000n,
    },
    { when: "no maximum share", more: { maximumPercentageVanTekort: null }, amount: 10_000n, gives: 10_000n },
    {
      when: "the lower of both maxima",
      more: { maximumPercentageVanTekort: "10", maximumPerInwoner: "50" },
      amount: 10_000n,
      gives: 1000n,
    },
    { when: "an amount at the minimum", more: { minimumbedrag: "100.00" }, amount: 10_000n, gives: 10_000n },
    { when: "an amount under the minimum", more: { minimumbedrag: "100.01" }, amount: 10_000n, gives: 0n },
  ])("with $when gives $gives", ({ more, amount, gives }) => {
    expect(one(more, amount)?.toekenning).toBe(gives);
  });

  test("bounds are per inhabitant", () => {
    expect(one({ schijven: [{ vanaf: "10", percentage: "100" }] }, 10_000n, 4n)?.toekenning).toBe(6000n);
    expect(one({ maximumPerInwoner: "5" }, 10_000n, 4n)?.toekenning).toBe(2000n);
  });

  test("says why nothing is left", () => {
    expect(one({ minimumbedrag: "100.01" }, 10_000n)?.redenen).toEqual(["minimumbedrag"]);
    expect(one({ schijven: [{ vanaf: "200", percentage: "100" }] }, 10_000n)?.redenen).toEqual(["grondslag"]);
    expect(one({ schijven: [{ vanaf: "200", percentage: "100" }], minimumbedrag: "1" }, 10_000n)?.redenen).toEqual([
      "grondslag",
    ]);
  });

  test("is kept exactly", () => {
    expect(one({ schijven: [{ vanaf: "0", percentage: "33.3" }] }, 1_001n)?.grondslag).toEqual({
      numerator: 333_333n,
      denominator: 1000n,
    });
  });
});

describe("afronding", () => {
  const euros: Partial<Criteriaset> = { afronding: { eenheid: "euro" } };
  test("in euros, the pot is floored to whole euros", () => {
    const outcome = verdeel(claims(10_000n, 10_000n, 10_000n), 10_050n, { ...bare({ regel: "naarRato" }), ...euros });
    expect([Object.values(toekenningen(outcome)), outcome.restant]).toEqual([[3400n, 3300n, 3300n], 50n]);
  });

  test("in euros, the sum of the awards is rounded half up", () => {
    const outcome = verdeel(claims(10_050n, 10_000n), 10n ** 6n, { ...bare({ regel: "naarRato" }), ...euros });
    expect(Object.values(toekenningen(outcome))).toEqual([10_000n, 10_000n]);
    expect(outcome.opmerkingen).toEqual(["pot-niet-op", "restant-door-afronding"]);
  });

  test("nobody is rounded up above its tekort", () => {
    const outcome = verdeel(claims(160n, 1_000n), 5_000n, { ...bare({ regel: "naarRato" }), ...euros });
    expect(Object.values(toekenningen(outcome))).toEqual([100n, 1000n]);
  });
});
