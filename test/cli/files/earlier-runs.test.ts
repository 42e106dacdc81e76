import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { machineFiles } from "../../../src/cli/files/file-system";
import { runInProcess } from "../../support/run-in-process";

const sample = join(__dirname, "../../../assets/voorbeeld/reconstructie-2018.xlsx");
/** Higher than any system gives. */
const ended = "4294967000-0badcafe";
let folder = "";
const at = (name: string): string => join(folder, name);
const put = (...names: readonly string[]): void => {
  for (const name of names) writeFileSync(at(name), name);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "fonds-earlier-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("what a run says of an earlier one that was ended while it wrote, and what it leaves of it", () => {
  const old = `.uit.xlsx.fonds-${ended}.1van2.oud`;
  const fresh = `.uit.json.fonds-${ended}.2van2.nieuw`;
  const outputs = ["uit.json", "uit.xlsx"];

  test.each([
    {
      when: "it was between two files, and nothing may be replaced",
      leftovers: [old, fresh],
      more: [],
      says: ["uit.xlsx is van die run", "uit.json is nog zoals het daarvoor was", "bestaat al en blijft"],
      leaves: [...outputs, old, fresh],
    },
    {
      when: "it was between two files, and they are written anew",
      leftovers: [old, fresh],
      more: ["--forceer"],
      says: ["uit.xlsx is van die run"],
      leaves: outputs,
    },
    {
      when: "it was between two files of which the first was new",
      leftovers: [fresh],
      more: ["--forceer"],
      says: ["het andere bestand is van die run"],
      leaves: outputs,
    },
    {
      when: "it had replaced nothing",
      leftovers: [old, `.uit.xlsx.fonds-${ended}.1van2.nieuw`, fresh],
      more: [],
      says: ["voordat hij iets verving", "bestaat al en blijft"],
      leaves: outputs,
    },
    {
      when: "it had written everything",
      leftovers: [old],
      more: [],
      says: ["had alles geschreven", "bestaat al en blijft"],
      leaves: outputs,
    },
    {
      when: "its other file is in a folder that is not looked at",
      leftovers: [`.uit.json.fonds-${ended}.2van2-verspreid.nieuw`],
      more: [],
      says: ["een bestand in een andere map", "bestaat al en blijft"],
      leaves: [...outputs, `.uit.json.fonds-${ended}.2van2-verspreid.nieuw`],
    },
    {
      when: "it wrote other files",
      leftovers: [`.anders.xlsx.fonds-${ended}.1van1.nieuw`],
      more: ["--forceer"],
      says: [],
      leaves: [...outputs, `.anders.xlsx.fonds-${ended}.1van1.nieuw`],
    },
    {
      when: "it still goes on",
      leftovers: [`.uit.xlsx.fonds-${process.ppid.toString()}-0badcafe.1van1.nieuw`],
      more: ["--forceer"],
      says: [],
      leaves: [...outputs, `.uit.xlsx.fonds-${process.ppid.toString()}-0badcafe.1van1.nieuw`],
    },
  ])("$when", async ({ leftovers, more, says, leaves }) => {
    put(...outputs, ...leftovers);
    const words = ["verdeel", sample, "--uit", at("uit.xlsx"), "--json", at("uit.json"), ...more];
    const { err, exitCode } = await runInProcess(words);
    expect(exitCode).toBe(more.length === 0 ? 3 : 0);
    for (const text of says) expect(err).toContain(text);
    if (says.length === 0) expect(err).not.toContain("eerdere run");
    expect(readdirSync(folder).sort()).toEqual(leaves.toSorted());
  });

  test("a kept file that somebody reads as input is no leftover", async () => {
    const kept = `.uit.json.fonds-${ended}.1van1.oud`;
    put(kept);
    const { exitCode } = await runInProcess(["verdeel", sample, "--criteria", at(kept), "--json", at("uit.json")]);
    expect(exitCode).toBe(2);
    expect(readdirSync(folder)).toEqual([kept]);
  });
});

test("a process of another user is still a process", () => {
  expect(machineFiles.isRunning(1)).toBe(true);
});
