import { readAttribute } from "../ooxml/xml-text";

/** Footnote marks: digits, the signs around them and some letters have a character of their own. */
const raised: Readonly<Record<string, string>> = {
  ...zip("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"),
  ...zip("+-=()", "⁺⁻⁼⁽⁾"),
  ...zip("abcdefgh", "ᵃᵇᶜᵈᵉᶠᵍʰ"),
};

/**
 * Keeps the superscript of a formatted text: "3000000" with a raised "1" behind it is a number with a footnote, and not
 * 30,000,001.
 */
export class SuperscriptRuns {
  private isRaised = false;

  /** @returns Whether the element said how the run stands. */
  open(name: string, attributes: string): boolean {
    if (name === "r") this.isRaised = false;
    if (name !== "vertAlign") return false;
    this.isRaised = readAttribute(attributes, "val") === "superscript";
    return true;
  }

  /** At the end of a run, and at the beginning of a text. */
  close(): void {
    this.isRaised = false;
  }

  /** @returns The text, with characters that stand raised where the run does. */
  shown(text: string): string {
    return this.isRaised ? text.replace(/./gu, (character) => raised[character] ?? character) : text;
  }
}

function zip(plain: string, high: string): Readonly<Record<string, string>> {
  const characters = Array.from(high);
  return Object.fromEntries(characters.map((character, index) => [plain.charAt(index), character]));
}
