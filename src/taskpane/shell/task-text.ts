import type { Say } from "../../core/say";
import type { Task } from "../state/pane-state";

/** What is being done now, for the progress bar and the screen reader. */
export function taskText({ kind, step }: Task, say: Say): string {
  return say(step === null ? `pane.taak.${kind}` : `pane.rekenstap.${step}`);
}

/** Only a calculation can be stopped half-way; a workbook is read or written as a whole. */
export function isCancellable({ step }: Task): boolean {
  return step !== null;
}
