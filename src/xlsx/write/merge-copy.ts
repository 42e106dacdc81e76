import { strToU8, strFromU8, type Unzipped } from "fflate";
import { mergeStyles, styleSheetXml, type StyleOffsets, type StyleSheet } from "../copy/style-sheet";
import { tableXml } from "../copy/table-copier";
import type { XmlCopySource } from "../workbook-copy";
import { readStyleSheet } from "./read-style-sheet";
import { markQuotePrefix } from "./cell-look";

/** Offsets for everything in our own sheets that counts from the input's styles and texts. */
interface Offsets extends StyleOffsets {
  readonly texts: number;
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const textsPart = "xl/sharedStrings.xml";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

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
  addSheets(merged, source, ownSheets);
  return merged;
}

/** Applies Excel's mark for text that looks like a formula to all styles that ask for it. */
export function markedStyles(styles: StyleSheet): StyleSheet {
  return { ...styles, cellXfs: styles.cellXfs.map(markQuotePrefix) };
}

function textOf(parts: Unzipped, name: string): string {
  return strFromU8(parts[name] ?? new Uint8Array());
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
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml";
    addContentTypes(parts, [`<Override PartName="/${textsPart}" ContentType="${type}"/>`]);
    const link = `<Relationship Id="rIdTexts" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/>`;
    insertBefore(parts, "xl/_rels/workbook.xml.rels", "</Relationships>", link);
  }
  parts[textsPart] = strToU8(`${declaration}<sst xmlns="${main}">${source.texts.xml}${ours ?? ""}</sst>`);
}

function addContentTypes(parts: Unzipped, overrides: readonly string[]): void {
  insertBefore(parts, "[Content_Types].xml", "</Types>", overrides.join(""));
}

function insertBefore(parts: Unzipped, part: string, end: string, xml: string): void {
  parts[part] = strToU8(textOf(parts, part).replace(end, () => xml + end));
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

function addSheets(parts: Unzipped, source: XmlCopySource, ownSheets: number): void {
  let table = Object.keys(parts).filter((name) => name.startsWith("xl/tables/")).length;
  const overrides: string[] = [];
  source.sheets.forEach((sheet, index) => {
    const number = (ownSheets + index + 1).toString();
    const ids = sheet.tables.map((copy) => {
      table++;
      const file = `table${table.toString()}.xml`;
      parts[`xl/tables/${file}`] = strToU8(tableXml(copy, table));
      overrides.push(
        `<Override PartName="/xl/tables/${file}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/>`,
      );
      return { id: `rId${table.toString()}`, file };
    });
    const tableParts = ids.map(({ id }) => `<tablePart r:id="${id}"/>`).join("");
    const list = ids.length === 0 ? "" : `<tableParts count="${ids.length.toString()}">${tableParts}</tableParts>`;
    parts[`xl/worksheets/sheet${number}.xml`] = strToU8(
      `${declaration}<worksheet xmlns="${main}" xmlns:r="${relation}">${sheet.content}${list}</worksheet>`,
    );
    if (ids.length === 0) return;
    const links = ids
      .map(({ id, file }) => `<Relationship Id="${id}" Type="${relation}/table" Target="../tables/${file}"/>`)
      .join("");
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] = strToU8(
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links}</Relationships>`,
    );
  });
  addContentTypes(parts, overrides);
}
