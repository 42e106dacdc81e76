import "./worker-folder";
import { verdelingInSteps } from "../run/run-verdeling";
import type { VerdelingRun } from "../run/verdeling-run";
import type { WorkerMessage, WorkerRequest } from "./worker-messages";

addEventListener("message", ({ data }: MessageEvent<WorkerRequest>) => {
  answer(data).catch((error: unknown) => {
    send({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  });
});

async function answer(request: WorkerRequest): Promise<void> {
  if (request.kind === "calculate") {
    calculate(request.run);
    return;
  }
  // with all the words of the sheets, which a calculation can do without
  const { planOutput } = await import("./plan-output");
  send({ kind: "done", result: planOutput(request.request) });
}

function calculate(run: VerdelingRun): void {
  const steps = verdelingInSteps(run);
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      send({ kind: "done", result: step.value });
      return;
    }
    send({ kind: "step", step: step.value });
  }
}

function send(message: WorkerMessage): void {
  postMessage(message);
}
