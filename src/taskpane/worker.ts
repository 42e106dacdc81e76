import { verdelingInSteps } from "../run/run-verdeling";
import type { VerdelingRun } from "../run/verdeling-run";
import type { WorkerMessage } from "./worker-messages";

addEventListener("message", ({ data }: MessageEvent<VerdelingRun>) => {
  try {
    calculate(data);
  } catch (error) {
    send({ kind: "failed", message: error instanceof Error ? error.message : String(error) });
  }
});

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
