import { decodeXml } from "../ooxml/xml-text";
import type { XmlHandler } from "../ooxml/xml-scanner";
import { XmlCopy } from "../ooxml/xml-copy";

/** The sections of a style sheet, in the order of the schema. */
export const styleSections = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
] as const;

export type StyleSection = (typeof styleSections)[number];

/** A style sheet as lists of XML elements, one list a section. */
export type StyleSheet = Readonly<Record<StyleSection, readonly string[]>>;

const omissions = { elements: new Set(["extLst"]), attributes: new Set<string>() };
const sections: ReadonlySet<string> = new Set(styleSections);

/** Collects a style sheet while it is scanned. */
export class StyleSheetReader implements XmlHandler {
  private readonly lists = Object.fromEntries(styleSections.map((section) => [section, [] as string[]])) as Record<
    StyleSection,
    string[]
  >;
  private readonly copy = new XmlCopy(omissions);
  private section: StyleSection | null = null;
  private depth = 0;

  open(name: string, attributes: string): void {
    if (this.depth === 1) this.section = sections.has(name) ? (name as StyleSection) : null;
    if (this.depth > 1 && this.section !== null) this.copy.open(name, attributes);
    this.depth++;
  }

  close(name: string): void {
    this.depth--;
    if (this.depth < 2 || this.section === null) return;
    this.copy.close(name);
    if (this.depth > 2) return;
    const element = this.copy.take();
    if (element !== "") this.lists[this.section].push(element);
  }

  text(text: string): void {
    if (this.depth > 2 && this.section !== null) this.copy.text(text);
  }

  result(): StyleSheet {
    return this.lists;
  }
}

/** Writes a style sheet. */
export function styleSheetXml(sheet: StyleSheet): string {
  const written = styleSections.map((section) => {
    const elements = sheet[section];
    const count = section === "colors" ? "" : ` count="${elements.length.toString()}"`;
    return elements.length === 0 ? "" : `<${section}${count}>${elements.join("")}</${section}>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${written.join("")}</styleSheet>`;
}

/** How the indexes of the second sheet moved. */
export interface StyleOffsets {
  readonly cellXfs: number;
  readonly dxfs: number;
}

/**
 * Adds our styles after those of the input, so that the copied sheets need no change.
 *
 * @returns The joint style sheet and what to add to the style numbers of our own sheets.
 */
export function mergeStyles(
  input: StyleSheet,
  ours: StyleSheet,
): { readonly sheet: StyleSheet; readonly offsets: StyleOffsets } {
  const numberFormat = Math.max(163, ...input.numFmts.map((element) => numberFormatId(element)));
  const shift = numberFormat - 163;
  const moved = (element: string): string =>
    shiftAttribute(
      shiftAttribute(
        shiftAttribute(shiftFormat(element, shift), "fontId", input.fonts.length),
        "fillId",
        input.fills.length,
      ),
      "borderId",
      input.borders.length,
    );
  const sheet: StyleSheet = {
    numFmts: [...input.numFmts, ...ours.numFmts.map((element) => shiftFormat(element, shift))],
    fonts: [...input.fonts, ...ours.fonts],
    fills: [...input.fills, ...ours.fills],
    borders: [...input.borders, ...ours.borders],
    cellStyleXfs: input.cellStyleXfs.length > 0 ? input.cellStyleXfs : ours.cellStyleXfs,
    cellXfs: [...input.cellXfs, ...ours.cellXfs.map(moved)],
    cellStyles: input.cellStyles.length > 0 ? input.cellStyles : ours.cellStyles,
    dxfs: [...input.dxfs, ...ours.dxfs],
    tableStyles: input.tableStyles,
    colors: input.colors,
  };
  return { sheet, offsets: { cellXfs: input.cellXfs.length, dxfs: input.dxfs.length } };
}

function numberFormatId(element: string): number {
  return Number(decodeXml(/ numFmtId="(\d+)"/.exec(element)?.[1] ?? "0"));
}

/** Built-in formats (below 164) keep their number. */
function shiftFormat(element: string, by: number): string {
  return element.replace(/( numFmtId=")(\d+)/, (_, start: string, id: string) =>
    Number(id) < 164 ? start + id : start + (Number(id) + by).toString(),
  );
}

function shiftAttribute(element: string, name: string, by: number): string {
  return element.replace(
    new RegExp(`( ${name}=")(\\d+)`),
    (_, start: string, id: string) => start + (Number(id) + by).toString(),
  );
}
