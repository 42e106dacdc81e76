import type { WorkbookPort } from "../../workbook/port";
import type { Calculate } from "../../worker/calculate";
import type { Languages } from "../languages";
import type { Plan } from "../../worker/plan";
import type { PaneEvent } from "../state/event";
import type { PaneState } from "../state/pane-state";
import type { Store } from "../state/store";

/** What the effects need from outside. */
export interface EffectsContext {
  readonly port: WorkbookPort;
  readonly calculate: Calculate;
  readonly plan: Plan;
  readonly store: Store<PaneState, PaneEvent>;
  readonly languages: Languages;
  /** ISO time. */
  readonly now: () => string;
  /** Of the product, for the audit sheet. */
  readonly version: string;
}
