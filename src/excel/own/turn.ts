import type { Session } from "../session";
import { recordKey } from "./output-record";
import type { OutputState } from "./output-state";
import type { Step } from "./steps";
import type { Survey } from "./survey";

/** One request that changes our output, planned by a survey. */
export interface Turn {
  /** Comes first: it fails, with nothing changed, when somebody else changed our output after the survey. */
  readonly check: readonly Step[];
  /** Keeps a state for the first time in this turn, and lets go of what was kept before. */
  readonly begin: (state: OutputState) => readonly Step[];
  /** Keeps a state once more, in the same turn. */
  readonly save: (state: OutputState) => Step;
}

export function nextTurn({ records }: Survey, { id }: Session): Turn {
  const newest = records[0];
  const key = recordKey((newest?.version ?? 0) + 1, id);
  const save = (state: OutputState): Step => ({ kind: "save-state", key, state });
  return {
    check: newest === undefined ? [] : [{ kind: "require-record", key: newest.key }],
    begin: (state) => [save(state), ...records.map((old): Step => ({ kind: "delete-record", key: old.key }))],
    save,
  };
}
