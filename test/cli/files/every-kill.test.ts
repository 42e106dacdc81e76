import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { machineFiles } from "../../../src/cli/files/file-system";
import { writeOutputFiles } from "../../../src/cli/files/output-files";
import { reportEarlierRuns } from "../../../src/cli/files/report-earlier-runs";
import { createSay } from "../../../src/text/translator";
import { beginnings, Pair } from "./a-pair";
import type { Job } from "./write-and-die";

const root = resolve(__dirname, "../../..");
let desk = "";

beforeAll(() => {
  desk = mkdtempSync(join(tmpdir(), "fonds-kill-"));
});

afterAll(() => {
  rmSync(desk, { recursive: true });
});

/** Writes in a process of its own. @returns The calls it made, or null when it was killed. */
function writeAndDie(pair: Pair, dieAt: number | null): number | null {
  const countFile = join(desk, "count");
  const job: Job = {
    request: pair.request,
    contents: pair.files.map(({ content }) => Buffer.from(content).toString()),
    dieAt,
    countFile,
  };
  writeFileSync(join(desk, "job.json"), JSON.stringify(job));
  const words = ["--import", "./scripts/typescript.mjs", "test/cli/files/write-and-die.ts", join(desk, "job.json")];
  const { status, signal, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: "utf8" });
  if (signal === "SIGKILL") return null;
  if (status !== 0) throw new Error(stderr);
  return Number(readFileSync(countFile, "utf8"));
}

/** What a later run says of an ended one that left the outputs like this. */
const saidAbout: Readonly<Record<string, string>> = {
  "old, old": "voordat hij iets verving",
  "new, old": "afgebroken tussen twee bestanden",
  "new, new": "had alles geschreven",
};

test.each(beginnings.slice(0, 1))(
  "when $when, a process that is killed at any call leaves files that are old or new, and the next run says which",
  async (beginning) => {
    const whole = new Pair(beginning);
    const calls = writeAndDie(whole, null) ?? 0;
    whole.remove();
    expect(calls).toBeGreaterThan(10);
    const met = new Set<string>();
    for (let call = 1; call <= calls; call += 1) {
      const pair = new Pair(beginning);
      expect(writeAndDie(pair, call)).toBeNull();
      const state = pair.state.join(", ");
      met.add(state);
      expect(Object.keys(saidAbout)).toContain(state);

      const left = pair.others;
      let said = "";
      const terminal = {
        out: () => undefined,
        err: (text: string) => (said += text),
        wipeLine: () => undefined,
        errIsTerminal: false,
        now: () => "",
        debug: false,
      };
      reportEarlierRuns(pair.request, terminal, createSay("nl"), machineFiles);
      expect({ call, said }).toEqual({
        call,
        said: left.length === 0 ? "" : (expect.stringContaining(saidAbout[state] ?? "?") as string),
      });
      expect(pair.state.join(", ")).toBe(state);
      expect(pair.others).toEqual(state === "new, old" ? left : []);

      expect(await writeOutputFiles(pair.files, pair.request, machineFiles)).toEqual([]);
      expect({ state: pair.state, others: pair.others }).toEqual({ state: ["new", "new"], others: [] });
      pair.remove();
    }
    expect([...met]).toEqual(Object.keys(saidAbout));
  },
  120_000,
);
