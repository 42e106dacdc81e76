import { SaxesParser } from "saxes";

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
 * @throws Error when it is not well-formed, uses a prefix of nothing or has a DTD.
 */
export function parseXml(source: string): XmlElement {
  const open: Growing[] = [];
  const roots: Growing[] = [];
  const addText = (text: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += text;
  };
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("no DTD may stand here");
  });
  parser.on("opentag", ({ name, attributes: told }) => {
    const parent = open.at(-1);
    const attributes = Object.fromEntries(Object.values(told).map((attribute) => [attribute.name, attribute.value]));
    const element: Growing = { name, path: pathOf(name, parent), attributes, children: [], text: "" };
    (parent?.children ?? roots).push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(source).close();
  const [root] = roots;
  if (root === undefined) throw new Error("there is no element");
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
