import { askWorker, type StartWorker } from "./ask-worker";
import type { Plan } from "./plan";

/** Plans in a web worker of its own; where no worker may start the pane itself plans. */
export function planInWorker(start: StartWorker): Plan {
  return async (request, signal) => {
    const planned = await askWorker(start, { kind: "plan", request }, { signal, onStep: () => undefined });
    if (planned !== null) return planned;
    const { planHere } = await import("./plan-here");
    return planHere(request, signal);
  };
}
