import { strToU8, zipSync, type Zippable } from "fflate";
import { cellAddress } from "../../src/workbook/snapshot";
import type { CellDescription, SheetDescription, WorkbookDescription } from "./workbook-description";

/** Written by the clock of the machine itself, so that the bytes are the same in every time zone. */
const fixedTime = new Date(2018, 5, 27);

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Index in cellXfs of `stylesPart`. */
const look = { plain: 0, header: 1, date: 2, euros: 3, title: 4, paragraph: 5, whole: 6 } as const;

/**
 * Makes the .xlsx file of a description, part by part. It shares no code with the product's own writer and reader, so
 * that neither can hide a mistake of the other; the same description gives the same bytes on every machine.
 */
export function buildWorkbook(description: WorkbookDescription): Uint8Array {
  return zipParts(workbookParts(description));
}

/** The parts of the package by path, for tests that damage one of them. */
export function workbookParts(description: WorkbookDescription): Readonly<Record<string, Uint8Array>> {
  const texts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(description),
    "_rels/.rels": relationshipsPart([{ type: `${relationships}/officeDocument`, target: "xl/workbook.xml" }]),
    "xl/workbook.xml": workbookPart(description),
    "xl/_rels/workbook.xml.rels": workbookRelationships(description),
    "xl/styles.xml": stylesPart,
  };
  description.sheets.forEach((sheet, index) => {
    texts[`xl/worksheets/sheet${(index + 1).toString()}.xml`] = sheetPart(sheet, description.dateSystem ?? 1900);
  });
  const parts = Object.fromEntries(Object.entries(texts).map(([path, xml]) => [path, strToU8(declaration + xml)]));
  return description.macros === true ? { ...parts, "xl/vbaProject.bin": strToU8("not a real project") } : parts;
}

/** Packs parts as a zip file. */
export function zipParts(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const dated: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, bytes]) => [path, [bytes, { mtime: fixedTime }]]),
  );
  return zipSync(dated, { level: 9 });
}

function contentTypes({ sheets, macros = false }: WorkbookDescription): string {
  const workbookType = macros ? "application/vnd.ms-excel.sheet.macroEnabled" : `${spreadsheetType}.sheet`;
  const overrides = [
    ["/xl/workbook.xml", `${workbookType}.main+xml`],
    ["/xl/styles.xml", `${spreadsheetType}.styles+xml`],
    ...sheets.map(
      (_, index) => [`/xl/worksheets/sheet${(index + 1).toString()}.xml`, `${spreadsheetType}.worksheet+xml`] as const,
    ),
  ];
  return element(
    "Types",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ...(macros ? [element("Default", { Extension: "bin", ContentType: "application/vnd.ms-office.vbaProject" })] : []),
    ...overrides.map(([path = "", type = ""]) => element("Override", { PartName: path, ContentType: type })),
  );
}

function workbookPart({ sheets, dateSystem = 1900 }: WorkbookDescription): string {
  return element(
    "workbook",
    { xmlns: main, "xmlns:r": relationships },
    ...(dateSystem === 1904 ? [element("workbookPr", { date1904: "1" })] : []),
    element(
      "sheets",
      {},
      ...sheets.map(({ name, hidden = false }, index) =>
        element("sheet", {
          name,
          sheetId: (index + 1).toString(),
          ...(hidden ? { state: "hidden" } : {}),
          "r:id": `rId${(index + 1).toString()}`,
        }),
      ),
    ),
  );
}

function workbookRelationships({ sheets, macros = false }: WorkbookDescription): string {
  return relationshipsPart([
    ...sheets.map((_, index) => ({
      type: `${relationships}/worksheet`,
      target: `worksheets/sheet${(index + 1).toString()}.xml`,
    })),
    { type: `${relationships}/styles`, target: "styles.xml" },
    ...(macros
      ? [{ type: "http://schemas.microsoft.com/office/2006/relationships/vbaProject", target: "vbaProject.bin" }]
      : []),
  ]);
}

function relationshipsPart(entries: readonly { readonly type: string; readonly target: string }[]): string {
  return element(
    "Relationships",
    { xmlns: packageRelationships },
    ...entries.map(({ type, target }, index) =>
      element("Relationship", { Id: `rId${(index + 1).toString()}`, Type: type, Target: target }),
    ),
  );
}

const stylesPart = element(
  "styleSheet",
  { xmlns: main },
  element("numFmts", { count: "1" }, element("numFmt", { numFmtId: "164", formatCode: "dd-mm-yyyy" })),
  element(
    "fonts",
    { count: "3" },
    '<font><sz val="11"/><name val="Calibri"/></font>',
    '<font><b/><sz val="11"/><name val="Calibri"/></font>',
    '<font><b/><sz val="14"/><name val="Calibri"/></font>',
  ),
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  element(
    "cellXfs",
    { count: "7" },
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf>',
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
    '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1" vertical="top"/></xf>',
    '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  ),
);

function sheetPart(
  { rows, hiddenRows = [], headerRow, widths = [] }: SheetDescription,
  dateSystem: 1900 | 1904,
): string {
  return element(
    "worksheet",
    { xmlns: main },
    ...(widths.length === 0 ? [] : [element("sheetPr", {}, element("pageSetUpPr", { fitToPage: "1" }))]),
    ...(headerRow === undefined ? [] : [frozenView(headerRow)]),
    ...(widths.length === 0 ? [] : [element("cols", {}, ...widths.map(columnWidth))]),
    element(
      "sheetData",
      {},
      ...rows.map((cells, index) => {
        const row = index + 1;
        const content = cells.map((cell, column) =>
          cellXml(cell, cellAddress(index, column), row === headerRow, dateSystem),
        );
        const height = rowHeight(cells, widths, row === headerRow);
        return element(
          "row",
          {
            r: row.toString(),
            ...(hiddenRows.includes(row) ? { hidden: "1" } : {}),
            ...(height === null ? {} : { ht: height.toString(), customHeight: "1" }),
          },
          ...content,
        );
      }),
    ),
    ...(widths.length === 0
      ? []
      : [element("pageSetup", { paperSize: "9", orientation: "landscape", fitToWidth: "1", fitToHeight: "0" })]),
  );
}

/** Points for a row with wrapped text, so that it is right in every program; null for a row of one line. */
function rowHeight(cells: readonly CellDescription[], widths: readonly number[], isHeader: boolean): number | null {
  const lines = cells.map((cell, column) => {
    const wrapped = typeof cell === "string" && isHeader ? cell : textOfParagraph(cell);
    return Math.ceil(wrapped.length / (widths[column] ?? Infinity));
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? null : most * 15;
}

function textOfParagraph(cell: CellDescription): string {
  return typeof cell === "object" && cell !== null && "paragraph" in cell ? cell.paragraph : "";
}

function frozenView(headerRow: number): string {
  const topLeftCell = `A${(headerRow + 1).toString()}`;
  const pane = element("pane", {
    ySplit: headerRow.toString(),
    topLeftCell,
    activePane: "bottomLeft",
    state: "frozen",
  });
  return element("sheetViews", {}, element("sheetView", { workbookViewId: "0" }, pane));
}

function columnWidth(width: number, index: number): string {
  const column = (index + 1).toString();
  return element("col", { min: column, max: column, width: width.toString(), customWidth: "1" });
}

function cellXml(cell: CellDescription, address: string, isHeader: boolean, dateSystem: 1900 | 1904): string {
  if (cell === null) return "";
  const own = (style: number): Readonly<Record<string, string>> => ({ r: address, s: style.toString() });
  const text = (value: string, style: number): string =>
    element("c", { ...own(style), t: "inlineStr" }, `<is><t xml:space="preserve">${escapeXml(value)}</t></is>`);
  const number = (value: number, style: number): string => element("c", own(style), `<v>${value.toString()}</v>`);
  if (typeof cell === "string") return text(cell, isHeader ? look.header : look.plain);
  if (typeof cell === "number")
    return number(cell, Number.isInteger(cell) && Math.abs(cell) >= 10_000 ? look.whole : look.plain);
  if (typeof cell === "boolean") return element("c", { ...own(look.plain), t: "b" }, `<v>${cell ? "1" : "0"}</v>`);
  if ("error" in cell) return element("c", { ...own(look.plain), t: "e" }, `<v>${escapeXml(cell.error)}</v>`);
  if ("date" in cell) return number(serialDay(cell.date, dateSystem), look.date);
  if ("euros" in cell) return number(cell.euros, look.euros);
  if ("title" in cell) return text(cell.title, look.title);
  if ("paragraph" in cell) return text(cell.paragraph, look.paragraph);
  const formula = `<f>${escapeXml(cell.formula)}</f>`;
  if (cell.value === undefined) return element("c", own(look.plain), formula);
  const isText = typeof cell.value === "string";
  return element(
    "c",
    { ...own(look.plain), ...(isText ? { t: "str" } : {}) },
    formula,
    `<v>${escapeXml(cell.value.toString())}</v>`,
  );
}

/** Days since the first day of the workbook's date system. */
function serialDay(isoDate: string, dateSystem: 1900 | 1904): number {
  const dayZero = dateSystem === 1900 ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
  return (Date.parse(isoDate) - dayZero) / 86_400_000;
}

function element(name: string, attributes: Readonly<Record<string, string>>, ...content: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `<${name}${written.join("")}`;
  return content.length === 0 ? `${start}/>` : `${start}>${content.join("")}</${name}>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
