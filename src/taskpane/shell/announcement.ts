import type { Say } from "../../core/say";
import type { Formats } from "../../text/format";
import type { PaneState } from "../state/pane-state";
import { taskText } from "./task-text";

/** One sentence on what goes on, or what came of it; messages that stand on the screen announce themselves. */
export function announcement(state: PaneState, say: Say, formats: Formats): string {
  const { task, screen, input, outcome } = state;
  if (task !== null) return taskText(task, say);
  if (screen === "uitkomst" && outcome !== null) {
    const { uitgekeerd, totalen } = outcome.verdeling.uitkomst;
    return say("pane.aankondiging.uitkomst", { uitgekeerd: { cents: uitgekeerd }, toegekend: totalen.toegekend });
  }
  if (screen === "gegevens" && input?.checked != null) {
    return say("pane.aankondiging.gegevens", { aantal: formats.count(input.checked.bevindingen.length) });
  }
  return "";
}
