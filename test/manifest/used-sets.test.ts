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
    what: "a pane that is opened by code needs the shared runtime",
    source: "export const open = (): Promise<void> => Office.addin.showAsTaskpane();\n",
    sets: [["SharedRuntime", "1.1"]],
  },
  { what: "code without Office.js needs nothing", source: "export const one = [1].length;\n", sets: [] },
])("$what", ({ source, sets }) => {
  expect([...setsUsedBy(source)]).toEqual(sets);
});
