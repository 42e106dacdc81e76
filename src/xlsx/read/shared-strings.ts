import { tooLarge } from "../file-problem";
import { limits } from "../limits";
import type { XmlHandler } from "../ooxml/xml-scanner";
import { decodeSpreadsheetText } from "../ooxml/xml-text";

/**
 * Collects the texts that cells refer to by number. Formatted texts lose their formatting, phonetic guides are left out.
 * Throws a FileProblem when there are more texts, or more text, than the limits.
 */
export class SharedStringsReader implements XmlHandler {
  private readonly texts: string[] = [];
  private total = 0;
  private current: string | null = null;
  private inText = false;
  private inPhonetic = false;

  open(name: string): void {
    if (name === "si") this.current = "";
    else if (name === "rPh") this.inPhonetic = true;
    else if (name === "t") this.inText = !this.inPhonetic;
  }

  close(name: string): void {
    if (name === "t") this.inText = false;
    else if (name === "rPh") this.inPhonetic = false;
    else if (name === "si" && this.current !== null) {
      this.texts.push(decodeSpreadsheetText(this.current));
      this.current = null;
      if (this.texts.length > limits.sharedStrings) throw tooLarge("texts");
    }
  }

  text(text: string): void {
    if (!this.inText || this.current === null) return;
    this.current += text;
    this.total += text.length;
    if (this.total > limits.sharedTextLength || this.current.length > limits.textLength) throw tooLarge("texts");
  }

  result(): readonly string[] {
    return this.texts;
  }
}
