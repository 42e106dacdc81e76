import type { Doel, VerdelingResult } from "../../run/verdeling-run";
import type { Snapshot } from "../../workbook/snapshot";
import type { EffectsContext } from "./effects-context";
import { loadReading } from "./load-later";
import type { TaskRunner } from "./task-runner";

/** Reading the workbook and calculating over it; parts of a task. */
export interface Calculating {
  /** Checks the workbook as last read. */
  readonly check: () => Promise<void>;
  readonly readAndCheck: () => Promise<void>;
  /** Reads the workbook anew and divides the fund over what is in it. */
  readonly divide: () => Promise<void>;
  readonly saveSettings: () => Promise<void>;
  /** Stops the run that is at work, if any. */
  readonly cancel: () => void;
}

export function createCalculating(context: EffectsContext, { valueOf }: TaskRunner): Calculating {
  const { port, calculate, now, store } = context;
  const { dispatch, getState } = store;
  let running: AbortController | null = null;

  /** A workbook that says the same as before stays the same: the outcome still belongs to it. */
  const readWorkbook = async (): Promise<Snapshot | null> => {
    const { isSameInput } = await loadReading();
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
    try {
      const calculated = await calculate(
        { doel, snapshot, findings, ...rules, mapping, nu: now() },
        {
          signal: running.signal,
          onStep: (step) => {
            dispatch({ type: "task-progressed", step });
          },
        },
      );
      if (calculated.kind === "done") return calculated.result;
    } finally {
      running = null;
    }
    dispatch({ type: "task-cancelled" });
    return null;
  };

  const check = async (): Promise<void> => {
    const result = await runOn("controleren");
    if (result !== null) dispatch({ type: "input-checked", result });
  };

  const saveSettings = async (): Promise<void> => {
    const { settingsOf } = await loadReading();
    const { taal, rules, mapping } = getState();
    const { criteria, governance } = rules;
    valueOf(await port.saveSettings(settingsOf({ taal, criteria, governance, mapping })));
  };

  return {
    check,
    readAndCheck: async () => {
      if ((await readWorkbook()) !== null) await check();
    },
    divide: async () => {
      if ((await readWorkbook()) === null) return;
      const { input, rules, mapping } = getState();
      const result = await runOn("verdelen");
      if (result === null || input === null) return;
      dispatch({ type: "outcome-calculated", result, basedOn: input.snapshot, rules, mapping });
      await saveSettings();
    },
    saveSettings,
    cancel: () => running?.abort(),
  };
}
