import { XmlCopy } from "../ooxml/xml-copy";
import type { XmlHandler } from "../ooxml/xml-scanner";

const omissions = { elements: new Set(["rPh", "phoneticPr", "extLst"]), attributes: new Set<string>() };

/** The shared texts of a workbook as XML, formatting included. */
export interface CopiedTexts {
  readonly xml: string;
  readonly count: number;
}

/** Copies the shared texts while they are scanned. */
export class SharedTextCopier implements XmlHandler {
  private readonly copy = new XmlCopy(omissions);
  private readonly parts: string[] = [];
  private inside = false;

  open(name: string, attributes: string): void {
    if (name === "si") this.inside = true;
    if (this.inside) this.copy.open(name, attributes);
  }

  close(name: string): void {
    if (!this.inside) return;
    this.copy.close(name);
    if (name !== "si") return;
    this.inside = false;
    this.parts.push(this.copy.take());
  }

  text(text: string): void {
    if (this.inside) this.copy.text(text);
  }

  result(): CopiedTexts {
    return { xml: this.parts.join(""), count: this.parts.length };
  }
}
