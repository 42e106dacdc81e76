import { surveyInOrder } from "./own/recover";
import type { Survey } from "./own/survey";

/**
 * Does work that ends with a change of our state. When it fails, the workbook is put in order at once; when that fails as
 * well (no connection), the next start does it. A failure after the change of state counts as done.
 */
export async function finishOrGoBack(work: () => Promise<void>, isDone: (survey: Survey) => boolean): Promise<void> {
  try {
    await work();
  } catch (error) {
    const survey = await tidied();
    if (survey === null || !isDone(survey)) throw error;
  }
}

async function tidied(): Promise<Survey | null> {
  try {
    return await surveyInOrder(new Excel.RequestContext());
  } catch {
    return null;
  }
}
