import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { runInProcess } from "../../support/run-in-process";

const sample = join(__dirname, "../../../assets/voorbeeld/reconstructie-2018.xlsx");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fonds-sets-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const whole = JSON.stringify(alv2018, null, 2);
const repeated = whole.replace('"naam":', '"naam": "x",\n  "naam":');

describe.each(["criteria", "governance", "koppeling"])("a file for --%s that cannot be read ends with 2", (option) => {
  test.each([
    { what: "a key twice", text: repeated, says: ["eigen.json: naam", "staat er twee keer, op de regels 4, 5"] },
    {
      what: "a key twice further down",
      text: '{"verdeling": {"schijven": [{}, {"vanaf": 1, "percentage": 2, "vanaf": 3}]}}',
      says: ["eigen.json: verdeling.schijven[1].vanaf", "op de regels 1, 1"],
    },
    { what: "lists without end", text: "[".repeat(500_000), says: ["meer dan 50 groepen of lijsten in elkaar"] },
    {
      what: "objects within each other",
      text: `${'{"a":'.repeat(60)}1${"}".repeat(60)}`,
      says: ["meer dan 50 groepen of lijsten in elkaar"],
    },
    { what: "too much", text: `"${"x".repeat(1_048_576)}"`, says: ["groter dan 1.024 kB"] },
    {
      what: "no JSON",
      text: '{\n  "naam": "x",\n  naam\n}',
      says: ["geen geldige JSON; de eerste fout staat op regel 3"],
    },
    {
      what: "a comma too many",
      text: '{\n  "naam": "x",\n}',
      says: ["geen geldige JSON; de eerste fout staat op regel 3"],
    },
    {
      what: "a remark",
      text: '// van ons\n{"naam": "x"}',
      says: ["geen geldige JSON; de eerste fout staat op regel 1"],
    },
    { what: "an unfinished text", text: '{"naam": "x', says: ["geen geldige JSON; de eerste fout staat op regel 1"] },
    { what: "nothing", text: "", says: ["geen geldige JSON; de eerste fout staat op regel 1"] },
  ])("$what", async ({ text, says }) => {
    writeFileSync(join(folder, "eigen.json"), text);
    const { exitCode, out, err } = await runInProcess(["verdeel", sample, `--${option}`, join(folder, "eigen.json")]);
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
    for (const part of says) expect(err).toContain(part);
  });
});

test("a path without an end is not read to the end", async () => {
  const { exitCode, err } = await runInProcess(["verdeel", sample, "--criteria", "/dev/zero"]);
  expect(exitCode).toBe(2);
  expect(err).toContain("groter dan 1.024 kB");
});

test("in English too", async () => {
  writeFileSync(join(folder, "own.json"), repeated);
  const { err } = await runInProcess(["verdeel", sample, "--criteria", join(folder, "own.json"), "--taal", "en"]);
  expect(err).toContain("this field stands there twice, on lines 4, 5; keep one");
});
