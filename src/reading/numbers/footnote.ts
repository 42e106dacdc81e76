const marks = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰ";

/** Not behind a 10 alone: that is a power ("x 10³ euro"), and a unit. */
const footnote = new RegExp(String.raw`(?<!(?<![\d.,])10|[${marks}])[${marks}]+`, "gu");
const anyMark = new RegExp(`[${marks}]`, "u");

/**
 * A text without the raised marks that refer to a footnote.
 *
 * @example withoutFootnotes("3000000¹") is "3000000"; "x 10³ euro" stays as it is.
 */
export function withoutFootnotes(text: string): string {
  return anyMark.test(text) ? text.replace(footnote, "").trim() : text;
}
