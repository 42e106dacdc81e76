import { damaged, tooLarge } from "../file-problem";
import { limits } from "../limits";
import { decodeXml } from "./xml-text";

/** What a scan reports, in document order. */
export interface XmlHandler {
  /**
   * @param name - Local name; names of other namespaces than the root's keep their prefix ("x14:ext").
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
  private rootPrefix: string | null = null;
  private readonly names = new Map<string, string>();
  private readonly path: string[] = [];
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
    const name = this.localName(source.slice(start, nameEnd));
    if (this.closed) throw damaged("xml-several-roots");
    if (++this.elements > limits.xmlElements) throw tooLarge("xml-elements");
    this.handler.open(name, source.slice(nameEnd, last));
    if (selfClosing) {
      this.handler.close(name);
      this.closed = this.path.length === 0;
    } else {
      this.path.push(name);
      if (this.path.length > limits.xmlDepth) throw damaged("xml-depth");
    }
  }

  private closeTag(qualified: string): void {
    const name = this.localName(qualified);
    if (this.path.pop() !== name) throw damaged("xml-nesting");
    this.handler.close(name);
    this.closed = this.path.length === 0;
  }

  private localName(qualified: string): string {
    const known = this.names.get(qualified);
    if (known !== undefined) return known;
    if (!/^[\p{L}_][\p{L}\p{N}_.:-]*$/u.test(qualified)) throw damaged("xml-name");
    const colon = qualified.indexOf(":");
    this.rootPrefix ??= qualified.slice(0, colon + 1);
    const name =
      this.rootPrefix !== "" && qualified.startsWith(this.rootPrefix) ? qualified.slice(colon + 1) : qualified;
    if (this.names.size < 1000) this.names.set(qualified, name);
    return name;
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
