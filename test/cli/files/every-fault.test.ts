import { machineFiles } from "../../../src/cli/files/file-system";
import { writeOutputFiles } from "../../../src/cli/files/output-files";
import { reportEarlierRuns } from "../../../src/cli/files/report-earlier-runs";
import { UsageError } from "../../../src/cli/usage-error";
import { createSay } from "../../../src/text/translator";
import { beginnings, Pair, type Beginning } from "./a-pair";
import { countingFiles, refusal } from "./counting-files";

/** What became of two outputs when the system refused some calls. */
interface Outcome {
  readonly calls: number;
  readonly state: readonly string[];
  /** What the user is told: the key of the error, or that it is done. */
  readonly told: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly stuck: readonly string[];
  readonly pair: Pair;
}

async function write(beginning: Beginning, refuses: (call: number, name: string) => boolean): Promise<Outcome> {
  const pair = new Pair(beginning);
  const system = countingFiles((call, name) => {
    if (refuses(call, name)) throw refusal("EIO");
  });
  try {
    const stuck = await writeOutputFiles(pair.files, pair.request, system);
    return { calls: system.calls.length, state: pair.state, told: "done", parameters: {}, stuck, pair };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { key: told, parameters } = error;
    return { calls: system.calls.length, state: pair.state, told, parameters, stuck: [], pair };
  }
}

/** A later run with --forceer: what it says first, and what it leaves. */
async function nextRun(pair: Pair): Promise<string> {
  let said = "";
  const terminal = {
    out: fail,
    err: (text: string) => (said += text),
    wipeLine: () => undefined,
    errIsTerminal: false,
    now: () => "",
    debug: false,
  };
  reportEarlierRuns(pair.request, terminal, createSay("nl"), machineFiles);
  expect(await writeOutputFiles(pair.files, pair.request, machineFiles)).toEqual([]);
  expect({ state: pair.state, others: pair.others }).toEqual({ state: ["new", "new"], others: [] });
  pair.remove();
  return said;
}

function fail(): void {
  throw new Error("nothing belongs on stdout");
}

const both = { old: ["old", "old"], new: ["new", "new"] };

describe.each(beginnings)("when $when", (beginning) => {
  test("a refusal of any one call leaves both as they were or both new, and the user is told which", async () => {
    const { calls } = await write(beginning, () => false);
    expect(calls).toBeGreaterThan(10);
    for (let call = 1; call <= calls; call += 1) {
      const { state, told, stuck, pair } = await write(beginning, (number) => number === call);
      expect({ call, told, state }).toEqual({
        call,
        told: told === "done" ? "done" : "cli.usage.write-failed",
        state: told === "done" ? both.new : both.old,
      });
      // what could not be removed is told, or was the very call that failed while taking back
      if (told === "done") expect(pair.others).toEqual(stuck);
      else expect(pair.others).toEqual([]);
      await nextRun(pair);
    }
  });

  test("a system that refuses everything from some call on never loses or damages a file", async () => {
    const { calls } = await write(beginning, () => false);
    let halfway = 0;
    for (let call = 1; call <= calls; call += 1) {
      const { state, told, parameters, pair } = await write(beginning, (number) => number >= call);
      const [first, second] = pair.request.paths;
      if (told === "cli.usage.write-halfway") {
        halfway += 1;
        expect({ call, state }).toEqual({ call, state: ["new", "old"] });
        expect(parameters).toMatchObject({ nieuw: first, oud: second });
        const said = await nextRun(pair);
        expect(said).toContain("afgebroken tussen twee bestanden");
        expect(said).toContain(`${second ?? ""} is nog zoals het daarvoor was`);
      } else {
        expect({ call, state }).toEqual({ call, state: told === "done" ? both.new : both.old });
        await nextRun(pair);
      }
    }
    expect(halfway).toBeGreaterThan(0);
  });

  test("a next run tells it as it was, also when the first file that had to be removed could not be", async () => {
    const { calls } = await write(beginning, () => false);
    for (let call = 1; call <= calls; call += 1) {
      let stuck: number | null = null;
      const { state, told, pair } = await write(beginning, (number, name) => {
        if (number > call && name === "remove") stuck ??= number;
        return number === call || number === stuck;
      });
      const said = await nextRun(pair);
      if (told === "cli.usage.write-halfway") continue;
      expect({ call, state }).toEqual({ call, state: told === "done" ? both.new : both.old });
      const untrue = told === "done" ? "voordat hij iets verving" : "had alles geschreven";
      expect(`call ${call.toString()}: ${said}`).not.toContain(untrue);
    }
  });

  test("on a disk without second names it is the same", async () => {
    const { calls } = await write(beginning, (_, name) => name === "link");
    for (let call = 1; call <= calls; call += 1) {
      const { state, told, pair } = await write(beginning, (number, name) => name === "link" || number === call);
      expect({ call, state }).toEqual({ call, state: told === "done" ? both.new : both.old });
      await nextRun(pair);
    }
  });
});
