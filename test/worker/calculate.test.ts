import { BugError } from "../../src/core/findings/bug-error";
import { runSteps, type RunStep, type VerdelingRun } from "../../src/run/verdeling-run";
import { cancelled, type Calculate, type Calculated } from "../../src/worker/calculate";
import { calculateInSlices } from "../../src/worker/calculate-in-slices";
import type { PaneWorker } from "../../src/worker/ask-worker";
import { calculateInWorker } from "../../src/worker/calculate-in-worker";
import { reconstructie, runOver, smallWorkbook } from "../run/workbooks";
import { createLoopbackWorker } from "../taskpane/loopback-worker";

const run = runOver(smallWorkbook());
const { criteria } = run;
const broken = runOver(smallWorkbook(), {
  criteria: { ...criteria, drempel: { bedragPerInwoner: "veertig", vergelijking: "groterDan" } },
});

const ways: readonly (readonly [way: string, make: () => Promise<Calculate>])[] = [
  ["in slices", () => Promise.resolve(calculateInSlices)],
  [
    "in a worker",
    async () => {
      const worker = await createLoopbackWorker();
      return calculateInWorker(() => worker);
    },
  ],
];

/** Runs to the end, or cancels as soon as a step is announced. */
async function watch(
  calculate: Calculate,
  wanted: VerdelingRun,
  cancelAt: RunStep | null = null,
): Promise<{ readonly calculated: Calculated; readonly steps: readonly RunStep[] }> {
  const controller = new AbortController();
  const steps: RunStep[] = [];
  const calculated = await calculate(wanted, {
    signal: controller.signal,
    onStep: (step) => {
      steps.push(step);
      if (step === cancelAt) controller.abort();
    },
  });
  return { calculated, steps };
}

describe.each(ways)("%s", (_, make) => {
  test("every step is told, in order", async () => {
    expect((await watch(await make(), run)).steps).toEqual(runSteps);
  });

  test.each(runSteps)("a cancel at the step '%s' stops there", async (cancelAt) => {
    const { calculated, steps } = await watch(await make(), run, cancelAt);
    expect(calculated).toEqual(cancelled);
    expect(steps.at(-1)).toBe(cancelAt);
  });

  test("what was cancelled beforehand does not start", async () => {
    const calculate = await make();
    const onStep = jest.fn();
    expect(await calculate(run, { signal: AbortSignal.abort(), onStep })).toEqual(cancelled);
    expect(onStep).not.toHaveBeenCalled();
  });

  test("a bug of ours reaches who asked", async () => {
    const calculation = watch(await make(), broken);
    await expect(calculation).rejects.toThrow(BugError);
    await expect(calculation).rejects.toThrow('"veertig" is not a plain decimal');
  });
});

describe("a worker and slices come to the same", () => {
  test.each<{ readonly when: string; readonly wanted: () => Promise<VerdelingRun> }>([
    { when: "the reconstruction of 2018 is divided", wanted: async () => runOver(await reconstructie()) },
    { when: "a run only checks", wanted: () => Promise.resolve({ ...run, doel: "controleren" }) },
    {
      when: "the input has errors",
      wanted: () => Promise.resolve(runOver(smallWorkbook([["GM0983", "Venlo", 1, "veel"]]))),
    },
  ])("when $when", async ({ wanted }) => {
    const asked = await wanted();
    const [slices, worker] = await Promise.all(
      ways.map(async ([, make]) => (await watch(await make(), asked)).calculated),
    );
    expect(worker).toEqual(slices);
    expect(slices?.kind).toBe("done");
  });
});

describe("a worker does not outlive its run", () => {
  test.each<{ readonly when: string; readonly wanted: VerdelingRun; readonly cancelAt: RunStep | null }>([
    { when: "it is done", wanted: run, cancelAt: null },
    { when: "it is cancelled", wanted: run, cancelAt: "lezen" },
    { when: "it failed", wanted: broken, cancelAt: null },
  ])("when $when", async ({ wanted, cancelAt }) => {
    const worker = await createLoopbackWorker();
    await Promise.allSettled([
      watch(
        calculateInWorker(() => worker),
        wanted,
        cancelAt,
      ),
    ]);
    expect(worker.isTerminated()).toBe(true);
  });

  test("after a cancel nothing more comes out of it", async () => {
    const worker = await createLoopbackWorker();
    await watch(
      calculateInWorker(() => worker),
      run,
      "controleren",
    );
    expect(worker.sent.map((message) => message.kind === "step" && message.step)).toEqual(["lezen", "controleren"]);
  });
});

describe("where a worker cannot run", () => {
  /** A worker that breaks off: after saying something, or without a word. */
  function breakingWorker(said: readonly RunStep[]): PaneWorker {
    const target = new EventTarget();
    return {
      addEventListener: target.addEventListener.bind(target),
      terminate: () => undefined,
      postMessage: () => {
        for (const step of said)
          target.dispatchEvent(Object.assign(new Event("message"), { data: { kind: "step", step } }));
        target.dispatchEvent(Object.assign(new ErrorEvent("error"), { message: "out of memory" }));
      },
    };
  }

  beforeAll(() => {
    Object.assign(globalThis, { ErrorEvent: class extends Event {} });
  });

  test.each<{ readonly when: string; readonly start: () => PaneWorker }>([
    {
      when: "it may not be made",
      start: () => {
        throw new Error("SecurityError");
      },
    },
    { when: "it breaks off without a word", start: () => breakingWorker([]) },
  ])("the pane calculates itself when $when", async ({ start }) => {
    const { calculated, steps } = await watch(calculateInWorker(start), run);
    expect(calculated.kind).toBe("done");
    expect(steps).toEqual(runSteps);
  });

  test("one that breaks off half-way is a bug, and is not run again", async () => {
    const calculation = watch(
      calculateInWorker(() => breakingWorker(["lezen"])),
      run,
    );
    await expect(calculation).rejects.toThrow(new BugError("out of memory"));
  });
});
