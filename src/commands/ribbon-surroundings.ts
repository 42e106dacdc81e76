import type { VerdelingResult, VerdelingRun } from "../run/verdeling-run";
import type { Taal } from "../text/taal";
import type { WorkbookPort, WorkbookProblem } from "../workbook/port";

/** The pane, as far as a button of the ribbon needs it: a button itself has no place for words. */
export interface PaneDoor {
  /** Opens the pane where it says what is in the input, read anew. */
  readonly showInput: () => Promise<void>;
  /** Opens the pane with a problem and what to do about it. */
  readonly showProblem: (problem: WorkbookProblem) => Promise<void>;
  /** Tells the pane, open or not, that there is output that it did not write. */
  readonly outputWritten: () => Promise<void>;
}

/** What the buttons of the ribbon work with. */
export interface RibbonSurroundings {
  readonly port: WorkbookPort;
  readonly pane: PaneDoor;
  readonly calculate: (run: VerdelingRun) => Promise<VerdelingResult>;
  /** ISO time. */
  readonly now: () => string;
  /** Of the product, for the audit sheet. */
  readonly version: string;
  /** Unless the workbook has kept another choice. */
  readonly taal: Taal;
}
