import { damaged } from "../file-problem";

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Replaces character references. Only the five of XML itself and numeric ones exist here: entities that a document
 * declares are refused together with its DTD.
 *
 * @throws FileProblem for any other reference.
 */
export function decodeXml(text: string): string {
  const normal = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!normal.includes("&")) return normal;
  return normal.replace(/&([^;&]{0,10});?/g, (reference, name: string) => {
    const character = reference.endsWith(";") ? (named[name] ?? numeric(name)) : undefined;
    if (character === undefined) throw damaged("xml-entity");
    return character;
  });
}

function numeric(name: string): string | undefined {
  const match = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
  if (match === null) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

/** Writes text as XML content or attribute value; characters that XML excludes are replaced. */
export function encodeXml(text: string): string {
  return text.replace(
    /[&<>"\p{Cc}\ufffe\uffff]/gu,
    (character) => escapes[character] ?? (character < " " ? "\ufffd" : character),
  );
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\ufffe": "\ufffd",
  "\uffff": "\ufffd",
};

/**
 * Replaces the `_xHHHH_` escapes of spreadsheet texts.
 *
 * @source ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
export function decodeSpreadsheetText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Attributes of a tag, in order. */
export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
}

const attributePattern = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')\s*/y;

/**
 * All attributes of a tag.
 *
 * @param source - The tag without its name and brackets.
 * @throws FileProblem when it is not a list of name="value".
 */
export function readAttributes(source: string): readonly XmlAttribute[] {
  const text = source.trim();
  const attributes: XmlAttribute[] = [];
  attributePattern.lastIndex = 0;
  while (attributePattern.lastIndex < text.length) {
    const match = attributePattern.exec(text);
    if (match === null) throw damaged("xml-attribute");
    const [, name = "", quoted, apostrophed = ""] = match;
    attributes.push({ name, value: decodeXml(quoted ?? apostrophed) });
  }
  return attributes;
}

/**
 * One attribute of a tag, without building a list: sheets have millions of tags.
 *
 * @example readAttribute('r="B2" s="3"', "s") is "3".
 */
export function readAttribute(source: string, name: string): string | null {
  for (let start = source.indexOf(name); start >= 0; start = source.indexOf(name, start + 1)) {
    if (start > 0 && !isSpace(source.charCodeAt(start - 1))) continue;
    let next = start + name.length;
    while (isSpace(source.charCodeAt(next))) next++;
    if (source.charCodeAt(next) !== equals) continue;
    next++;
    while (isSpace(source.charCodeAt(next))) next++;
    const end = source.indexOf(source.charAt(next), next + 1);
    if (end < 0) throw damaged("xml-attribute");
    return decodeXml(source.slice(next + 1, end));
  }
  return null;
}

const equals = 61;

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13);
}

/** Reads a schema boolean. */
export function isTrue(value: string | null | undefined): boolean {
  return value === "1" || value === "true";
}
