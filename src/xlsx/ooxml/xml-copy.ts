import { damaged } from "../file-problem";
import { encodeXml, readAttributes } from "./xml-text";
import type { XmlHandler } from "./xml-scanner";

/** What a copy leaves out, besides everything from other namespaces. */
export interface XmlOmissions {
  /** Elements, with all that is in them. */
  readonly elements: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

/**
 * Writes scanned XML again without namespace prefixes, leaving out what belongs to other namespaces or is to be omitted.
 * What it writes is well-formed whatever it reads.
 */
export class XmlCopy implements XmlHandler {
  private readonly parts: string[] = [];
  private skipped = 0;
  private opened = false;

  constructor(private readonly omissions: XmlOmissions) {}

  open(name: string, attributes: string): void {
    if (this.skipped > 0 || name.includes(":") || this.omissions.elements.has(name)) {
      this.skipped++;
      return;
    }
    this.endTag();
    this.parts.push(`<${name}${copyAttributes(attributes, this.omissions.attributes)}`);
    this.opened = true;
  }

  close(name: string): void {
    if (this.skipped > 0) {
      this.skipped--;
    } else if (this.opened) {
      this.parts.push("/>");
      this.opened = false;
    } else {
      this.parts.push(`</${name}>`);
    }
  }

  text(text: string): void {
    if (this.skipped > 0 || text === "") return;
    this.endTag();
    this.parts.push(encodeXml(text));
  }

  /** Everything written since the last call. */
  take(): string {
    this.endTag();
    return this.parts.splice(0).join("");
  }

  private endTag(): void {
    if (this.opened) this.parts.push(">");
    this.opened = false;
  }
}

/**
 * Attributes as text, each with a space before it; those with a prefix (other than xml:) are left out.
 *
 * @throws FileProblem when an attribute stands there twice.
 */
export function copyAttributes(source: string, omitted: ReadonlySet<string>): string {
  if (simpleAttributes.test(source) && !hasAny(source, omitted)) return unique(source);
  const copied = readAttributes(source)
    .filter(({ name }) => name !== "xmlns" && (!name.includes(":") || name.startsWith("xml:")) && !omitted.has(name))
    .map(({ name, value }) => ` ${name}="${encodeXml(value)}"`);
  return unique(copied.join(""));
}

/** As nearly all tags are: nothing to decode, no prefixes, single spaces. */
const simpleAttributes = /^(?: [A-Za-z0-9]+="[^"&<\p{Cc}\ufffe\uffff]*")*$/u;

function hasAny(source: string, omitted: ReadonlySet<string>): boolean {
  for (const name of omitted) if (source.includes(` ${name}=`)) return true;
  return source.includes(" xmlns=");
}

function unique(attributes: string): string {
  if (/ ([^\s=]+)="[^"]*".* \1="/s.test(attributes)) throw damaged("xml-attribute");
  return attributes;
}
