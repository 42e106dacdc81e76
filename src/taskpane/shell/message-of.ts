import type { Say } from "../../core/words/say";
import type { WorkbookProblemCode } from "../../workbook/port";
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
export function messageOf({ problem, failure, notice, meegekomen }: PaneState, say: Say): PaneMessage | null {
  if (problem !== null) {
    const { code, sheet, detail } = problem;
    return { intent: "error", ...problemWords(code, sheet, say), detail };
  }
  if (failure !== null) {
    return { intent: "error", ...words(`pane.fout.${failure.kind}`, say), detail: failure.message };
  }
  if (notice === "keuzes-meegekomen" && meegekomen !== null) {
    const { opsteller, toetser, aanvaard } = meegekomen;
    const namen = [opsteller, toetser].filter((naam) => naam !== null).join(", ");
    const key = `pane.melding.${notice}`;
    const wat = [
      ...(namen === "" ? [] : [say(`${key}.namen`, { namen })]),
      ...(aanvaard === 0 ? [] : [say(`${key}.aanvaard`, { aantal: aanvaard })]),
    ].join("; ");
    return { intent: "warning", title: say(`${key}.titel`), text: say(key, { wat }), detail: null };
  }
  return notice === null ? null : { intent: intentOf(notice), ...words(`pane.melding.${notice}`, say), detail: null };
}

type Words = Pick<PaneMessage, "title" | "text">;

function words(key: string, say: Say): Words {
  return { title: say(`${key}.titel`), text: say(key) };
}

/** Problems of one sheet, which may be known by name. */
const problemsOfSheet: readonly WorkbookProblemCode[] = ["sheet-protected", "sheet-hidden"];

function problemWords(code: WorkbookProblemCode, sheet: string | null, say: Say): Words {
  const general = words(`pane.probleem.${code}`, say);
  if (sheet === null || !problemsOfSheet.includes(code)) return general;
  return { ...general, text: say(`pane.probleem.${code}.blad`, { blad: sheet }) };
}

function intentOf(notice: Notice): PaneMessage["intent"] {
  if (notice === "instellingen-onbruikbaar") return "warning";
  return notice === "geannuleerd" ? "info" : "success";
}
