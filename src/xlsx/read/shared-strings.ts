import { tooLarge } from "../file-problem";
import { limits } from "../limits";
import type { XmlHandler } from "../ooxml/xml-scanner";
import { decodeSpreadsheetText } from "../ooxml/xml-text";
import { SuperscriptRuns } from "./superscript-runs";

/**
 * Collects the texts that cells refer to by number. Formatted texts lose their formatting but superscript, phonetic guides
 * are left out.
 * Throws a FileProblem when there are more texts, or more text, than the limits.
 */
export class SharedStringsReader implements XmlHandler {
  private readonly texts: string[] = [];
  private total = 0;
  private current: string | null = null;
  private inText = false;
  private inPhonetic = false;
  private readonly superscript = new SuperscriptRuns();

  open(name: string, attributes: string): void {
    if (this.superscript.open(name, attributes)) return;
    if (name === "si") this.current = "";
    else if (name === "rPh") this.inPhonetic = true;
    else if (name === "t") this.inText = !this.inPhonetic;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "r") this.superscript.close();
    else if (name === "rPh") this.inPhonetic = false;
    else if (name === "si" && this.current !== null) {
      this.texts.push(decodeSpreadsheetText(this.current));
      this.current = null;
      if (this.texts.length > limits.sharedStrings) throw tooLarge("texts");
    }
  }

  text(text: string): void {
    if (!this.inText || this.current === null) return;
    this.current += this.superscript.shown(text);
    this.total += text.length;
    if (this.total > limits.sharedTextLength || this.current.length > limits.textLength) throw tooLarge("texts");
  }

  result(): readonly string[] {
    return this.texts;
  }
}
