import { hasErrors, type Finding } from "../../core/findings/finding";
import type { Taal } from "../../text/taal";
import type { Mapping } from "../../reading/mapping/mapping";
import type { Statement } from "../../reading/mapping/state-in-mapping";
import type { Template } from "../state/pane-state";
import type { Goal, Screen } from "../state/screens";
import { outdatedBy } from "../state/select";
import { createCalculating } from "./calculating";
import type { EffectsContext } from "./effects-context";
import { loadMappingEdits, loadReading, type MappingEdits } from "./load-later";
import { createTaskRunner } from "./task-runner";
import { createWriting } from "./writing";

/** Everything the pane does to the world. Nothing here throws or rejects: what goes wrong becomes an event. */
export interface Effects {
  /** Loads the settings and listens for edits. @returns How to stop listening. */
  readonly start: () => Promise<() => Promise<void>>;
  readonly chooseGoal: (goal: Goal) => Promise<void>;
  readonly openScreen: (screen: Screen) => Promise<void>;
  readonly chooseLanguage: (taal: Taal) => Promise<void>;
  readonly chooseMapping: (mapping: Mapping | null) => Promise<void>;
  /** Takes back which columns were pointed out; what was stated and accepted stays. */
  readonly searchAgain: () => Promise<void>;
  /** Accepts a finding with a reason: it is kept in the mapping, and in the workbook. */
  readonly accept: (found: Finding, reden: string) => Promise<void>;
  readonly withdrawAcceptance: (found: Finding) => Promise<void>;
  /** States in the mapping what a finding proposes. */
  readonly state: (statement: Statement) => Promise<void>;
  /** Reads the workbook and checks it. */
  readonly read: () => Promise<void>;
  /** Reads the workbook anew, and divides the fund. */
  readonly calculate: () => Promise<void>;
  /** Stops reading or calculating; writing cannot be stopped half-way. */
  readonly cancel: () => void;
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Somebody else wrote output: finds out whether there is something to undo now. */
  readonly refreshUndo: () => Promise<void>;
  /** Inserts input sheets; the example is read at once, an empty template is filled in first. */
  readonly insertTemplate: (template: Template) => Promise<void>;
  readonly goTo: (sheet: string, cell: string | null) => Promise<void>;
}

/** The side effects of the pane. */
export function createEffects(context: EffectsContext): Effects {
  const { port, store, languages } = context;
  const { dispatch, getState } = store;
  const tasks = createTaskRunner(store);
  const { attempt, task, valueOf } = tasks;
  const calculating = createCalculating(context, tasks);
  const writing = createWriting(context, tasks);

  const planIfNeeded = async (): Promise<void> => {
    const { screen, outcome, plan } = getState();
    if (screen === "schrijven" && outcome !== null && plan === null) await task("plannen", writing.plan);
  };

  const loadSettings = async (): Promise<void> => {
    const settings = await port.loadSettings();
    if (settings === null) return;
    const { choicesIn } = await loadReading();
    const { isDamaged, ...found } = choicesIn(settings);
    dispatch({ type: "settings-loaded", ...found });
    if (isDamaged) dispatch({ type: "noticed", notice: "instellingen-onbruikbaar" });
    else if (found.meegekomen !== undefined) dispatch({ type: "noticed", notice: "keuzes-meegekomen" });
  };

  /** Whoever comes for one municipality wants the outcome at once; what is wrong with the input stands in the way. */
  const divideIfReady = async (): Promise<void> => {
    const { input, rules } = getState();
    const findings = input?.checked?.bevindingen ?? null;
    if (findings === null || hasErrors(findings)) return;
    const { rulesFindings } = await loadReading();
    if (rulesFindings(rules).length === 0) await task("verdelen", calculating.divide);
  };

  const chooseMapping = async (mapping: Mapping | null): Promise<void> => {
    dispatch({ type: "mapping-chosen", mapping });
    await task("controleren", calculating.check);
  };

  /** What a person states or accepts about the figures is kept at once: it may not get lost before there is an outcome. */
  const editMapping = async (edit: (edits: MappingEdits, mapping: Mapping | null) => Mapping | null): Promise<void> => {
    await attempt(async () => {
      const edits = await loadMappingEdits();
      await chooseMapping(edit(edits, getState().mapping));
      await calculating.saveSettings();
    });
  };

  return {
    start: async () => {
      let stop: () => Promise<void> = () => Promise.resolve();
      await attempt(async () => {
        await loadSettings();
        await writing.refreshUndo();
        stop = await port.onInputChanged(() => {
          dispatch({ type: "input-changed" });
        });
      });
      return stop;
    },
    chooseGoal: async (goal) => {
      const before = getState();
      dispatch({ type: "goal-chosen", goal });
      if (goal === "mijn-gemeente" && before.outcome !== null && outdatedBy(before).length === 0) {
        dispatch({ type: "screen-opened", screen: "uitkomst" });
        return;
      }
      const isRead = await task("lezen", calculating.readAndCheck);
      if (isRead && goal === "mijn-gemeente") await attempt(divideIfReady);
    },
    openScreen: async (screen) => {
      dispatch({ type: "screen-opened", screen });
      const isChecked = (getState().input?.checked ?? null) !== null;
      if (screen === "gegevens" && !isChecked) await task("lezen", calculating.readAndCheck);
      await planIfNeeded();
    },
    chooseLanguage: async (taal) => {
      await attempt(async () => {
        if (getState().screen !== "start") await languages.complete(taal);
        dispatch({ type: "language-chosen", taal });
        await calculating.saveSettings();
      });
      await planIfNeeded();
    },
    chooseMapping,
    searchAgain: () => editMapping(({ searchedAgain }, mapping) => (mapping === null ? null : searchedAgain(mapping))),
    accept: (found, reden) =>
      editMapping(({ acceptInMapping }, mapping) => acceptInMapping(mapping, found, reden) ?? mapping),
    withdrawAcceptance: (found) => editMapping(({ withdrawnFrom }, mapping) => withdrawnFrom(mapping, found)),
    state: (statement) => editMapping(({ stateInMapping }, mapping) => stateInMapping(mapping, statement) ?? mapping),
    read: async () => {
      await task("lezen", calculating.readAndCheck);
    },
    calculate: async () => {
      await task("verdelen", calculating.divide);
    },
    cancel: tasks.cancel,
    write: async () => {
      await task("schrijven", writing.write);
    },
    undo: async () => {
      await task("herstellen", writing.undo);
    },
    refreshUndo: () => attempt(writing.refreshUndo),
    insertTemplate: async (template) => {
      await task("invoegen", async (signal) => {
        if (!(await writing.insert(template)) || template === "sjabloon") return;
        dispatch({ type: "screen-opened", screen: "gegevens" });
        await calculating.readAndCheck(signal);
        dispatch({ type: "noticed", notice: "voorbeeld-ingevoegd" });
      });
    },
    goTo: (sheet, cell) =>
      attempt(async () => {
        valueOf(await port.goTo(sheet, cell));
      }),
  };
}
