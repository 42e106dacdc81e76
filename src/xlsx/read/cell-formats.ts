import { decodeXml } from "../ooxml/xml-text";
import type { StyleSheet } from "../copy/style-sheet";

/**
 * Codes of the built-in formats that every program knows by their number.
 *
 * @source ECMA-376 part 1, 18.8.30; 27-36 and 50-58 are dates of East Asian languages.
 */
const builtIn: ReadonlyMap<number, string> = new Map<number, string>([
  ...["0", "0.00", "#,##0", "#,##0.00"].map((code, index) => [index + 1, code] as const),
  ...["0%", "0.00%", "0.00E+00", "# ?/?", "# ??/??"].map((code, index) => [index + 9, code] as const),
  ...["m/d/yyyy", "d-mmm-yy", "d-mmm", "mmm-yy"].map((code, index) => [index + 14, code] as const),
  ...["h:mm AM/PM", "h:mm:ss AM/PM", "h:mm", "h:mm:ss", "m/d/yyyy h:mm"].map(
    (code, index) => [index + 18, code] as const,
  ),
  ...["#,##0_);(#,##0)", "#,##0_);[Red](#,##0)", "#,##0.00_);(#,##0.00)", "#,##0.00_);[Red](#,##0.00)"].map(
    (code, index) => [index + 37, code] as const,
  ),
  ...["mm:ss", "[h]:mm:ss", "mm:ss.0", "##0.0E+0", "@"].map((code, index) => [index + 45, code] as const),
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map((id) => [id, "yyyy-mm-dd"] as const),
  ...[32, 33, 34, 35].map((id) => [id, "h:mm"] as const),
]);

/** @returns The number format of every cell style, by its number; null for General. */
export function cellFormats({ numFmts, cellXfs }: StyleSheet): readonly (string | null)[] {
  const own = new Map(numFmts.map((element) => [numberIn(element), codeIn(element)]));
  return cellXfs.map((element) => {
    const id = numberIn(element);
    const code = own.get(id) ?? builtIn.get(id) ?? null;
    return code === null || code === "" || code.toLowerCase() === "general" ? null : code;
  });
}

function numberIn(element: string): number {
  return Number(/ numFmtId="(\d+)"/.exec(element)?.[1] ?? "0");
}

function codeIn(element: string): string {
  return decodeXml(/ formatCode="([^"]*)"/.exec(element)?.[1] ?? "");
}
