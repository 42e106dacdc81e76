import { spawn, spawnSync, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fictiefWerkboek, voorbeeldgemeenten } from "../../scripts/samples/fictieve-gemeenten";
import { buildWorkbook } from "../support/build-workbook";
import { builtFonds, runBuilt } from "../support/built-fonds";

const samples = join(__dirname, "../../assets/voorbeeld");
let folder = "";

beforeAll(() => {
  builtFonds();
}, 120_000);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fonds-process-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  { code: 0, words: ["--version"] },
  { code: 0, words: ["controleer", join(samples, "reconstructie-2018.xlsx")] },
  { code: 2, words: ["controleer", "bestaat-niet.xlsx"] },
  { code: 3, words: ["onbekend"] },
])("the process ends with $code after fonds $words", ({ code, words }) => {
  expect(runBuilt(words).exitCode).toBe(code);
});

test("speaks Dutch whatever the language of the machine", () => {
  const { out } = runBuilt(["--help"], { env: { LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8", LANGUAGE: "en" } });
  expect(out).toMatch(/^Gebruik:/);
});

test("388 municipalities take less than 250 MB", () => {
  const words = ["verdeel", join(samples, "gemeenten-2017-fictief.xlsx"), "--uit", join(folder, "uit.xlsx")];
  const { exitCode, peakMegabytes } = runBuilt(words);
  expect(exitCode).toBe(0);
  expect(peakMegabytes).toBeLessThan(250);
});

test("paths with spaces, accents and a leading dash are just paths", () => {
  writeFileSync(join(folder, "-Súdwest é.csv"), "Gemeentecode;Tekort jeugd 2016\n");
  const { err } = runBuilt(["controleer", "--", "-Súdwest é.csv"], { cwd: folder });
  expect(err).toContain("2017");
});

test("a reader that stops early is no error", async () => {
  const child = spawn(process.execPath, [builtFonds(), "criteria", "alv-2018"], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (data: Buffer) => (err += data.toString()));
  const [exitCode] = (await once(child, "close")) as [number | null];
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
});

test.each([
  {
    stream: "stdout",
    words: ["criteria", "alv-2018"],
    says: "Het resultaat kon niet worden getoond: de schijf is vol.\n",
  },
  { stream: "stderr", words: ["controleer", "bestaat-niet.xlsx"], says: "" },
])("a full disk under $stream ends as a file that cannot be written does", ({ stream, words, says }) => {
  const full = openSync("/dev/full", "w");
  const stdio: StdioOptions = stream === "stdout" ? ["ignore", full, "pipe"] : ["ignore", "pipe", full];
  const { status, output } = spawnSync(process.execPath, [builtFonds(), ...words], { stdio, encoding: "utf8" });
  closeSync(full);
  expect(status).toBe(3);
  const err = output[2] ?? "";
  expect(err.startsWith(says)).toBe(true);
  expect(err).not.toMatch(/at .*\.cjs|ENOSPC/);
});

test("interrupted at any moment, it leaves a whole output or none, and never a temporary file", async () => {
  const gemeenten = voorbeeldgemeenten(400, 3);
  writeFileSync(join(folder, "in.xlsx"), buildWorkbook(fictiefWerkboek(gemeenten, 3)));
  for (const delay of [200, 600, 900, 1_100, 1_300, 1_600]) {
    const words = ["verdeel", "in.xlsx", "--uit", "uit.xlsx", "--json", "uit.json"];
    const child = spawn(process.execPath, [builtFonds(), ...words], { cwd: folder, stdio: "ignore" });
    const timer = setTimeout(() => child.kill("SIGINT"), delay);
    await once(child, "close");
    clearTimeout(timer);
    const outputs = readdirSync(folder).filter((name) => name !== "in.xlsx");
    expect([[], ["uit.json", "uit.xlsx"]]).toContainEqual(outputs.sort());
    for (const name of outputs) {
      expect(statSync(join(folder, name)).size).toBeGreaterThan(1_000);
      rmSync(join(folder, name));
    }
  }
}, 120_000);
