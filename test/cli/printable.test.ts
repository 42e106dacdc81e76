import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { strFromU8, unzipSync } from "fflate";
import { printableJson } from "../../src/cli/printable";
import { fictiefWerkboek, voorbeeldgemeenten } from "../../scripts/samples/fictieve-gemeenten";
import { buildWorkbook } from "../support/build-workbook";
import { runInProcess } from "../support/run-in-process";

const sample = join(__dirname, "../../assets/voorbeeld/reconstructie-2018.xlsx");
/** Colours, a title, the cursor back, a bell, a line of its own, text from right to left, and the short form of ESC [. */
const codes = "\u001B[31m\u001B]0;titel\u0007\r\nVALS\b\u202E\u009B2J\u007F\u2028";
let folder = "";
const at = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fonds-printable-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const header = "Gemeentecode;Gemeente;Inwoners;Tekort jeugd 2016;Tekort Wmo 2016;Tekort jeugd 2017;Tekort Wmo 2017";
const criteria = (naam: string): string => put("criteria.json", JSON.stringify({ ...alv2018, id: "eigen", naam }));
const governance = (naam: string): string =>
  put(
    "governance.json",
    JSON.stringify({
      ...fonds2018,
      id: "eigen",
      naam,
      bronnen: fonds2018.bronnen.map((bron) => ({ ...bron, naam: `${bron.naam}${naam}` })),
    }),
  );
const workbook = (sheet: string, gemeente: string): string =>
  put(
    "in.xlsx",
    buildWorkbook({
      sheets: [
        { name: sheet, headerRow: 1, widths: [], rows: [header.split(";"), ["GM0363", gemeente, "x", 1, 2, 3, 4]] },
      ],
    }),
  );

/** A workbook that can be divided. */
const figures = (sheet: string): string => {
  const { sheets } = fictiefWerkboek(voorbeeldgemeenten(12, 3), 3);
  return put("figures.xlsx", buildWorkbook({ sheets: sheets.map((described) => ({ ...described, name: sheet })) }));
};

describe("codes that steer a terminal never reach it", () => {
  test.each<{ from: string; words: () => readonly string[] }>([
    {
      from: "the name of an input that is divided",
      words: () => {
        const name = at(`x${codes}.xlsx`);
        renameSync(figures("Blad"), name);
        return ["verdeel", name, "--uit", at("uit.xlsx")];
      },
    },
    {
      from: "the name of a sheet that is divided",
      words: () => ["verdeel", figures("Blad\u202E\u009B2J\u007F"), "--uit", at("uit.xlsx")],
    },
    { from: "the name of the input", words: () => ["verdeel", put(`in${codes.replace("/", "")}.csv`, header)] },
    { from: "the name of an input that is not there", words: () => ["controleer", at(`x${codes}.xlsx`)] },
    {
      from: "a cell",
      words: () => ["controleer", put("in.csv", `${header}\n${codes.replace("\n", "")};x;1;1;1;1;1\n`)],
    },
    { from: "a header", words: () => ["controleer", put("in.csv", `${header};Extra${codes.replace("\n", "")}\n`)] },
    { from: "the name of a sheet", words: () => ["controleer", workbook("Blad\u202E\u009B2J\u007F", "Amsterdam")] },
    { from: "the name of a municipality", words: () => ["controleer", workbook("Blad", "\u009B2J\u202Ebcd")] },
    { from: "the name of a criteria set", words: () => ["verdeel", sample, "--criteria", criteria(codes)] },
    {
      from: "the name of a criteria file",
      words: () => ["verdeel", sample, "--criteria", put(`c${codes}.json`, "{}")],
    },
    {
      from: "a key of a criteria set",
      words: () => ["verdeel", sample, "--criteria", put("c.json", JSON.stringify({ [codes]: codes }))],
    },
    {
      from: "a key that stands there twice",
      words: () => ["verdeel", sample, "--criteria", put("c.json", '{"\\u001b[2J":1,"\\u001b[2J":2}')],
    },
    { from: "the name of a criteria set that is not there", words: () => ["verdeel", sample, "--criteria", codes] },
    { from: "names in a governance set", words: () => ["verdeel", sample, "--governance", governance(codes)] },
    { from: "the name of an output", words: () => ["verdeel", sample, "--json", at(`uit${codes}.json`)] },
    { from: "the folder of an output", words: () => ["verdeel", sample, "--json", at(`${codes}/uit.json`)] },
    { from: "a time", words: () => ["verdeel", sample, "--nu", codes] },
    { from: "an option", words: () => ["verdeel", sample, `--x${codes}`] },
    { from: "a command", words: () => [codes] },
    { from: "a preset", words: () => ["criteria", codes] },
    { from: "a language", words: () => ["criteria", "--taal", codes] },
    { from: "an outcome as JSON", words: () => ["verdeel", sample, "--governance", governance(codes), "--json", "-"] },
    { from: "findings as JSON", words: () => ["controleer", workbook("Blad\u202E\u009B2J", "\u009Bx"), "--json"] },
  ])("from $from", async ({ words }) => {
    const { out, err, exitCode } = await runInProcess(words(), { debug: true });
    expect(exitCode).not.toBe(1);
    const seen = (out + err).replace(/[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, "").replaceAll("\n", "");
    expect(seen).toBe("");
    expect(out + err).not.toMatch(/^VALS/m);
  });

  test("JSON says the same without them", () => {
    const value = { [codes]: [codes, "\u{E0001}\u00AD"] };
    const text = printableJson(value);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(JSON.parse(text)).toEqual(value);
  });

  test("what is written to a file keeps the text as it was given", async () => {
    const naam = "Eigen\u00ADregels";
    await runInProcess(["verdeel", sample, "--criteria", criteria(naam), "--uit", at("uit.xlsx")]);
    const texts = Object.values(unzipSync(readFileSync(at("uit.xlsx")))).map((part) => strFromU8(part));
    expect(texts.some((text) => text.includes(naam))).toBe(true);
  });
});

describe("quotes, braces and brackets in a name are just a name", () => {
  const names = ["O'Brien", "''", '"aan"', "{x}", "{count, plural}", "<b>&amp;", "#1 'x' {", "=1+1", "%s %d", "$&"];
  test.each(names)("%s", async (name) => {
    const input = put(`${name.replaceAll("/", "")}.csv`, `${header}\nGM0363;Amsterdam;x${name};1;1;1;1\n`);
    const results = [
      await runInProcess(["controleer", input]),
      await runInProcess(["controleer", workbook(name, name)]),
      await runInProcess(["verdeel", figures(name), "--uit", at(`uit ${name.replaceAll("/", "")}.xlsx`)]),
      await runInProcess([
        "verdeel",
        sample,
        "--criteria",
        criteria(name),
        "--governance",
        governance(name),
        "--uit",
        at(`${name}.xlsx`),
      ]),
      await runInProcess(["verdeel", sample, "--criteria", at(name)]),
      await runInProcess([name]),
      await runInProcess(["verdeel", sample, `--${name}`]),
    ];
    for (const { err } of results) expect(err).not.toContain("fout in het programma");
    expect(results.map(({ exitCode }) => exitCode)).toEqual([2, 2, 0, 0, 3, 3, 3]);
    expect(results[5]?.err).toContain(name);
  });
});
