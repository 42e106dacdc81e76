import type { Package } from "../ooxml/package";
import { XmlScanner } from "../ooxml/xml-scanner";

/**
 * The theme, which gives the colours and fonts of the input's styles their meaning.
 *
 * @returns null when there is none, or when it refers to pictures that a copy would not have.
 * @throws FileProblem when it is damaged.
 */
export function readTheme(source: Package, part: string): string | null {
  if (!source.has(part)) return null;
  const pieces: string[] = [];
  const scanner = new XmlScanner({ open() {}, close() {} });
  source.stream(part, (text) => {
    scanner.push(text);
    pieces.push(text);
  });
  scanner.finish();
  const xml = pieces.join("");
  return /\sr:(?:embed|link|id)=/.test(xml) ? null : xml;
}
