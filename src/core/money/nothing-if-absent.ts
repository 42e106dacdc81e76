/**
 * An amount that may be absent by nature: a municipality outside the division, a year without baten. Where an amount has to
 * be there, `at` says so instead.
 *
 * @example nothingIfAbsent(undefined) is 0n.
 */
export function nothingIfAbsent<Amount extends bigint>(amount: Amount | null | undefined): Amount {
  if (amount === null || amount === undefined) return 0n as Amount;
  return amount;
}
