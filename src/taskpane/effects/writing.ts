import type { Template } from "../state/pane-state";
import type { EffectsContext } from "./effects-context";
import { loadTemplatePlanner } from "./load-later";
import type { TaskRunner } from "./task-runner";

/** Changing the workbook; parts of a task. */
export interface Writing {
  /** Plans the sheets of the present outcome, for the user to see before they are written. */
  readonly plan: (signal: AbortSignal) => Promise<void>;
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** @returns Whether the sheets were inserted. */
  readonly insert: (template: Template) => Promise<boolean>;
  /** Finds out whether there is an earlier output. */
  readonly refreshUndo: () => Promise<void>;
}

/** The sheet of a template that is to be filled in first. */
const inputSheet = "Invoer";

export function createWriting(context: EffectsContext, { valueOf }: TaskRunner): Writing {
  const { port, plan, store, languages, version } = context;
  const { dispatch, getState } = store;

  const refreshUndo = async (): Promise<void> => {
    dispatch({ type: "undo-known", canUndo: await port.canUndo() });
  };
  return {
    plan: async (signal) => {
      const { outcome, taal } = getState();
      if (outcome === null) return;
      const { verdeling, basedOn } = outcome;
      const productName = languages.ofFrame(taal).say("pane.product");
      const facts = { productName, productVersion: version, inputName: basedOn.name };
      const planned = await plan({ verdeling, facts, taal }, signal);
      if (planned.kind === "done" && !signal.aborted) dispatch({ type: "plan-made", plan: planned.result });
    },
    write: async () => {
      const { plan, outcome } = getState();
      if (plan === null || outcome === null) return;
      const applied = valueOf(await port.apply({ plan, basedOn: outcome.basedOn }));
      if (applied !== null) dispatch({ type: "plan-applied", outcome: applied });
      await refreshUndo();
    },
    undo: async () => {
      const result = await port.undo();
      if (result.ok) dispatch({ type: "output-restored" });
      else dispatch({ type: "problem-met", problem: result.problem });
      await refreshUndo();
    },
    insert: async (template) => {
      const { rules, taal } = getState();
      const [planTemplate, { say }] = await Promise.all([loadTemplatePlanner(template), languages.complete(taal)]);
      const inserted = valueOf(await port.insert(planTemplate(rules.criteria, rules.governance, say)));
      if (inserted?.kind !== "written") return false;
      const sheet = inserted.sheets.find(({ wanted }) => wanted === inputSheet);
      if (sheet !== undefined) valueOf(await port.goTo(sheet.actual, null));
      dispatch({ type: "template-inserted", template });
      return true;
    },
    refreshUndo,
  };
}
