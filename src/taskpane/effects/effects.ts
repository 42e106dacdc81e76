import { hasErrors } from "../../core/finding";
import { isSameInput } from "../../run/same-input";
import { choicesIn, settingsOf } from "../../run/settings";
import type { Doel, VerdelingResult } from "../../run/verdeling-run";
import type { Taal } from "../../text/taal";
import type { WorkbookPort, WorkbookResult } from "../../workbook/port";
import type { Mapping } from "../../workbook/read/mapping";
import type { Snapshot } from "../../workbook/snapshot";
import type { Calculate } from "../calculate";
import type { PaneEvent } from "../state/event";
import type { PaneState, TaskKind } from "../state/pane-state";
import type { Goal, Screen } from "../state/screens";
import { outdatedBy, rulesFindings } from "../state/select";
import type { Store } from "../state/store";
import { loadPlanning } from "./load-planning";

/** What the effects need from outside. */
export interface EffectsContext {
  readonly port: WorkbookPort;
  readonly calculate: Calculate;
  readonly store: Store<PaneState, PaneEvent>;
  /** ISO time. */
  readonly now: () => string;
  /** Of the product, for the audit sheet. */
  readonly version: string;
}

/** Everything the pane does to the world. Nothing here throws or rejects: what goes wrong becomes an event. */
export interface Effects {
  /** Loads the settings and listens for edits. @returns How to stop listening. */
  readonly start: () => Promise<() => Promise<void>>;
  readonly chooseGoal: (goal: Goal) => Promise<void>;
  readonly openScreen: (screen: Screen) => Promise<void>;
  readonly chooseLanguage: (taal: Taal) => Promise<void>;
  readonly chooseMapping: (mapping: Mapping | null) => Promise<void>;
  /** Reads the workbook and checks it. */
  readonly read: () => Promise<void>;
  /** Reads the workbook anew when it was edited, and divides the fund. */
  readonly calculate: () => Promise<void>;
  /** Stops a calculation; reading and writing cannot be stopped half-way. */
  readonly cancel: () => void;
  readonly write: () => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly insertTemplate: () => Promise<void>;
  readonly goTo: (sheet: string, cell: string | null) => Promise<void>;
}

/** The side effects of the pane, all in one place. */
export function createEffects({ port, calculate, store, now, version }: EffectsContext): Effects {
  const { dispatch, getState } = store;
  let running: AbortController | null = null;

  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      dispatch({ type: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  };

  /** One thing at a time: a second click while something runs does nothing. */
  const task = async (kind: TaskKind, work: () => Promise<unknown>): Promise<void> => {
    if (getState().task !== null) return;
    dispatch({ type: "task-started", kind });
    await attempt(work);
    dispatch({ type: "task-ended" });
  };

  const valueOf = <T>(result: WorkbookResult<T>): T | null => {
    if (result.ok) return result.value;
    dispatch({ type: "problem-met", problem: result.problem });
    return null;
  };

  const readWorkbook = async (): Promise<Snapshot | null> => {
    const read = valueOf(await port.read());
    if (read === null) return null;
    const previous = getState().input?.snapshot ?? null;
    const snapshot = previous !== null && isSameInput(previous, read.snapshot) ? previous : read.snapshot;
    dispatch({ type: "workbook-read", snapshot, findings: read.findings });
    return snapshot;
  };

  /** @returns Null when it was cancelled, or when nothing was read. */
  const runOn = async (doel: Doel): Promise<VerdelingResult | null> => {
    const { input, rules, mapping } = getState();
    if (input === null) return null;
    const { snapshot, findings } = input;
    running = new AbortController();
    const calculated = await calculate(
      { doel, snapshot, findings, ...rules, mapping, nu: now() },
      {
        signal: running.signal,
        onStep: (step) => {
          dispatch({ type: "task-progressed", step });
        },
      },
    );
    running = null;
    if (calculated.kind === "done") return calculated.result;
    dispatch({ type: "task-cancelled" });
    return null;
  };

  const checkInput = async (): Promise<void> => {
    const result = await runOn("controleren");
    if (result !== null) dispatch({ type: "input-checked", result });
  };

  const readAndCheck = async (): Promise<void> => {
    if ((await readWorkbook()) !== null) await checkInput();
  };

  const divide = async (): Promise<void> => {
    if ((await readWorkbook()) === null) return;
    const { input, rules, mapping } = getState();
    const result = await runOn("verdelen");
    if (result === null || input === null) return;
    dispatch({ type: "outcome-calculated", result, basedOn: input.snapshot, rules, mapping });
    await saveSettings();
  };

  const saveSettings = async (): Promise<void> => {
    const { taal, rules, mapping } = getState();
    valueOf(
      await port.saveSettings(settingsOf({ taal, criteria: rules.criteria, governance: rules.governance, mapping })),
    );
  };

  const refreshUndo = async (): Promise<void> => {
    dispatch({ type: "undo-known", canUndo: await port.canUndo() });
  };

  const plan = (): Promise<void> =>
    task("plannen", async () => {
      const { planVerdeling, createSay } = await loadPlanning();
      const { outcome, taal } = getState();
      if (outcome === null) return;
      const say = createSay(taal);
      const facts = {
        productName: say("pane.product"),
        productVersion: version,
        inputName: outcome.basedOn.name,
      };
      dispatch({ type: "plan-made", plan: planVerdeling(outcome.verdeling, facts, say) });
    });

  const planIfNeeded = async (): Promise<void> => {
    const { screen, outcome, plan: known } = getState();
    if (screen === "schrijven" && outcome !== null && known === null) await plan();
  };

  return {
    start: async () => {
      let stop: () => Promise<void> = () => Promise.resolve();
      await attempt(async () => {
        const settings = await port.loadSettings();
        if (settings !== null) {
          const { isDamaged, ...found } = choicesIn(settings);
          dispatch({ type: "settings-loaded", ...found });
          if (isDamaged) dispatch({ type: "noticed", notice: "instellingen-onbruikbaar" });
        }
        await refreshUndo();
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
      await task("lezen", readAndCheck);
      const { input, rules, task: busy } = getState();
      const findings = input?.checked?.bevindingen ?? null;
      if (goal !== "mijn-gemeente" || busy !== null || findings === null) return;
      if (!hasErrors(findings) && rulesFindings(rules).length === 0) await task("verdelen", divide);
    },
    openScreen: async (screen) => {
      dispatch({ type: "screen-opened", screen });
      if (screen === "gegevens" && getState().input === null) await task("lezen", readAndCheck);
      await planIfNeeded();
    },
    chooseLanguage: async (taal) => {
      dispatch({ type: "language-chosen", taal });
      await attempt(saveSettings);
      await planIfNeeded();
    },
    chooseMapping: async (mapping) => {
      dispatch({ type: "mapping-chosen", mapping });
      await task("controleren", checkInput);
    },
    read: () => task("lezen", readAndCheck),
    calculate: () => task("verdelen", divide),
    cancel: () => running?.abort(),
    write: () =>
      task("schrijven", async () => {
        const { plan: made, outcome } = getState();
        if (made === null || outcome === null) return;
        const applied = valueOf(await port.apply({ plan: made, basedOn: outcome.basedOn }));
        if (applied !== null) dispatch({ type: "plan-applied", outcome: applied });
        await refreshUndo();
      }),
    undo: () =>
      task("herstellen", async () => {
        const result = await port.undo();
        if (result.ok) dispatch({ type: "output-restored" });
        else dispatch({ type: "problem-met", problem: result.problem });
        await refreshUndo();
      }),
    insertTemplate: () =>
      task("invoegen", async () => {
        const { planInvoer, createSay } = await loadPlanning();
        const { rules, taal } = getState();
        const inserted = valueOf(await port.insert(planInvoer(rules.criteria, rules.governance, createSay(taal))));
        if (inserted !== null) dispatch({ type: "template-inserted" });
      }),
    goTo: (sheet, cell) =>
      attempt(async () => {
        const result = await port.goTo(sheet, cell);
        if (!result.ok) dispatch({ type: "problem-met", problem: result.problem });
      }),
  };
}
