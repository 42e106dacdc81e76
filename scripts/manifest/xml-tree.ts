import { asWritten } from "../../src/xlsx/ooxml/xml-names";
import { readAttributes } from "../../src/xlsx/ooxml/xml-text";
import { XmlScanner } from "../../src/xlsx/ooxml/xml-scanner";

export interface XmlElement {
  /** With its prefix, as written ("bt:Image"). */
  readonly name: string;
  /** From the root, for a person: "OfficeApp/Hosts/Host[2]". */
  readonly path: string;
  readonly attributes: Readonly<Partial<Record<string, string>>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/**
 * Reads a small XML document whole.
 *
 * @throws Error when it is not well-formed, names an attribute twice or has a DTD.
 */
export function parseXml(source: string): XmlElement {
  const open: Growing[] = [];
  const roots: Growing[] = [];
  const scanner = new XmlScanner({
    open: (told, attributes) => {
      const name = asWritten(told);
      const parent = open.at(-1);
      const element: Growing = {
        name,
        path: pathOf(name, parent),
        attributes: attributeRecord(attributes),
        children: [],
        text: "",
      };
      (parent?.children ?? roots).push(element);
      open.push(element);
    },
    close: () => void open.pop(),
    text: (text) => {
      const element = open.at(-1);
      if (element !== undefined) element.text += text;
    },
  });
  scanner.push(source);
  scanner.finish();
  const [root] = roots;
  if (root === undefined) throw new Error("xml-without-root");
  return root;
}

/** Every element below one, itself included, in document order. */
export function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

/** The first child of that name, or null. */
export function child(element: XmlElement | null, name: string): XmlElement | null {
  return element?.children.find((candidate) => candidate.name === name) ?? null;
}

function pathOf(name: string, parent: XmlElement | undefined): string {
  if (parent === undefined) return name;
  const before = parent.children.filter((sibling) => sibling.name === name).length;
  return `${parent.path}/${name}${before === 0 ? "" : `[${(before + 1).toString()}]`}`;
}

function attributeRecord(source: string): Readonly<Record<string, string>> {
  const attributes = readAttributes(source);
  const names = attributes.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`xml-attribute-twice: ${twice}`);
  return Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
}
