import type { Say } from "../../core/words/say";
import type { Task } from "../state/pane-state";

/** What is being done now, for the progress bar and the screen reader. */
export function taskText({ kind, step }: Task, say: Say): string {
  return say(step === null ? `pane.taak.${kind}` : `pane.rekenstap.${step}`);
}

/** What changes nothing can be stopped at any moment; the workbook cannot be left half written. */
export function isCancellable({ kind }: Task): boolean {
  return kind !== "schrijven" && kind !== "herstellen" && kind !== "invoegen";
}
