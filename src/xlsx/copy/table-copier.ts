import { XmlCopy } from "../ooxml/xml-copy";
import type { XmlHandler } from "../ooxml/xml-scanner";
import { readAttribute } from "../ooxml/xml-text";

/** An Excel table ready to be put into another workbook: plain data, as the whole copy is, so that a worker can make it. */
export interface CopiedTable {
  readonly name: string;
  /** Its XML, but for the number that it gets in the new workbook. */
  readonly content: string;
}

/** The XML part of a copied table. @param id - Its number in the new workbook. */
export function tableXml({ content }: CopiedTable, id: number): string {
  const numbered = content.replace(
    /^<table([^>]*?) local="[^"]*"/,
    `<table xmlns="${namespace}" id="${id.toString()}"$1`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${numbered}`;
}

const omissions = {
  elements: new Set(["extLst", "xmlColumnPr"]),
  attributes: new Set(["id", "tableType", "connectionId", "queryTableFieldId", "uniqueName", "published"]),
};
const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Copies a table while it is scanned; ties to queries and XML maps stay behind. */
export class TableCopier implements XmlHandler {
  private readonly copy = new XmlCopy(omissions);
  private name = "";
  private depth = 0;

  open(name: string, attributes: string): void {
    if (this.depth === 0)
      this.name = readAttribute(attributes, "displayName") ?? readAttribute(attributes, "name") ?? "";
    this.depth++;
    // a column keeps its number, a table gets a new one
    const id = name === "tableColumn" || name === "table" ? ` local="${readAttribute(attributes, "id") ?? ""}"` : "";
    this.copy.open(name, attributes + id);
  }

  close(name: string): void {
    this.depth--;
    this.copy.close(name);
  }

  text(text: string): void {
    this.copy.text(text);
  }

  result(): CopiedTable {
    const content = this.copy.take().replaceAll(/(<tableColumn[^>]*?) local="/g, '$1 id="');
    return { name: this.name, content };
  }
}
