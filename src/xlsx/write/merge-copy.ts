import { strToU8, type Unzipped } from "fflate";
import { mergeStyles, styleSheetXml, type StyleOffsets, type StyleSheet } from "../copy/style-sheet";
import type { XmlCopySource } from "../workbook-copy";
import { readStyleSheet } from "./read-style-sheet";
import { addCopiedSheets } from "./add-copied-sheets";
import { markQuotePrefix } from "./cell-look";
import {
  addContentTypes,
  contentType,
  insertBefore,
  relationType,
  spreadsheetNamespace,
  textOf,
  xmlDeclaration,
} from "../ooxml/package-parts";

/** Offsets for everything in our own sheets that counts from the input's styles and texts. */
interface Offsets extends StyleOffsets {
  readonly texts: number;
}

const textsPart = "xl/sharedStrings.xml";

/**
 * Puts the input's sheets into a package that hucre wrote with empty sheets in their places, and lets our own sheets share
 * one list of styles and texts with them.
 *
 * @param ownSheets - Number of our own sheets, which come first.
 */
export function mergeCopy(parts: Unzipped, source: XmlCopySource, ownSheets: number): Unzipped {
  const merged: Unzipped = { ...parts };
  const { sheet: styles, offsets: styleOffsets } = mergeStyles(
    withDefaults(source.styles),
    readStyleSheet(textOf(parts, "xl/styles.xml")),
  );
  merged["xl/styles.xml"] = strToU8(styleSheetXml(markedStyles(styles)));
  const offsets: Offsets = { ...styleOffsets, texts: source.texts.count };
  addTexts(merged, source);
  for (let number = 1; number <= ownSheets; number++) {
    const part = `xl/worksheets/sheet${number.toString()}.xml`;
    merged[part] = strToU8(shiftedSheet(textOf(parts, part), offsets));
  }
  if (source.theme !== null) merged["xl/theme/theme1.xml"] = strToU8(source.theme);
  addCopiedSheets(merged, source, ownSheets);
  return merged;
}

/** Applies Excel's mark for text that looks like a formula to all styles that ask for it. */
export function markedStyles(styles: StyleSheet): StyleSheet {
  return { ...styles, cellXfs: styles.cellXfs.map(markQuotePrefix) };
}

/** A workbook without styles still has style 0. */
function withDefaults(styles: StyleSheet): StyleSheet {
  if (styles.cellXfs.length > 0) return styles;
  return { ...styles, cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'] };
}

/** The texts of the input come first, so that its cells need no change. hucre writes no part when it has no texts. */
function addTexts(parts: Unzipped, source: XmlCopySource): void {
  const ours = /<sst[^>]*>(.*)<\/sst>/s.exec(textOf(parts, textsPart))?.[1];
  if (ours === undefined) {
    if (source.texts.count === 0) return;
    addContentTypes(parts, [contentType(textsPart, "spreadsheetml.sharedStrings")]);
    const link = `<Relationship Id="rIdTexts" Type="${relationType}/sharedStrings" Target="sharedStrings.xml"/>`;
    insertBefore(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", link);
  }
  parts[textsPart] = strToU8(
    `${xmlDeclaration}<sst xmlns="${spreadsheetNamespace}">${source.texts.xml}${ours ?? ""}</sst>`,
  );
}

function shiftedSheet(xml: string, offsets: Offsets): string {
  return xml
    .replace(
      /<c ([^>]*?)(\/?)>(?:<v>(\d+)<\/v>)?/g,
      (found, attributes: string, end: string, text: string | undefined) => {
        const style = Number(/(?:^| )s="(\d+)"/.exec(attributes)?.[1] ?? "0") + offsets.cellXfs;
        const others = attributes.replace(/ s="\d+"/, "");
        const isText = others.includes('t="s"') && text !== undefined;
        const value = isText
          ? `<v>${(Number(text) + offsets.texts).toString()}</v>`
          : found.slice(found.indexOf(">") + 1);
        return `<c ${others} s="${style.toString()}"${end}>${value}`;
      },
    )
    .replace(/( dxfId=")(\d+)/g, (_, start: string, id: string) => start + (Number(id) + offsets.dxfs).toString());
}
