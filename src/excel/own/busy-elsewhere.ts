import { problem, ProblemInWorkbook } from "../problem";
import type { Session } from "../session";
import type { Survey } from "./survey";

/** Milliseconds after which an attempt counts as broken off: ten minutes, more than any write takes. */
const patience = 600_000;

/**
 * Whether somebody else may be writing at this moment. An attempt of this device is never that: everything that looks for
 * one waits for it. Clocks differ: one that began a little later than now is as young as one that began a little earlier.
 */
export function isBusyElsewhere({ state: { attempt } }: Survey, { device, now }: Session): boolean {
  return attempt !== null && attempt.device !== device && Math.abs(now() - attempt.since) < patience;
}

/** Whether somebody else changed our output after a survey. */
export function isChangedElsewhere({ records: [newest] }: Survey, before: Survey, { id }: Session): boolean {
  return newest !== undefined && newest.session !== id && !before.records.some(({ key }) => key === newest.key);
}

/** Stops work that would get in somebody else's way. */
export function busyElsewhere(): ProblemInWorkbook {
  return new ProblemInWorkbook(problem("busy-elsewhere", null, null));
}
