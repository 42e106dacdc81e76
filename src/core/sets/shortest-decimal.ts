/**
 * A plain decimal without needless zeros, so that equal numbers are equal text; other text stays what it is.
 *
 * @example shortestDecimal("040.00") is "40".
 */
export function shortestDecimal(decimal: string): string {
  const match = /^(-?)0*(\d+?)(?:\.(\d*?)0*)?$/.exec(decimal);
  if (match === null) return decimal;
  const [, sign = "", whole = "", fraction = ""] = match;
  return sign + (fraction === "" ? whole : `${whole}.${fraction}`);
}
