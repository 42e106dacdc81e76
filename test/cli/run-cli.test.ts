import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { uitkomstSchema } from "../../src/audit/uitkomst-schema";
import { parseCriteriaset } from "../../src/core/criteria/criteriaset";
import { runInProcess } from "../support/run-in-process";

const sample = join(__dirname, "../../assets/voorbeeld/reconstructie-2018.xlsx");
let folder = "";
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fonds-cli-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("a command that cannot be carried out as typed ends with 3, says why and writes nothing", () => {
  test.each([
    { when: "the command is unknown", words: ["verdeelt"], says: "De opdracht 'verdeelt' bestaat niet." },
    {
      when: "the option is unknown",
      words: ["verdeel", sample, "--uitvoer", "x"],
      says: "De optie '--uitvoer' bestaat niet",
    },
    { when: "the input is missing", words: ["verdeel"], says: "Het argument <invoer> ontbreekt." },
    { when: "an option has no value", words: ["verdeel", sample, "--uit"], says: "ontbreekt de waarde" },
    { when: "there are too many arguments", words: ["verdeel", sample, "nog een"], says: "te veel argumenten" },
    { when: "the preset is unknown", words: ["criteria", "alv-2019"], says: "'alv-2019' is geen preset" },
    {
      when: "the criteria file does not exist",
      words: ["verdeel", sample, "--criteria", "geen.json"],
      says: "alv-2018, naar-rato",
    },
    {
      when: "the governance file does not exist",
      words: ["verdeel", sample, "--governance", "geen.json"],
      says: "fonds-2018",
    },
    {
      when: "the mapping does not exist",
      words: ["verdeel", sample, "--koppeling", "geen.json"],
      says: "Het koppelingsbestand",
    },
    {
      when: "two governance sets are chosen",
      words: ["verdeel", sample, "--governance", "fonds-2018", "--governance", "fonds-2018"],
      says: "--governance' staat er twee keer",
    },
    { when: "the time is none", words: ["verdeel", sample, "--nu", "gisteren"], says: "'gisteren' is geen tijdstip" },
    { when: "the language is unknown", words: ["verdeel", sample, "--taal", "fy"], says: "De taal 'fy' bestaat niet" },
    { when: "the output is no workbook", words: ["verdeel", sample, "--uit", "uitkomst.xls"], says: ".xlsx-bestand" },
    {
      when: "the folder does not exist",
      words: ["verdeel", sample, "--uit", "/bestaat/niet/x.xlsx"],
      says: "De map /bestaat/niet bestaat niet",
    },
  ])("$when", async ({ words, says }) => {
    const { exitCode, out, err } = await runInProcess(words);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: "" });
    expect(err).toContain(says);
    expect(err).toContain("Zie fonds --help.");
  });

  test("no command shows the help on stderr", async () => {
    const { exitCode, out, err } = await runInProcess([]);
    expect({ exitCode, out }).toEqual({ exitCode: 3, out: "" });
    expect(err).toContain("Gebruik: fonds <opdracht> [opties]");
  });
});

describe("help and version go to stdout with 0", () => {
  const asked = [
    "--help",
    "help",
    "verdeel --help",
    "help verdeel",
    "controleer -h",
    "sjabloon --help",
    "criteria --help",
  ];
  test.each(asked)("fonds %s", async (words) => {
    const { exitCode, out, err } = await runInProcess(words.split(" "));
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(out).toMatch(/^Gebruik: fonds/);
    expect(out).not.toMatch(/Usage|Options|Arguments|Commands|default/);
  });

  test("in English when asked", async () => {
    const { out } = await runInProcess(["verdeel", "--help", "--taal", "en"]);
    expect(out).toMatch(/^Usage: fonds verdeel/);
    expect(out).not.toMatch(/Gebruik|Opties|standaard/);
  });

  test("the version is printed alone", async () => {
    expect(await runInProcess(["--version"])).toEqual({ exitCode: 0, out: "0.0.0-test\n", err: "" });
  });
});

describe("verdeel", () => {
  test("without --uit and --json shows the headline figures and writes nothing", async () => {
    const { exitCode, out } = await runInProcess(["verdeel", sample]);
    expect(exitCode).toBe(0);
    const plain = out.replaceAll("\u00A0", " ");
    expect(plain).toMatch(/Uitgekeerd +€ 200\.000\.000,00/);
    expect(plain).toMatch(/waarvan Rijk +€ 100\.000\.000,00/);
    expect(plain).toMatch(/Sluitvariabele B per inwoner +€ 108,26/);
    expect(plain).toMatch(/Toegekend +77/);
    expect(plain).toMatch(/Tekort dat in aanmerking komt +€ 488\.822\.586,00/);
    expect(out).toContain("Er is niets geschreven.");
  });

  test("--json - gives JSON and nothing else on stdout, the summary on stderr", async () => {
    const { exitCode, out, err } = await runInProcess(["verdeel", sample, "--json", "-"]);
    expect(exitCode).toBe(0);
    expect(uitkomstSchema.parse(JSON.parse(out)).totalen.toegekend).toBe(77);
    expect(err).toContain("108,26");
  });

  test("signs with two names, in the JSON and in what the workbook keeps", async () => {
    const names = ["--opsteller", "A. Bakker", "--toetser", "B. Visser"];
    const { out } = await runInProcess(["verdeel", sample, "--uit", at("uit.xlsx"), "--json", "-", ...names]);
    const { ondertekening, openPoorten } = uitkomstSchema.parse(JSON.parse(out));
    expect(ondertekening).toEqual({ opsteller: "A. Bakker", toetser: "B. Visser" });
    expect(openPoorten.map(({ id }) => id).join()).not.toContain("vier-ogen");
    const parts = unzipSync(readFileSync(at("uit.xlsx")));
    expect(strFromU8(parts["customXml/item1.xml"] ?? new Uint8Array())).toContain("B. Visser");
  });

  test("a time of more than a day ago is only as if, and does not depend on the clock", async () => {
    const run = (now: string): ReturnType<typeof runInProcess> =>
      runInProcess(["verdeel", sample, "--json", "-", "--nu", "2018-11-01"], { now: () => now });
    const [first, second] = [await run("2026-01-01T00:00:00.000Z"), await run("2026-02-02T00:00:00.000Z")];
    expect(second).toEqual(first);
    expect(first.err).toContain("Berekend alsof het 1 november 2018 was.");
    expect(uitkomstSchema.parse(JSON.parse(first.out)).tijd).toEqual({ nu: "2018-11-01T00:00:00.000Z", alsof: true });
  });

  test("the same input and time give the same bytes, workbook and JSON", async () => {
    const run = async (name: string): Promise<readonly Uint8Array[]> => {
      const paths = [at(`${name}.xlsx`), at(`${name}.json`)] as const;
      await runInProcess(["verdeel", sample, "--uit", paths[0], "--json", paths[1], "--nu", "2018-11-01"]);
      return paths.map((path) => readFileSync(path));
    };
    expect(await run("een")).toEqual(await run("twee"));
  });

  test("does not touch an existing output without --forceer, and replaces it with", async () => {
    writeFileSync(at("uit.xlsx"), "van mij");
    const refused = await runInProcess(["verdeel", sample, "--uit", at("uit.xlsx"), "--json", at("uit.json")]);
    expect(refused.exitCode).toBe(3);
    expect(refused.err).toContain("bestaat al en blijft zoals het is");
    expect(readdirSync(folder)).toEqual(["uit.xlsx"]);
    expect(readFileSync(at("uit.xlsx"), "utf8")).toBe("van mij");
    const replaced = await runInProcess(["verdeel", sample, "--uit", at("uit.xlsx"), "--forceer"]);
    expect(replaced.exitCode).toBe(0);
    expect(Object.keys(unzipSync(readFileSync(at("uit.xlsx"))))).toContain("xl/workbook.xml");
  });

  test("is never a progress line in a file or pipe, and one that is wiped on a terminal", async () => {
    expect((await runInProcess(["verdeel", sample])).err).not.toContain("Bezig");
    let shown = "";
    await runInProcess(["verdeel", sample], {
      errIsTerminal: true,
      err: (text) => (shown += text),
      wipeLine: () => (shown += "<wiped>"),
    });
    expect(shown).toMatch(/Bezig met rekenen….*<wiped>/s);
  });

  test("speaks English when asked, whatever the language of the machine", async () => {
    const { out, err } = await runInProcess(["verdeel", sample, "--taal", "en"]);
    expect(out).toContain("Nothing was written.");
    expect(err).toContain("Notes (2)");
    expect(out + err).not.toMatch(/Uitgekeerd|Mededelingen/);
  });
});

describe("controleer", () => {
  test("counts the findings of good input and ends with 0", async () => {
    const { exitCode, out, err } = await runInProcess(["controleer", sample]);
    expect(exitCode).toBe(0);
    expect(out).toContain("geen fouten, geen waarschuwingen, 2 mededelingen.");
    expect(err).toContain("Mededelingen (2)");
  });

  test("--json gives JSON and nothing on stderr, also for bad input, which ends with 2", async () => {
    writeFileSync(at("leeg.csv"), "");
    const { exitCode, out, err } = await runInProcess(["controleer", at("leeg.csv"), "--json"]);
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      schema: "bevindingen/1",
      bevindingen: [{ code: "file-empty", ernst: "fout" }],
    });
  });
});

describe("criteria", () => {
  test.each(["alv-2018", "naar-rato"])("prints %s as a file that can be used", async (preset) => {
    const { exitCode, out, err } = await runInProcess(["criteria", preset]);
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    writeFileSync(at("eigen.json"), out);
    expect(parseCriteriaset(JSON.parse(out), preset)).toMatchObject({ ok: true, value: { id: preset } });
    const own = await runInProcess(["verdeel", sample, "--criteria", at("eigen.json")]);
    const named = await runInProcess(["verdeel", sample, "--criteria", preset]);
    expect(own).toEqual(named);
  });

  test("lists what there is", async () => {
    const { exitCode, out } = await runInProcess(["criteria"]);
    expect(exitCode).toBe(0);
    expect(out).toMatch(/alv-2018: .*\n.*\nnaar-rato: /);
  });
});

describe("sjabloon", () => {
  test("writes a workbook once", async () => {
    expect(await runInProcess(["sjabloon", at("s.xlsx")])).toMatchObject({ exitCode: 0, err: "" });
    expect(readdirSync(folder)).toEqual(["s.xlsx"]);
    expect((await runInProcess(["sjabloon", at("s.xlsx")])).exitCode).toBe(3);
  });
});

test("a bug ends with 1, one sentence, and its stack only when asked", async () => {
  const broken = {
    now: (): string => {
      throw new Error("de klok is stuk");
    },
  };
  const { exitCode, out, err } = await runInProcess(["verdeel", sample], broken);
  expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
  expect(err).toMatch(/^Dit is een fout in het programma, niet in uw invoer; .*de klok is stuk.*\n$/);
  expect((await runInProcess(["verdeel", sample], { ...broken, debug: true })).err).toContain("run-cli.test.ts");
});
