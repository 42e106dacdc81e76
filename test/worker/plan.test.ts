import { cancelled } from "../../src/worker/calculate";
import type { Plan, PlanRequest } from "../../src/worker/plan";
import { planHere } from "../../src/worker/plan-here";
import { planInWorker } from "../../src/worker/plan-in-worker";
import { createLoopbackWorker } from "../taskpane/loopback-worker";
import { calculatedVerdeling } from "../taskpane/state/events";

const facts = { productName: "Fonds Tekortgemeenten", productVersion: "1.2.3", inputName: "Map1.xlsx" };

function request(taal: PlanRequest["taal"]): PlanRequest {
  return { verdeling: calculatedVerdeling(), facts, taal };
}

const ways: readonly (readonly [way: string, make: () => Promise<Plan>])[] = [
  ["here", () => Promise.resolve(planHere)],
  [
    "in a worker",
    async () => {
      const worker = await createLoopbackWorker();
      return planInWorker(() => worker);
    },
  ],
];

describe.each(ways)("planned %s", (_, make) => {
  test.each([
    { taal: "nl", title: /samenvatting$/ },
    { taal: "en", title: /summary$/ },
  ] as const)("the sheets have the words of $taal", async ({ taal, title }) => {
    const plan = await make();
    const planned = await plan(request(taal), new AbortController().signal);
    const summary = planned.kind === "done" ? planned.result.sheets[0]?.rows[0]?.[0] : null;
    expect(summary?.value).toMatch(title);
  });

  test("what was cancelled beforehand does not start", async () => {
    const plan = await make();
    expect(await plan(request("nl"), AbortSignal.abort())).toEqual(cancelled);
  });
});

test("in a worker and here comes to the same", async () => {
  const [here, inWorker] = await Promise.all(
    ways.map(async ([, make]) => (await make())(request("nl"), new AbortController().signal)),
  );
  expect(inWorker).toEqual(here);
});

test("a worker is ended by a cancel", async () => {
  const worker = await createLoopbackWorker();
  const controller = new AbortController();
  const planned = planInWorker(() => worker)(request("nl"), controller.signal);
  controller.abort();
  expect(await planned).toEqual(cancelled);
  expect(worker.isTerminated()).toBe(true);
});

test("where a worker may not be made, the pane plans itself", async () => {
  const refused = planInWorker(() => {
    throw new Error("SecurityError");
  });
  expect((await refused(request("nl"), new AbortController().signal)).kind).toBe("done");
});
