const longest = 31;

/**
 * Turns any text into a name that Excel accepts for a sheet.
 *
 * @example legalSheetName("opgave [v2]: concept") is "opgave _v2__ concept".
 */
export function legalSheetName(text: string): string {
  const name = text
    .replace(/[[\]:*?/\\\p{Cc}\p{Cs}]/gu, "_")
    .slice(0, longest)
    .replace(/^'|'$/g, "_")
    .trim();
  return name === "" || name.toLowerCase() === "history" ? "Blad1" : name;
}

/**
 * The wanted name, or the first numbered one that is free. Excel does not tell capitals from small letters.
 *
 * @param taken - Names in lower case.
 * @example freeSheetName("Audit", new Set(["audit"])) is "Audit (2)".
 */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const suffix = ` (${number.toString()})`;
    name = wanted.slice(0, longest - suffix.length) + suffix;
  }
  return name;
}
