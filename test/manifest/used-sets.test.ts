import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { usedRequirementSets } from "../../scripts/manifest/used-sets";

function setsUsedBy(source: string): ReadonlyMap<string, string> {
  // inside the project, so that the types of Office.js are found
  const folder = mkdtempSync(join(resolve(__dirname, "../.."), "dist/used-sets-"));
  try {
    const file = join(folder, "sample.ts");
    writeFileSync(file, source);
    return usedRequirementSets([file]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.each([
  {
    what: "the newest member decides",
    source:
      "export const run = (context: Excel.RequestContext): void => {\n" +
      "  context.workbook.worksheets.load('items/name');\n" +
      "  context.workbook.worksheets.getFirst().customProperties.add('a', 'b');\n" +
      "};\n",
    sets: [["ExcelApi", "1.12"]],
  },
  {
    what: "a member that is taken out of an object counts",
    source: "export const source = ({ triggerSource }: Excel.WorksheetChangedEventArgs): string => triggerSource;\n",
    sets: [["ExcelApi", "1.14"]],
  },
  {
    what: "and so does one deeper in it, under another name",
    source:
      "export const run = ({ workbook: { worksheets: all } }: Excel.RequestContext): unknown => all;\n" +
      "export const tag = ({ visibility: seen }: Excel.Worksheet): unknown => seen;\n",
    sets: [["ExcelApi", "1.1"]],
  },
  {
    what: "a member between brackets counts",
    source: "export const source = (args: Excel.WorksheetChangedEventArgs): string => args['triggerSource'];\n",
    sets: [["ExcelApi", "1.14"]],
  },
  {
    what: "a member that is loaded by name counts, wherever it stands in the text",
    source:
      "export const run = (sheets: Excel.WorksheetCollection, all: boolean): void => {\n" +
      "  sheets.load(`items/name,${all ? 'items/customProperties/items/' + 'key,' : ''}items/protection/protected`);\n" +
      "};\n",
    sets: [["ExcelApi", "1.12"]],
  },
  {
    what: "a member of an object that is handed over counts",
    source: "export const visible = (range: Excel.Range): void => void range.getRowProperties({ rowHidden: true });\n",
    sets: [["ExcelApi", "1.9"]],
  },
  {
    what: "a pane that is opened by code needs the shared runtime",
    source: "export const open = (): Promise<void> => Office.addin.showAsTaskpane();\n",
    sets: [["SharedRuntime", "1.1"]],
  },
  { what: "code without Office.js needs nothing", source: "export const one = [1].length;\n", sets: [] },
])("$what", ({ source, sets }) => {
  expect([...setsUsedBy(source)]).toEqual(sets);
});

test.each([
  {
    what: "what does not exist",
    names: "'items/title'",
    message: "sample.ts:1: load of items/title, but there is no title",
  },
  { what: "names that stand elsewhere", names: "names", message: "load with names that stand elsewhere" },
])("a load of $what is refused, with its place", ({ names, message }) => {
  const source = `export const run = (sheets: Excel.WorksheetCollection, names: string): unknown => sheets.load(${names});\n`;
  expect(() => setsUsedBy(source)).toThrow(message);
});
