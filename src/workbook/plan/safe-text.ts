const longestText = 32_767;
const allowedControls: ReadonlySet<string> = new Set(["\t", "\n"]);
const replacement = "\ufffd";

/**
 * Text as a cell can hold it: what XML cannot carry is replaced, line ends are "\n", and what Excel would cut off goes.
 *
 * @example safeText("a\u0000b\r\n") is "a\ufffdb\n".
 */
export function safeText(text: string): string {
  const legal = text
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) => (allowedControls.has(character) ? character : replacement));
  return legal.length <= longestText ? legal : legal.slice(0, longestText - 1).replace(/[\ud800-\udbff]$/, "") + "…";
}

/**
 * Whether a program could take the text for a formula when a user edits the cell, or saves it as csv. Such cells are
 * text and also get Excel's mark "starts with an apostrophe".
 */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\n\r＝＋－＠\ufffd]/.test(text);
}

/** Keeps text such as "_x0041_" from being read as an escape. */
export function escapedText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
