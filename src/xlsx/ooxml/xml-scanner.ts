import { damaged, tooLarge } from "../file-problem";
import { limits } from "../limits";
import { XmlNames } from "./xml-names";
import { decodeXml } from "./xml-text";

/** What a scan reports, in document order. */
export interface XmlHandler {
  /**
   * @param name - Local name in the root's namespace, whatever prefix it is written with; a name of another namespace has
   * a prefix ("x14:ext").
   * @param attributes - Unparsed: see readAttribute.
   */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Decoded text; may come in several pieces. */
  text?(text: string): void;
}

/**
 * Reads XML as it streams in. Checks that tags nest and close, refuses a DTD (and with it every entity trick), and holds
 * no more than one tag or text in memory.
 *
 * @throws FileProblem for XML that is not well-formed, or beyond the limits.
 */
export class XmlScanner {
  private rest = "";
  private names = new XmlNames();
  private readonly outerNames: { readonly depth: number; readonly names: XmlNames }[] = [];
  /** Of every open element: as it is written, and its name for the handler. */
  private readonly path: { readonly written: string; readonly name: string }[] = [];
  private closed = false;
  private elements = 0;

  constructor(private readonly handler: XmlHandler) {}

  push(chunk: string): void {
    const source = this.rest === "" ? chunk : this.rest + chunk;
    let at = 0;
    for (;;) {
      const start = source.indexOf("<", at);
      if (start < 0) break;
      const end = tagEnd(source, start);
      if (end < 0) {
        this.keep(source, at, limits.tagLength);
        return;
      }
      if (start > at) this.text(source.slice(at, start));
      this.markup(source, start, end);
      at = end;
    }
    this.keep(source, at, limits.textLength);
  }

  finish(): void {
    if (this.rest.trim() !== "" || !this.closed) throw damaged("xml-incomplete");
  }

  private keep(source: string, from: number, limit: number): void {
    this.rest = source.slice(from);
    if (this.rest.length > limit) throw tooLarge("xml-text");
  }

  private text(raw: string): void {
    if (this.path.length > 0) this.handler.text?.(decodeXml(raw));
    else if (raw.replace("\ufeff", "").trim() !== "") throw damaged("xml-text-outside");
  }

  private markup(source: string, start: number, end: number): void {
    const second = source.charCodeAt(start + 1);
    if (second === slash) this.closeTag(source.slice(start + 2, end - 1).trimEnd());
    else if (second === bang) this.declaration(source, start, end);
    else if (second !== question) this.openTag(source, start + 1, end - 1);
  }

  private declaration(source: string, start: number, end: number): void {
    if (source.startsWith("<![CDATA[", start)) {
      if (this.path.length === 0) throw damaged("xml-text-outside");
      this.handler.text?.(source.slice(start + 9, end - 3));
    } else if (!source.startsWith("<!--", start)) {
      throw damaged("xml-dtd");
    }
  }

  private openTag(source: string, start: number, end: number): void {
    const selfClosing = source.charCodeAt(end - 1) === slash;
    const last = selfClosing ? end - 1 : end;
    let nameEnd = start;
    while (nameEnd < last && source.charCodeAt(nameEnd) > 32) nameEnd++;
    const written = source.slice(start, nameEnd);
    const attributes = source.slice(nameEnd, last);
    if (this.closed) throw damaged("xml-several-roots");
    if (++this.elements > limits.xmlElements) throw tooLarge("xml-elements");
    if (attributes.includes("xmlns")) this.declare(attributes);
    const name = this.names.localName(written);
    this.handler.open(name, attributes);
    this.path.push({ written, name });
    if (selfClosing) this.closeTag(written);
    else if (this.path.length > limits.xmlDepth) throw damaged("xml-depth");
  }

  private closeTag(written: string): void {
    const opened = this.path.pop();
    if (opened?.written !== written) throw damaged("xml-nesting");
    this.handler.close(opened.name);
    const outer = this.outerNames.at(-1);
    if (outer?.depth === this.path.length) {
      this.names = outer.names;
      this.outerNames.pop();
    }
    this.closed = this.path.length === 0;
  }

  /** Prefixes that an element declares hold until it closes. */
  private declare(attributes: string): void {
    const inner = this.names.with(attributes);
    if (inner === this.names) return;
    this.outerNames.push({ depth: this.path.length, names: this.names });
    this.names = inner;
  }
}

const slash = 47;
const bang = 33;
const question = 63;

/** Index after the markup that starts at `start`, or -1 when it is not complete yet. */
function tagEnd(source: string, start: number): number {
  const second = source.charCodeAt(start + 1);
  if (second === bang) return declarationEnd(source, start);
  if (second === question) return after(source, "?>", start);
  for (let outside = start; ;) {
    const end = source.indexOf(">", outside);
    if (end < 0) return -1;
    // a ">" inside a quoted value does not end the tag
    const quote = openQuote(source, outside, end);
    if (quote === "") return end + 1;
    const closing = source.indexOf(quote, end);
    if (closing < 0) return -1;
    outside = closing + 1;
  }
}

function declarationEnd(source: string, start: number): number {
  if (source.startsWith("<!--", start)) return after(source, "-->", start + 4);
  if (source.startsWith("<![CDATA[", start)) return after(source, "]]>", start);
  const shown = source.slice(start, start + 9);
  if ("<![CDATA[".startsWith(shown) || "<!--".startsWith(shown)) return -1;
  return start + 2;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function openQuote(source: string, start: number, end: number): string {
  let quote = 0;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (quote === 0) {
      if (code === 34 || code === 39) quote = code;
    } else if (code === quote) {
      quote = 0;
    }
  }
  return quote === 0 ? "" : String.fromCharCode(quote);
}
