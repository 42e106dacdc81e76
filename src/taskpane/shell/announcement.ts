import type { Say } from "../../core/words/say";
import type { Formats } from "../../text/format";
import type { PaneState } from "../state/pane-state";
import { messageOf } from "./message-of";
import { taskText } from "./task-text";

/** What goes on, or what came of it, for who cannot see it. */
export function announcement(state: PaneState, say: Say, formats: Formats): string {
  const { task, screen, input, outcome } = state;
  if (task !== null) return taskText(task, say);
  const message = messageOf(state, say);
  if (message !== null) return `${message.title}. ${message.text}`;
  if (screen === "uitkomst" && outcome !== null) {
    const { uitgekeerd, totalen } = outcome.verdeling.uitkomst;
    return say("pane.aankondiging.uitkomst", { uitgekeerd: { cents: uitgekeerd }, toegekend: totalen.toegekend });
  }
  if (screen === "gegevens" && input?.checked != null) {
    return say("pane.aankondiging.gegevens", { aantal: formats.count(input.checked.bevindingen.length) });
  }
  return "";
}
