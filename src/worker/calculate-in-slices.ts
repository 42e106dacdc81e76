import { verdelingInSteps } from "../run/run-verdeling";
import { cancelled, type Calculate } from "./calculate";

/** Calculates where the pane itself runs, and lets the pane draw and listen between two steps. */
export const calculateInSlices: Calculate = async (run, { signal, onStep }) => {
  const steps = verdelingInSteps(run);
  for (;;) {
    if (signal.aborted) return cancelled;
    const step = steps.next();
    if (step.done === true) return { kind: "done", result: step.value };
    onStep(step.value);
    await nextTurn();
  }
};

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
