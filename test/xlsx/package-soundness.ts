import { XmlScanner } from "../../src/xlsx/ooxml/xml-scanner";
import { readAttributes } from "../../src/xlsx/ooxml/xml-text";
import { partsOf } from "./fixture";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Order of the elements of a worksheet. Source: ECMA-376 part 1, CT_Worksheet. */
const worksheetOrder = [
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter",
  "sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions",
  "pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing",
  "legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
]
  .join(" ")
  .split(" ");

/**
 * Everything known to make Excel offer a repair, checked on a file that we wrote.
 *
 * @returns What is wrong, in words; empty when nothing is.
 */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = partsOf(bytes);
  const trees = new Map(Object.entries(parts).map(([part, xml]) => [part, parse(xml)]));
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };

  const types = children(trees.get("[Content_Types].xml"), "Types");
  const defaults = new Set(types.map(({ attributes }) => attributes["Extension"]));
  const overrides = types.flatMap(({ attributes }) => attributes["PartName"] ?? []);
  for (const part of Object.keys(parts)) {
    const extension = part.slice(part.lastIndexOf(".") + 1);
    expect(
      part === "[Content_Types].xml" || overrides.includes(`/${part}`) || defaults.has(extension),
      `no content type: ${part}`,
    );
    // custom XML is of whatever type its root says; Excel gives it no type of its own either
    const isTyped =
      overrides.includes(`/${part}`) || part === "[Content_Types].xml" || /^customXml\/item\d+\.xml$/.test(part);
    const generic = extension === "xml" && !isTyped;
    expect(!generic, `only a general content type: ${part}`);
  }
  for (const part of overrides) expect(part.slice(1) in parts, `content type of an absent part: ${part}`);
  expect(new Set(overrides).size === overrides.length, "a part with two content types");

  for (const [part, tree] of trees) {
    if (!part.endsWith(".rels")) continue;
    const ids = tree.children.map(({ attributes }) => attributes["Id"]);
    expect(new Set(ids).size === ids.length, `equal ids: ${part}`);
    for (const { attributes } of tree.children) {
      const folder = part.replace(/_rels\/[^/]*$/, "");
      const target = new URL(attributes["Target"] ?? "", `http://x/${folder}`).pathname.slice(1);
      expect(target in parts, `${part} leads to nothing: ${target}`);
    }
  }

  const styles = trees.get("xl/styles.xml");
  const count = (section: string): number => children(styles, "styleSheet", section).length;
  for (const section of ["fonts", "fills", "borders", "cellXfs", "dxfs", "numFmts", "cellStyleXfs"]) {
    const list = styles?.children.find(({ name }) => name === section);
    expect(list === undefined || Number(list.attributes["count"]) === list.children.length, `wrong count: ${section}`);
  }
  for (const { attributes } of children(styles, "styleSheet", "cellXfs")) {
    expect(Number(attributes["fontId"]) < count("fonts"), "a font that does not exist");
    expect(Number(attributes["fillId"]) < count("fills"), "a fill that does not exist");
    expect(Number(attributes["borderId"]) < count("borders"), "a border that does not exist");
  }
  const formats = children(styles, "styleSheet", "numFmts").map(({ attributes }) => attributes["numFmtId"]);
  expect(new Set(formats).size === formats.length, "two number formats with one number");

  const texts = children(trees.get("xl/sharedStrings.xml"), "sst").map(textOf);
  const tableIds: string[] = [];
  const tableNames: string[] = [];
  for (const [part, tree] of trees) {
    if (!/^xl\/worksheets\/[^/]*$/.test(part)) continue;
    const order = tree.children.map(({ name }) => worksheetOrder.indexOf(name));
    expect(
      order.every((place, index) => place >= Math.max(0, ...order.slice(0, index))),
      `elements out of order: ${part}`,
    );
    const cells = new Map<string, Element>();
    let lastRow = 0;
    for (const row of children(tree, "worksheet", "sheetData")) {
      const number = Number(row.attributes["r"] ?? lastRow + 1);
      expect(number > lastRow, `rows out of order: ${part} ${number.toString()}`);
      lastRow = number;
      for (const cell of row.children) {
        cells.set(cell.attributes["r"] ?? "", cell);
        expect(Number(cell.attributes["s"] ?? 0) < count("cellXfs"), `a style that does not exist: ${part}`);
        const value = cell.children.find(({ name }) => name === "v")?.text ?? "";
        if (cell.attributes["t"] === "s") expect(Number(value) < texts.length, `a text that does not exist: ${part}`);
      }
    }
    for (const rule of all(tree, "cfRule"))
      expect(Number(rule.attributes["dxfId"] ?? 0) < count("dxfs"), `a look that does not exist: ${part}`);
    const links = trees.get(part.replace(/([^/]*)$/, "_rels/$1.rels"))?.children ?? [];
    for (const { attributes } of all(tree, "tablePart")) {
      const target = links.find((link) => link.attributes["Id"] === attributes["r:id"])?.attributes["Target"] ?? "";
      const table = trees.get(target.replace("..", "xl"));
      if (table === undefined) {
        faults.push(`a table that does not exist: ${part}`);
        continue;
      }
      tableIds.push(table.attributes["id"] ?? "");
      tableNames.push((table.attributes["displayName"] ?? "").toLowerCase());
      const [from = "A1"] = (table.attributes["ref"] ?? "").split(":");
      const row = from.replace(/[A-Z]+/, "");
      const first = columnNumber(from);
      children(table, "table", "tableColumns").forEach((column, index) => {
        const cell = [...cells.entries()].find(
          ([reference]) =>
            columnNumber(reference) === first + index &&
            reference.endsWith(row) &&
            reference.replace(/[A-Z]+/, "") === row,
        )?.[1];
        const header =
          cell === undefined
            ? ""
            : cell.attributes["t"] === "s"
              ? (texts[Number(cell.children[0]?.text)] ?? "")
              : textOf(cell);
        expect(
          header === (column.attributes["name"] ?? "").replaceAll("_x000a_", "\n"),
          `${target}: column "${column.attributes["name"] ?? ""}" under header "${header}"`,
        );
      });
    }
  }
  expect(new Set(tableIds).size === tableIds.length, "two tables with one number");

  const workbook = trees.get("xl/workbook.xml");
  const sheets = children(workbook, "workbook", "sheets").map(({ attributes }) => attributes["name"] ?? "");
  expect(new Set(sheets.map((name) => name.toLowerCase())).size === sheets.length, "two sheets with one name");
  expect(
    sheets.every((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name)),
    "a sheet name that Excel refuses",
  );
  const names = children(workbook, "workbook", "definedNames").map(({ attributes }) => {
    return `${attributes["localSheetId"] ?? ""}!${(attributes["name"] ?? "").toLowerCase()}`;
  });
  expect(new Set(names).size === names.length, "two names that are equal");
  expect(
    tableNames.every((name) => !names.includes(`!${name}`)) && new Set(tableNames).size === tableNames.length,
    "a table name twice",
  );
  return faults;
}

function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const stack = [root];
  const scanner = new XmlScanner({
    open(name, source) {
      const list = readAttributes(source);
      if (new Set(list.map((attribute) => attribute.name)).size < list.length)
        throw new Error(`duplicate attribute in ${name}`);
      const element: Element = {
        name,
        attributes: Object.fromEntries(list.map((attribute) => [attribute.name, attribute.value])),
        children: [],
        text: "",
      };
      stack.at(-1)?.children.push(element);
      stack.push(element);
    },
    close() {
      stack.pop();
    },
    text(text) {
      const element = stack.at(-1);
      if (element !== undefined) element.text += text;
    },
  });
  scanner.push(xml);
  scanner.finish();
  return root.children[0] ?? root;
}

function children(tree: Element | undefined, root: string, section?: string): readonly Element[] {
  if (tree?.name !== root) return [];
  return section === undefined ? tree.children : (tree.children.find(({ name }) => name === section)?.children ?? []);
}

function all(tree: Element, name: string): readonly Element[] {
  return [
    ...tree.children.filter((child) => child.name === name),
    ...tree.children.flatMap((child) => all(child, name)),
  ];
}

function textOf(element: Element): string {
  return all(element, "t")
    .map(({ text }) => text)
    .join("");
}

function columnNumber(reference: string): number {
  return Array.from(reference.replace(/\d+/, "")).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
