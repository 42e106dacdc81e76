import { leadsOutside } from "../formula/leads-outside";
import { limits } from "../limits";
import { copyAttributes, XmlCopy } from "../ooxml/xml-copy";
import type { XmlHandler } from "../ooxml/xml-scanner";
import { encodeXml, readAttribute } from "../ooxml/xml-text";

export interface CopyContext {
  /** Number of cell styles of the workbook; a cell with another number is written without style. */
  readonly cellStyles: number;
  readonly conditionalStyles: number;
  /** Sheets that are not copied, in lower case. */
  readonly absent: ReadonlySet<string>;
  /** Cells without a value still to be kept, over all sheets. */
  blanks: number;
}

/** Parts of a sheet that can stand without the rest of the package. */
const kept: ReadonlySet<string> = new Set([
  "sheetPr",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetProtection",
  "autoFilter",
  "mergeCells",
  "conditionalFormatting",
  "dataValidations",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "ignoredErrors",
]);

const omissions = {
  elements: new Set(["extLst", "legacyDrawingHF"]),
  attributes: new Set(["tabSelected", "codeName", "published"]),
};
const viewOmissions = new Set(["workbookViewId"]);
const conditionalOmissions = new Set(["dxfId"]);
const cellOmissions = new Set(["cm", "vm", "ph"]);
const cellOmissionsAndStyle = new Set([...cellOmissions, "s"]);

/**
 * Copies a sheet while it is scanned: values, formulas with their values, formats, widths, merged cells, hidden rows,
 * filters, conditional formats, validation and print settings stay as they are. Drawings, notes and links to other files
 * stay behind; so do looks below the last filled row.
 */
export class SheetCopier implements XmlHandler {
  private readonly copy = new XmlCopy(omissions);
  private readonly parts: string[] = [];
  private readonly blankRows: string[] = [];
  private depth = 0;
  private hasView = false;
  private section: "none" | "kept" | "data" = "none";
  private rowAttributes = "";
  private row: string[] = [];
  private rowHasValue = false;
  private cellAttributes = "";
  private cell = "";
  private element: "none" | "v" | "f" | "is" = "none";
  private elementAttributes = "";
  private elementText = "";
  private readonly inline = new XmlCopy({ elements: new Set(["rPh", "phoneticPr", "extLst"]), attributes: new Set() });
  private readonly droppedShared = new Set<string>();
  private readonly droppedElements = new Set<string>();

  constructor(private readonly context: CopyContext) {}

  open(name: string, attributes: string): void {
    if (this.depth === 1) this.openSection(name);
    if (this.section === "none" && this.depth > 0) this.droppedElements.add(name.slice(name.indexOf(":") + 1));
    this.depth++;
    if (this.section === "kept") this.openKept(name, attributes);
    else if (this.section === "data") this.openData(name, attributes);
  }

  close(name: string): void {
    this.depth--;
    if (this.section === "kept") this.copy.close(name);
    else if (this.section === "data") this.closeData(name);
    if (this.depth !== 1) return;
    if (this.section === "kept") this.parts.push(this.copy.take());
    this.section = "none";
  }

  text(text: string): void {
    if (this.section === "kept") this.copy.text(text);
    else if (this.element === "is") this.inline.text(text);
    else if (this.element !== "none") this.elementText += text;
  }

  /** The elements of the sheet up to its table parts, for a workbook with the same styles and shared texts. */
  result(): string {
    return this.parts.join("");
  }

  /** Names of the elements outside the cells that are not copied, without prefix. */
  dropped(): readonly string[] {
    return [...this.droppedElements];
  }

  private openSection(name: string): void {
    this.section = name === "sheetData" ? "data" : kept.has(name) ? "kept" : "none";
  }

  private openKept(name: string, attributes: string): void {
    if (name === "sheetView") {
      // the result has one window
      if (this.hasView) this.copy.open(`other:${name}`, "");
      else this.copy.open(name, `${copyAttributes(attributes, viewOmissions)} workbookViewId="0"`);
      this.hasView = true;
    } else if (name === "cfRule" && Number(readAttribute(attributes, "dxfId") ?? 0) >= this.context.conditionalStyles) {
      this.copy.open(name, copyAttributes(attributes, conditionalOmissions));
    } else {
      this.copy.open(name, attributes);
    }
  }

  private openData(name: string, attributes: string): void {
    if (this.element === "is") {
      this.inline.open(name, attributes);
    } else if (name === "sheetData") {
      this.parts.push("<sheetData>");
    } else if (name === "row") {
      this.rowAttributes = attributes;
      this.row = [];
      this.rowHasValue = false;
    } else if (name === "c") {
      this.cell = "";
      this.cellAttributes = attributes;
    } else if (name === "v" || name === "f" || name === "is") {
      this.element = name;
      this.elementAttributes = attributes;
      this.elementText = "";
      if (name === "is") this.inline.open(name, attributes);
    }
  }

  private closeData(name: string): void {
    if (this.element === "is") {
      this.inline.close(name);
      if (name !== "is") return;
      this.cell += this.inline.take();
      this.element = "none";
    } else if (name === "v" || name === "f") {
      this.cell += name === "v" ? `<v>${encodeXml(this.elementText)}</v>` : this.formula();
      this.element = "none";
    } else if (name === "c") {
      this.closeCell();
    } else if (name === "row") {
      this.closeRow();
    } else if (name === "sheetData") {
      this.parts.push("</sheetData>");
    }
  }

  private closeCell(): void {
    if (this.cell === "") {
      if (this.context.blanks <= 0) return;
      this.context.blanks--;
      this.row.push(`<c${this.withLook(this.cellAttributes)}/>`);
    } else {
      this.rowHasValue = true;
      this.row.push(`<c${this.withLook(this.cellAttributes)}>${this.cell}</c>`);
    }
  }

  /** Rows without a value wait until a later row has one. */
  private closeRow(): void {
    if (!this.rowHasValue) {
      if (this.context.blanks <= 0) return;
      this.context.blanks--;
    }
    const row = `<row${this.withLook(this.rowAttributes)}>${this.row.join("")}</row>`;
    if (this.rowHasValue) this.parts.push(this.blankRows.splice(0).join(""), row);
    else this.blankRows.push(row);
  }

  private formula(): string {
    const shared = readAttribute(this.elementAttributes, "si");
    if (leadsOutside(this.elementText, this.context.absent)) {
      if (shared !== null) this.droppedShared.add(shared);
      return "";
    }
    if (shared !== null && this.droppedShared.has(shared)) return "";
    return `<f${copyAttributes(this.elementAttributes, cellOmissions)}>${encodeXml(this.elementText)}</f>`;
  }

  /** Attributes of a row or cell, without a style that does not exist. */
  private withLook(attributes: string): string {
    const style = readAttribute(attributes, "s");
    const known = style === null || Number(style) < this.context.cellStyles;
    return copyAttributes(attributes, known ? cellOmissions : cellOmissionsAndStyle);
  }
}

export function copyContext(cellStyles: number, conditionalStyles: number, absent: ReadonlySet<string>): CopyContext {
  return { cellStyles, conditionalStyles, absent, blanks: limits.copiedBlankCells };
}
