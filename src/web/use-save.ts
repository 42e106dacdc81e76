import type { Say } from "../core/words/say";
import { download, savedName } from "./download";
import { errorText } from "./error-text";
import type { StatusLine } from "./use-status";
import type { Tasks } from "./use-tasks";
import type { WorkbookState } from "./use-workbook";

/** What a file that was saved holds; changes can be made while it is being written. */
export type Saved = "everything" | "not-the-latest" | "nothing";

/** Saves the workbook of the page as a download. */
export function useSave(
  { shown, markSaved }: WorkbookState,
  { start }: Tasks,
  { tell, complain }: StatusLine,
  say: Say,
): () => Promise<Saved> {
  return async () => {
    if (shown === null) return "nothing";
    const workbook = shown.port.workbook();
    const name = savedName(workbook.name);
    const task = start("save");
    tell(say("web.status.saving", { name }));
    try {
      const { saveFile } = await import("./files/save-file");
      const bytes = await saveFile(workbook, { title: name, created: new Date().toISOString() }, task.signal);
      if (task.isCancelled()) tell(say("web.status.saving-cancelled", { name }));
      if (bytes === null) return "nothing";
      download(bytes, name);
      tell(say("web.status.saved", { name }));
      return markSaved(workbook) ? "everything" : "not-the-latest";
    } catch (error) {
      complain(say("web.status.not-saved", { name, reason: errorText(error) }));
      return "nothing";
    } finally {
      task.done();
    }
  };
}
