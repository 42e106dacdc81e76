import type { Failure } from "../state/pane-state";

/** What webpack calls the error when a part of the program does not arrive. */
const notArrived = "ChunkLoadError";

/** What was thrown, in words that can be reported. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { kind: "programma", message: String(error) };
  return { kind: error.name === notArrived ? "niet-geladen" : "programma", message: error.message };
}
