import { cancelled } from "./calculate";
import type { Plan } from "./plan";

/** Plans where the pane itself runs; a cancel comes before or after. */
export const planHere: Plan = async (request, signal) => {
  const { planOutput } = await import("./plan-output");
  if (signal.aborted) return cancelled;
  return { kind: "done", result: planOutput(request) };
};
