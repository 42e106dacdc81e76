import { shortfallOf } from "../../../src/core/allocation/shortfall";
import type { Criteriaset } from "../../../src/core/criteria/criteriaset";
import { naarRato } from "../../../src/core/criteria/presets/naar-rato";
import { ratio } from "../../../src/core/money/ratio";
import { gemeente, verdeel } from "../../support/gemeente";

const two = [gemeente("GM0001", 1n, 100n), gemeente("GM0002", 1n, 200n)];

function fixed(percentage: string): Criteriaset {
  return {
    ...naarRato,
    drempel: null,
    grondslag: { ...naarRato.grondslag, schijven: [{ vanaf: "0", percentage: "100" }] },
    verdeling: { regel: "vastPercentage", percentage },
  };
}

const closing: Criteriaset = {
  ...fixed("100"),
  grondslag: {
    ...naarRato.grondslag,
    schijven: [
      { vanaf: "0", percentage: "50" },
      { vanaf: "sluitvariabele", percentage: "100" },
    ],
  },
  verdeling: { regel: "sluitschijf" },
};

test.each([
  {
    when: "a fixed 50%",
    criteria: fixed("50"),
    pot: 90n,
    percentage: "50",
    nodig: 150n,
    tekort: 60n,
    som: ratio(150n),
  },
  {
    when: "a part of a cent short",
    criteria: fixed("33.5"),
    pot: 100n,
    percentage: "33.5",
    nodig: 101n,
    tekort: 1n,
    som: ratio(201n, 2n),
  },
  {
    when: "the lowest rate",
    criteria: closing,
    pot: 90n,
    percentage: "100",
    nodig: 150n,
    tekort: 60n,
    som: ratio(150n),
  },
])("$when needs $nodig and is $tekort short of a pot of $pot", ({ criteria, pot, percentage, nodig, tekort, som }) => {
  expect(shortfallOf(verdeel(two, pot, criteria))).toEqual({ percentage, nodig, tekort, som, pot });
});

test.each([
  { when: "a percentage that fits", criteria: fixed("50"), pot: 150n },
  { when: "a rule that promises no percentage", criteria: naarRato, pot: 90n },
  { when: "a pot with nothing in it", criteria: fixed("50"), pot: 0n },
])("$when has no shortfall", ({ criteria, pot }) => {
  expect(shortfallOf(verdeel(two, pot, criteria))).toBeNull();
});
