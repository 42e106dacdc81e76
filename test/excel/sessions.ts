import type { Session } from "../../src/excel/session";

/** This device; time stands still. */
export const here: Session = { id: 0, device: 0, now: () => 0 };

/** The same device after a restart, or in another window. */
export const hereAgain: Session = { ...here, id: 300 };

/** A colleague's, whose clock says that `minutes` have passed. */
export function colleague(minutes = 0): Session {
  return { id: 500, device: 5, now: () => minutes * 60_000 };
}
