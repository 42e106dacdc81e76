declare const centsBrand: unique symbol;

/** A whole number of euro cents. The only type that holds money; `number` never does. */
export type Cents = bigint & { readonly [centsBrand]: "euro cents" };

/**
 * Marks a whole number of euro cents as money.
 *
 * @param value - Euro cents; negative when the amount is (see the sign of each field).
 * @example cents(20_000_000_000n) is EUR 200 million.
 */
export function cents(value: bigint): Cents {
  return value as Cents;
}

export const noCents = cents(0n);

/**
 * Adds up amounts.
 *
 * @example sumCents([cents(1n), cents(2n)]) is 3 cents.
 */
export function sumCents(amounts: Iterable<Cents>): Cents {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return cents(sum);
}
