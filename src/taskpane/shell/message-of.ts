import type { Say, SayParameters } from "../../core/say";
import type { Notice, PaneState } from "../state/pane-state";

/** Something to tell the user: what went wrong and what to do about it, or what went well. */
export interface PaneMessage {
  readonly intent: "error" | "warning" | "info" | "success";
  readonly title: string;
  readonly text: string;
  /** The host's or the program's own words. */
  readonly detail: string | null;
}

/** What there is to tell now; null: nothing. */
export function messageOf({ problem, failure, notice }: PaneState, say: Say): PaneMessage | null {
  if (problem !== null) {
    const { code, sheet, detail } = problem;
    const where = { blad: sheet ?? "-", bekend: sheet === null ? "nee" : "ja" };
    return { intent: "error", ...words(`pane.probleem.${code}`, say, where), detail };
  }
  if (failure !== null) {
    return { intent: "error", ...words(`pane.fout.${failure.kind}`, say), detail: failure.message };
  }
  return notice === null ? null : { intent: intentOf(notice), ...words(`pane.melding.${notice}`, say), detail: null };
}

function words(key: string, say: Say, parameters: SayParameters = {}): Pick<PaneMessage, "title" | "text"> {
  return { title: say(`${key}.titel`), text: say(key, parameters) };
}

function intentOf(notice: Notice): PaneMessage["intent"] {
  if (notice === "instellingen-onbruikbaar") return "warning";
  return notice === "geannuleerd" ? "info" : "success";
}
