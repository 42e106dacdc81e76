import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uitkomstSchema } from "../../src/audit/uitkomst-schema";
import { decidedFund, honestRun } from "../run/honest-run";
import { buildWorkbook } from "../support/build-workbook";
import { runInProcess } from "../support/run-in-process";
import type { WorkbookDescription } from "../support/workbook-description";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "fonds-stempel-"));
  const { invoer, correcties, aanvragen } = honestRun;
  const sheets = Object.entries({ Invoer: invoer, Correcties: correcties, Aanvragen: aanvragen });
  const workbook = { sheets: sheets.map(([name, rows]) => ({ name, rows })) } as WorkbookDescription;
  writeFileSync(at("invoer.xlsx"), buildWorkbook(workbook));
  writeFileSync(at("governance.json"), JSON.stringify(decidedFund));
  const lower = { ...decidedFund, regels: { ...decidedFund.regels, vierOgen: false } };
  writeFileSync(at("lager.json"), JSON.stringify(lower));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  { when: "everything holds", words: [], poorten: [] },
  { when: "the same person signs twice", words: ["--toetser", "bakker, a"], poorten: ["vier-ogen-dezelfde"] },
  { when: "a function signs", words: ["--toetser", "controller"], poorten: ["ondertekenaar-geen-persoon"] },
  { when: "nobody reviewed", words: ["--toetser", ""], poorten: ["vier-ogen-onbekend"] },
  {
    when: "the time is of the day before, and an hour",
    words: ["--nu", "2018-10-31T11:00:00Z"],
    poorten: ["tijd-opgegeven"],
  },
  { when: "the bar was lowered in the file", words: ["--governance", "lager.json"], poorten: ["regel-afgezwakt"] },
])("when $when, files and names lead to $poorten", async ({ words, poorten }) => {
  const given = new Map([
    ["--governance", "governance.json"],
    ["--opsteller", "A. Bakker"],
    ["--toetser", "B. Visser"],
  ]);
  for (let index = 0; index < words.length; index += 2) given.set(words[index] ?? "", words[index + 1] ?? "");
  const options = [...given].flatMap(([name, value]) => [name, name === "--governance" ? at(value) : value]);
  const run = await runInProcess(["verdeel", at("invoer.xlsx"), "--json", "-", ...options], {
    now: () => "2018-11-01T12:00:00.000Z",
  });
  expect(run.exitCode).toBe(0);
  const { stempel, openPoorten } = uitkomstSchema.parse(JSON.parse(run.out));
  expect(openPoorten.map(({ id }) => id)).toEqual(poorten);
  expect(stempel).toBe(poorten.length === 0 ? "officieel" : "concept");
});
