import type { Gemeentecode } from "../gemeenten/gemeente";

const registercode = /^(?:GM)?\s*(\d{1,4})$/;
const voorbeeldcode = /^VB\d{4,6}$/;

/**
 * Reads a municipal code in any of the ways people write it.
 *
 * @param text - "363", "0363", "GM0363", "gm 363", or "VB" and four to six digits for an example municipality.
 * @returns "GM" and four digits, or the example code in capitals; null when the text is no code. Whether the code
 * exists is for the register to say.
 * @example normaliseGemeentecode("gm 363") is "GM0363".
 */
export function normaliseGemeentecode(text: string): Gemeentecode | null {
  const capitals = text.trim().toUpperCase();
  const digits = registercode.exec(capitals)?.[1];
  if (digits !== undefined) return `GM${digits.padStart(4, "0")}`;
  return voorbeeldcode.test(capitals) ? capitals : null;
}
