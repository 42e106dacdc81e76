import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { uitkomstSchema } from "../../src/audit/uitkomst-schema";
import { findingSeverities, type FindingCode } from "../../src/core/findings/finding";
import { runBuilt } from "../support/built-fonds";
import { runInProcess, testTime } from "../support/run-in-process";
import { expectFile } from "./expected-file";
import { caseOptions, goldenCases, placeInput, type GoldenCase } from "./golden-case";

/** The row of a finding that an expectation keeps: without its sentences, which may be improved freely. */
interface FoundRow {
  readonly code: FindingCode;
  readonly ernst: string;
  readonly blad: string | null;
  readonly cel: string | null;
  readonly waarde: string | null;
}

const met = new Set<FindingCode>();
let folder = "";
let outputs = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fonds-golden-"));
  outputs = join(folder, "uit");
  mkdirSync(outputs);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function verdeelWords(golden: GoldenCase, input: string): readonly string[] {
  const uit = join(outputs, "uit.xlsx");
  const json = join(outputs, "uit.json");
  return ["verdeel", input, "--uit", uit, "--json", json, "--nu", testTime, ...caseOptions(golden)];
}

function remember(rows: readonly { readonly code: string }[]): void {
  for (const { code } of rows) met.add(code as FindingCode);
}

describe("input that can be used", () => {
  test.each(goldenCases("good"))("$name: $what", async (golden) => {
    const input = await placeInput(golden, folder);
    const { exitCode, err } = await runInProcess(verdeelWords(golden, input));
    expect({ exitCode, err: exitCode === 0 ? "" : err }).toEqual({ exitCode: 0, err: "" });
    expect(readdirSync(outputs)).toEqual(["uit.json", "uit.xlsx"]);
    const uitkomst = uitkomstSchema.parse(JSON.parse(readFileSync(join(outputs, "uit.json"), "utf8")));
    remember(uitkomst.bevindingen);
    const bevindingen = uitkomst.bevindingen.map(withoutSentences);
    const openPoorten = uitkomst.openPoorten.map(({ id, feiten }) => ({ id, feiten }));
    expectFile(join(golden.folder, "expected.json"), { ...uitkomst, openPoorten, bevindingen });
  });
});

describe("input that cannot be used gives all its findings and writes nothing", () => {
  const cases = goldenCases("broken");

  test.each(cases.filter(({ hostile }) => hostile !== true))("$name: $what", async (golden) => {
    const input = await placeInput(golden, folder);
    const found = await runInProcess(["controleer", input, "--json", ...caseOptions(golden)]);
    expectFindings(golden, found);
    const run = await runInProcess(verdeelWords(golden, input));
    expect({ exitCode: run.exitCode, out: run.out, files: readdirSync(outputs) }).toEqual({
      exitCode: 2,
      out: "",
      files: [],
    });
    expect(run.err).toContain("Er is niets geschreven.");
  });

  test.each(cases.filter(({ hostile }) => hostile === true))("$name: $what (own process)", async (golden) => {
    const input = await placeInput(golden, folder);
    expectFindings(golden, runBuilt(["controleer", input, "--json", ...caseOptions(golden)]));
    const run = runBuilt(verdeelWords(golden, input));
    expect({ exitCode: run.exitCode, out: run.out, files: readdirSync(outputs) }).toEqual({
      exitCode: 2,
      out: "",
      files: [],
    });
    expect(run.err).toContain("Er is niets geschreven.");
    // its time is bounded by what stops the process; see runBuilt
    expect(run.peakMegabytes).toBeLessThan(500);
  });
});

test("every finding that the product can make occurs in a case", () => {
  // what is said of an outcome itself has its tests with the command that looks at one
  const known = (Object.keys(findingSeverities) as FindingCode[]).filter((code) => !code.startsWith("outcome-"));
  expect(known.filter((code) => !met.has(code))).toEqual([]);
});

function expectFindings(
  golden: GoldenCase,
  { exitCode, out, err }: { exitCode: number; out: string; err: string },
): void {
  expect({ exitCode, err: exitCode === 2 ? "" : err }).toEqual({ exitCode: 2, err: "" });
  const { bevindingen } = JSON.parse(out) as { readonly bevindingen: readonly FoundRow[] };
  remember(bevindingen);
  expectFile(join(golden.folder, "expected.errors.json"), bevindingen.map(withoutSentences));
}

function withoutSentences({
  code,
  ernst,
  blad,
  cel,
  waarde,
}: FoundRow | (Omit<FoundRow, "code"> & { code: string })): Omit<FoundRow, "code"> & { code: string } {
  return { code, ernst, blad, cel, waarde };
}
