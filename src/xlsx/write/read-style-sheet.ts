import { StyleSheetReader, type StyleSheet } from "../copy/style-sheet";
import { XmlScanner } from "../ooxml/xml-scanner";

/** Takes a style sheet apart. */
export function readStyleSheet(xml: string): StyleSheet {
  const reader = new StyleSheetReader();
  const scanner = new XmlScanner(reader);
  scanner.push(xml);
  scanner.finish();
  return reader.result();
}
