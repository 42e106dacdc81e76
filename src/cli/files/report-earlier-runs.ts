import type { Say, SayParameters } from "../../core/words/say";
import type { Terminal } from "../terminal";
import { earlierRuns, type EarlierRun } from "./earlier-runs";
import type { FileSystem } from "./file-system";
import type { OutputRequest } from "./output-request";
import { removeQuietly } from "./remove-quietly";
import { reportLeftovers } from "./report-leftovers";

/**
 * Says what an earlier run that was ended while it wrote these outputs has left, and removes what holds nothing that is
 * needed. What belongs to a pair of which one file is new and one is old stays until a run has written them anew.
 */
export function reportEarlierRuns(request: OutputRequest, terminal: Terminal, say: Say, system: FileSystem): void {
  for (const { howFar, leftovers } of earlierRuns(request, system)) {
    const paths = leftovers.map(({ path }) => path);
    const isDone = howFar.kind === "nothing" || howFar.kind === "all";
    const stuck = isDone ? removeQuietly(paths, system) : [];
    terminal.err(`${say(`cli.earlier.${howFar.kind}`, { ...placesOf(howFar), leftovers: paths.join(", ") })}\n`);
    reportLeftovers(stuck, terminal, say);
  }
}

function placesOf(howFar: EarlierRun["howFar"]): SayParameters {
  if (howFar.kind === "between") return { placed: howFar.placed ?? "none", waiting: howFar.waiting };
  return howFar.kind === "unknown" ? { target: howFar.target } : {};
}
