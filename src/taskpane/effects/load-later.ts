import type { planInvoer } from "../../run/plan-invoer";
import type { planVoorbeeld } from "../../run/plan-voorbeeld";
import type { isSameInput } from "../../run/same-input";
import type { choicesIn, settingsOf } from "../../run/settings";
import type { acceptInMapping, searchedAgain, withdrawnFrom } from "../../reading/mapping/accept-in-mapping";
import type { stateInMapping } from "../../reading/mapping/state-in-mapping";
import type { rulesFindings } from "../state/can-calculate";
import type { Template } from "../state/pane-state";

/** What reading and keeping choices needs. */
export interface Reading {
  readonly isSameInput: typeof isSameInput;
  readonly choicesIn: typeof choicesIn;
  readonly settingsOf: typeof settingsOf;
  readonly rulesFindings: typeof rulesFindings;
}

/** What changes a mapping without pointing out columns. */
export interface MappingEdits {
  readonly acceptInMapping: typeof acceptInMapping;
  readonly withdrawnFrom: typeof withdrawnFrom;
  readonly searchedAgain: typeof searchedAgain;
  readonly stateInMapping: typeof stateInMapping;
}

/** Loads what changes a mapping when somebody first does. */
export async function loadMappingEdits(): Promise<MappingEdits> {
  const [accepting, stating] = await Promise.all([
    import("../../reading/mapping/accept-in-mapping"),
    import("../../reading/mapping/state-in-mapping"),
  ]);
  const { acceptInMapping, withdrawnFrom, searchedAgain } = accepting;
  return { acceptInMapping, withdrawnFrom, searchedAgain, stateInMapping: stating.stateInMapping };
}

/** Loads what reads the workbook when it is first needed: the pane opens without it. */
export async function loadReading(): Promise<Reading> {
  const [input, settings, rules] = await Promise.all([
    import("../../run/same-input"),
    import("../../run/settings"),
    import("../state/can-calculate"),
  ]);
  return {
    isSameInput: input.isSameInput,
    choicesIn: settings.choicesIn,
    settingsOf: settings.settingsOf,
    rulesFindings: rules.rulesFindings,
  };
}

/** Loads what plans the sheets of a template; the figures of the example come along only when they are asked for. */
export async function loadTemplatePlanner(template: Template): Promise<typeof planInvoer | typeof planVoorbeeld> {
  return template === "sjabloon"
    ? (await import("../../run/plan-invoer")).planInvoer
    : (await import("../../run/plan-voorbeeld")).planVoorbeeld;
}
