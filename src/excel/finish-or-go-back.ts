import { busyElsewhere, isChangedElsewhere } from "./own/busy-elsewhere";
import { putInOrder, surveyNow } from "./own/recover";
import type { Survey } from "./own/survey";
import type { Session } from "./session";

/** Work that ends with a change of our state. */
interface Work {
  readonly session: Session;
  /** What it was planned by. */
  readonly before: Survey;
  readonly run: () => Promise<void>;
  readonly isDone: (survey: Survey) => boolean;
}

/**
 * Does work. When it fails, the workbook is put in order at once; when that fails as well (no connection), the next start
 * does it. A failure after the change of state counts as done.
 *
 * @throws ProblemInWorkbook when somebody else changed our output meanwhile: then nothing of it is touched.
 */
export async function finishOrGoBack({ session, before, run, isDone }: Work): Promise<void> {
  try {
    await run();
  } catch (error) {
    const context = new Excel.RequestContext();
    const found = await orNull(surveyNow(context));
    if (found !== null && isChangedElsewhere(found, before, session)) {
      throw busyElsewhere();
    }
    const survey = found === null ? null : await orNull(putInOrder(context, found, session));
    if (survey === null || !isDone(survey)) throw error;
  }
}

async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch {
    return null;
  }
}
