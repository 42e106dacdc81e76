import type { Package } from "./package";
import { XmlScanner, type XmlHandler } from "./xml-scanner";

/**
 * Scans one part of a package.
 *
 * @throws FileProblem when the part is absent, damaged or too large.
 */
export function scanPart(source: Package, part: string, handler: XmlHandler): void {
  const scanner = new XmlScanner(handler);
  source.stream(part, (text) => {
    scanner.push(text);
  });
  scanner.finish();
}
