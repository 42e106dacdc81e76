import { decodeXml, readAttribute } from "../ooxml/xml-text";

const formula = /<f((?: [^\s=]+="[^"]*")*)(?:\/>|>([^<]*)<\/f>)/g;

/**
 * Leaves some formulas of a copied sheet out, so that their last values stand in for them. Cells that share such a formula
 * lose it too: they would have nothing to point at.
 *
 * @param content - As SheetCopier writes it.
 * @param isLost - Whether a formula (without "=") has to go.
 */
export function withoutFormulas(content: string, isLost: (formula: string) => boolean): string {
  const lost = new Set<string>();
  return content.replace(formula, (whole, attributes: string, text: string | undefined) => {
    const shared = readAttribute(attributes, "si");
    if (text !== undefined && text !== "" && isLost(decodeXml(text))) {
      if (shared !== null) lost.add(shared);
      return "";
    }
    return shared !== null && lost.has(shared) ? "" : whole;
  });
}
