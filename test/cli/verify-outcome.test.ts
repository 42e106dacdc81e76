import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { decidedFund, honestRun } from "../run/honest-run";
import { buildWorkbook } from "../support/build-workbook";
import { runInProcess } from "../support/run-in-process";
import type { WorkbookDescription } from "../support/workbook-description";

let folder = "";
const at = (name: string): string => join(folder, name);
const now = (): string => "2018-11-01T12:00:00.000Z";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fonds-nagaan-"));
  const { invoer, correcties, aanvragen } = honestRun;
  const sheets = Object.entries({ Invoer: invoer, Correcties: correcties, Aanvragen: aanvragen });
  const workbook = { sheets: sheets.map(([name, rows]) => ({ name, rows })) } as WorkbookDescription;
  writeFileSync(at("invoer.xlsx"), buildWorkbook(workbook));
  writeFileSync(at("governance.json"), JSON.stringify(decidedFund));
  for (const [uit, words] of [
    ["officieel.xlsx", ["--toetser", "B. Visser"]],
    ["concept.xlsx", []],
    ["official.xlsx", ["--toetser", "B. Visser", "--taal", "en"]],
  ] as const)
    await runInProcess(
      [
        ...["verdeel", at("invoer.xlsx"), "--uit", at(uit), "--governance", at("governance.json")],
        "--opsteller",
        "A. Bakker",
        ...words,
      ],
      { now },
    );
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** An outcome with a text of its parts replaced, as somebody does who edits the file. */
function edited(file: string, ...edits: readonly (readonly [from: RegExp, to: string])[]): string {
  const parts = Object.entries(unzipSync(readFileSync(at(file)))).map(([name, bytes]) => {
    const before = strFromU8(bytes);
    const after = edits.reduce((text, [from, to]) => text.replace(from, to), before);
    return [name, name.endsWith(".xml") && after !== before ? strToU8(after) : bytes] as const;
  });
  const path = at(`gewijzigd-${file}`);
  writeFileSync(path, zipSync(Object.fromEntries(parts)));
  return path;
}

const check = (path: string, ...words: readonly string[]): ReturnType<typeof runInProcess> =>
  runInProcess(["controleer", path, "--governance", at("governance.json"), "--json", ...words], {
    now: () => "2024-01-01T12:00:00.000Z",
  });

interface Row {
  readonly code: string;
  readonly blad: string;
  readonly cel: string;
  readonly waarde: string;
  readonly tekst: string;
}

const changesIn = (out: string): readonly Row[] =>
  (JSON.parse(out) as { readonly bevindingen: readonly Row[] }).bevindingen.filter(({ code }) =>
    code.startsWith("outcome-"),
  );

test.each(["officieel.xlsx", "concept.xlsx", "official.xlsx", "invoer.xlsx"])(
  "%s as it was written is in order, years later",
  async (file) => {
    const { exitCode, out } = await check(at(file));
    expect(changesIn(out)).toEqual([]);
    expect(exitCode).toBe(0);
  },
);

test.each([
  {
    what: "the stamp",
    file: "concept.xlsx",
    edits: [[/CONCEPT - [^<]*/g, "OFFICIEEL"]] as const,
    cell: "Samenvatting!A3",
    found: "OFFICIEEL",
    expected: "CONCEPT - onder voorbehoud",
  },
  {
    what: "a name, and the stamp with it",
    file: "concept.xlsx",
    edits: [
      [/CONCEPT - [^<]*/g, "OFFICIEEL"],
      [/niet ingevuld/g, "B. Visser"],
    ] as const,
    cell: "Samenvatting!A3",
    found: "OFFICIEEL",
    expected: "CONCEPT - onder voorbehoud",
  },
  {
    what: "an assessor",
    file: "officieel.xlsx",
    edits: [[/mw\. Smit/g, "dhr. Jansen"]] as const,
    cell: "Audit",
    found: "",
    expected: "",
  },
  {
    what: "an amount of the input",
    file: "officieel.xlsx",
    edits: [[/<v>9000000<\/v>/g, "<v>19000000</v>"]] as const,
    cell: "Toekenning",
    found: "",
    expected: "",
  },
])("$what typed over is found: where, what and what should be", async ({ file, edits, cell, found, expected }) => {
  const { exitCode, out } = await check(edited(file, ...edits));
  const changes = changesIn(out);
  expect(exitCode).toBe(2);
  const [sheet = "", address] = cell.split("!");
  const first = changes.find(({ blad, cel }) => blad.startsWith(sheet) && (address === undefined || cel === address));
  expect(first?.code).toBe("outcome-changed");
  expect(first?.tekst).toContain(`Hier staat ‘${found}`);
  expect(first?.tekst).toContain(`hoort er ‘${expected}`);
});

test("an outcome of a text file is in order as it was written: what was found of the text is not in the copy", async () => {
  const rows = honestRun.invoer.map((cells) =>
    cells.map((cell) => (typeof cell === "number" || typeof cell === "string" ? cell.toString() : "")).join(";"),
  );
  writeFileSync(at("invoer.csv"), rows.join("\r\n"));
  const uit = at("van-csv.xlsx");
  const words = ["--uit", uit, "--governance", at("governance.json"), "--opsteller", "A. Bakker"];
  expect((await runInProcess(["verdeel", at("invoer.csv"), ...words], { now })).exitCode).toBe(0);
  const { exitCode, out } = await check(uit);
  expect(changesIn(out).filter(({ code }) => code !== "outcome-partly-verified")).toEqual([]);
  expect(exitCode).toBe(0);
});

test("what was written in beside the outcome is found", async () => {
  const parts = unzipSync(readFileSync(at("officieel.xlsx")));
  const first = "xl/worksheets/sheet1.xml";
  const text = strFromU8(parts[first] ?? new Uint8Array());
  const written =
    '<row r="999"><c r="C999" t="inlineStr"><is><t>Venlo krijgt 40 miljoen</t></is></c></row></sheetData>';
  expect(text).toContain("</sheetData>");
  writeFileSync(
    at("bijgeschreven.xlsx"),
    zipSync({ ...parts, [first]: strToU8(text.replace("</sheetData>", written)) }),
  );
  const { exitCode, out } = await check(at("bijgeschreven.xlsx"));
  expect(exitCode).toBe(2);
  expect(changesIn(out)).toMatchObject([{ code: "outcome-changed", blad: "Samenvatting", cel: "C999" }]);
  expect(changesIn(out)[0]?.tekst).toContain("‘Venlo krijgt 40 miljoen’; de berekening heeft hier niets neergezet");
});

test("with other rules there is nothing to hold it against, and that is said", async () => {
  const { exitCode, out } = await runInProcess(["controleer", at("officieel.xlsx"), "--json"], { now });
  expect(exitCode).toBe(2);
  expect(changesIn(out)).toMatchObject([{ code: "outcome-not-verified", blad: "Audit" }]);
});
