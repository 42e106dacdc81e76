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
  ["besluit 7 van 27 juni 2018", []],
  ["", []],
])("%s names %j", (text, amounts) => {
  expect(amountsIn(text)).toEqual(amounts);
});
