import type { Generation } from "./output-state";
import { ownSheets } from "./own-sheets";
import type { Survey } from "./survey";

/**
 * Whether an output is the current one, not only by our record: its sheets are there, under their own names.
 *
 * @param count - Sheets that it must have: a user may have deleted some before.
 */
export function isInFront(survey: Survey, { id, sheets }: Generation, count: number): boolean {
  const { current } = survey.state;
  const found = ownSheets(survey).of(current);
  const isNamed = found.every(({ sheet, mark }) => sheet.name === sheets[mark.index]?.name);
  return current.id === id && isNamed && found.length === count;
}
