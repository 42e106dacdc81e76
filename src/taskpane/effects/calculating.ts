import type { Doel, VerdelingResult } from "../../run/verdeling-run";
import type { EffectsContext } from "./effects-context";
import { loadReading } from "./load-later";
import type { TaskRunner } from "./task-runner";

/** Reading the workbook and calculating over it; parts of a task, silent from the moment that it is cancelled. */
export interface Calculating {
  /** Checks the workbook as last read. */
  readonly check: (signal: AbortSignal) => Promise<void>;
  readonly readAndCheck: (signal: AbortSignal) => Promise<void>;
  /** Reads the workbook anew and divides the fund over what is in it. */
  readonly divide: (signal: AbortSignal) => Promise<void>;
  readonly saveSettings: () => Promise<void>;
}

export function createCalculating(context: EffectsContext, { valueOf }: TaskRunner): Calculating {
  const { port, calculate, now, store } = context;
  const { dispatch, getState } = store;

  /**
   * A workbook that says the same as before stays the same: the outcome still belongs to it.
   *
   * @returns Whether there is something to calculate over.
   */
  const readWorkbook = async (signal: AbortSignal): Promise<boolean> => {
    const { isSameInput } = await loadReading();
    const result = await port.read();
    if (signal.aborted) return false;
    const read = valueOf(result);
    if (read === null) return false;
    const previous = getState().input?.snapshot ?? null;
    const snapshot = previous !== null && isSameInput(previous, read.snapshot) ? previous : read.snapshot;
    dispatch({ type: "workbook-read", snapshot, findings: read.findings });
    return true;
  };

  /** @returns Null when it was cancelled, or when nothing was read. */
  const runOn = async (doel: Doel, signal: AbortSignal): Promise<VerdelingResult | null> => {
    const { input, rules, mapping } = getState();
    if (input === null) return null;
    const { snapshot, findings } = input;
    const nu = now();
    const calculated = await calculate(
      { doel, snapshot, findings, ...rules, mapping, nu, klok: nu },
      {
        signal,
        onStep: (step) => {
          if (!signal.aborted) dispatch({ type: "task-progressed", step });
        },
      },
    );
    return calculated.kind === "done" && !signal.aborted ? calculated.result : null;
  };

  const check = async (signal: AbortSignal): Promise<void> => {
    const result = await runOn("controleren", signal);
    if (result !== null) dispatch({ type: "input-checked", result });
  };

  const saveSettings = async (): Promise<void> => {
    const { settingsOf } = await loadReading();
    const { taal, rules, mapping } = getState();
    valueOf(await port.saveSettings(settingsOf({ taal, ...rules, mapping })));
  };

  return {
    check,
    readAndCheck: async (signal) => {
      if (await readWorkbook(signal)) await check(signal);
    },
    divide: async (signal) => {
      if (!(await readWorkbook(signal))) return;
      const { input, rules, mapping } = getState();
      const result = await runOn("verdelen", signal);
      if (result === null || input === null) return;
      dispatch({ type: "outcome-calculated", result, basedOn: input.snapshot, rules, mapping });
      await saveSettings();
    },
    saveSettings,
  };
}
