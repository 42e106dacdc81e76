import { amountsIn } from "../../../src/core/governance/decided-amount";

test.each([
  ["Voeding van het fonds met 100 miljoen euro uit het gemeentefonds", [10_000_000_000n]],
  ["€ 100.000.000,50 en EUR 12,5 mln", [10_000_000_050n, 1_250_000_000n]],
  ["100,000,000 euro", [10_000_000_000n]],
  ["100 000 000 euro", [10_000_000_000n]],
  ["€\u00a0100\u202f000\u202f000,50", [10_000_000_050n]],
  ["artikel 3 100 miljoen euro", [10_000_000_000n]],
  ["de vergadering van 27 juni 2018 100 000 euro", [10_000_000n]],
  ["0,1 miljard", [10_000_000_000n]],
  ["een bijdrage van 40 euro per inwoner", [4_000n]],
  ["vijftig miljoen", [5_000_000_000n]],
  ["honderdvijfentwintig miljoen euro", [12_500_000_000n]],
  ["een half miljard", [50_000_000_000n]],
  ["anderhalf miljoen", [150_000_000n]],
  ["twee\u00ebntwintig mln", [2_200_000_000n]],
  ["one hundred and fifty million", [15_000_000_000n]],
  ["half a billion euros", [50_000_000_000n]],
  ["twee tranches van 50 miljoen euro", [10_000_000_000n]],
  ["2 x \u20ac 50 mln", [10_000_000_000n]],
  ["three equal instalments of twenty million", [6_000_000_000n]],
  ["een miljoenenbijdrage", []],
  ["bijdrage van een gemeente in een jaar", []],
  ["artikel 2 van 50 miljoen", [5_000_000_000n]],
  ["besluit 7 van 27 juni 2018", []],
  ["", []],
])("%s names %j", (text, amounts) => {
  expect(amountsIn(text)).toEqual(amounts);
});
