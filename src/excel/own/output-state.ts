/** One output that was written: what it looks like when it is the current one. */
export interface Generation {
  readonly id: number;
  readonly sheets: readonly { readonly name: string; readonly visibility: Visibility }[];
  readonly tables: readonly string[];
  /** `refersTo` without "=". */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What is being written, until it is done. */
export interface Attempt {
  readonly generation: Generation;
}

/**
 * The state of our output, kept in the settings of the workbook. Every change of the output ends with one change of this
 * state; what stands in the workbook beside it is brought in line with it, forwards or backwards, at the next start.
 */
export interface OutputState {
  /** An empty one when there is no output. */
  readonly current: Generation;
  /** To go back to: an empty one when there was no output before; null when there is no way back. */
  readonly previous: Generation | null;
  readonly attempt: Attempt | null;
  /** Sheets that were made for the user and only have to lose our mark. */
  readonly released: Generation | null;
  /** Highest id ever given out. */
  readonly lastId: number;
}

export const outputStateKey = "FondsTekortgemeenten.uitvoer";

const emptyGeneration: Generation = { id: 0, sheets: [], tables: [], names: [] };

const noOutput: OutputState = {
  current: emptyGeneration,
  previous: null,
  attempt: null,
  released: null,
  lastId: 0,
};

export function stateText(state: OutputState): string {
  return JSON.stringify({ schema: "uitvoer/1", ...state });
}

/** Reads what `stateText` wrote; anything else counts as no output, so that nothing of anybody else is ever touched. */
export function parseState(value: unknown): OutputState {
  if (typeof value !== "string") return noOutput;
  try {
    const state: unknown = JSON.parse(value);
    return isState(state) ? state : noOutput;
  } catch {
    return noOutput;
  }
}

function isState(value: unknown): value is OutputState {
  return typeof value === "object" && value !== null && "schema" in value && value.schema === "uitvoer/1";
}
