import { allocate as allocateDinero, dinero } from "dinero.js/bigint";
import { EUR } from "dinero.js/bigint/currencies";
import "largest-remainder-round";
import { naarRato } from "../../src/core/allocation/naar-rato";
import { prepareTariff } from "../../src/core/allocation/grondslag";
import { roundByLargestRemainders } from "../../src/core/mathematics/largest-remainders";
import { naarRato as preset } from "../../src/core/criteria/presets/naar-rato";

declare global {
  interface Array<T> {
    /** Added by largest-remainder-round. */
    spread: (total?: number, places?: number) => number[];
  }
}

const tariff = prepareTariff(preset.grondslag);

/** Ours: in proportion, exact, largest remainders. Cents in, cents out. */
export function allocateOurs(claims: readonly bigint[], budget: bigint): bigint[] {
  const { awards } = naarRato.allocate({
    claims: claims.map((tekort) => ({ tekort, inwoners: 1n })),
    grondslagen: { values: claims, scale: 1n },
    tariff,
    budget,
    percentage: null,
  });
  return roundByLargestRemainders({ amounts: awards.values, scale: awards.scale, caps: claims }, 1n, budget);
}

/** dinero.js: the remainder goes to the first rows, whoever they are. */
export function allocateWithDinero(claims: readonly bigint[], budget: bigint): readonly unknown[] {
  return allocateDinero(dinero({ amount: budget, currency: EUR }), [...claims]);
}

/** largest-remainder-round: doubles. */
export function allocateWithSpread(claims: readonly number[], budget: number): number[] {
  return [...claims].spread(budget);
}
