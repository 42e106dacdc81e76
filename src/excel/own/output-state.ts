/** A sheet or a table: what the plan called it, and what it is called when its output is the current one. */
interface Placed {
  readonly wanted: string;
  readonly name: string;
}

/** One output that was written: what it looks like when it is the current one. */
export interface Generation {
  readonly id: number;
  readonly sheets: readonly (Placed & { readonly visibility: Visibility })[];
  readonly tables: readonly Placed[];
  /** `refersTo` without "=". */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** What is being written, until it is done, and by whom. */
export interface Attempt {
  readonly generation: Generation;
  /** `Session.device` of whoever writes. */
  readonly device: number;
  /** When it began, in milliseconds since 1970 by the clock of whoever writes. */
  readonly since: number;
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
  /** An output that gave way while formulas of the user's may still refer to it. */
  readonly replaced: Generation | null;
  /** Highest id ever given out. */
  readonly lastId: number;
}

const emptyGeneration: Generation = { id: 0, sheets: [], tables: [], names: [] };

export const noOutput: OutputState = {
  current: emptyGeneration,
  previous: null,
  attempt: null,
  released: null,
  replaced: null,
  lastId: 0,
};

export function stateText(state: OutputState): string {
  return JSON.stringify({ schema: "uitvoer/1", ...state });
}

/** Reads what `stateText` wrote; null for anything else, so that nothing of anybody else is ever touched. */
export function parseState(value: unknown): OutputState | null {
  if (typeof value !== "string") return null;
  try {
    const state: unknown = JSON.parse(value);
    return isState(state) ? state : null;
  } catch {
    return null;
  }
}

function isState(value: unknown): value is OutputState {
  if (!isRecord(value) || value["schema"] !== "uitvoer/1" || typeof value["lastId"] !== "number") return false;
  const { current, previous, attempt, released, replaced } = value;
  const outputs = [previous, released, replaced];
  return (
    isGeneration(current) &&
    outputs.every((output) => output === null || isGeneration(output)) &&
    (attempt === null || isAttempt(attempt))
  );
}

function isAttempt(value: unknown): value is Attempt {
  if (!isRecord(value) || !isGeneration(value["generation"])) return false;
  return typeof value["device"] === "number" && typeof value["since"] === "number";
}

function isGeneration(value: unknown): value is Generation {
  if (!isRecord(value) || typeof value["id"] !== "number") return false;
  const hasTexts = (items: unknown, keys: readonly string[]): boolean =>
    Array.isArray(items) && items.every((item) => isRecord(item) && keys.every((key) => typeof item[key] === "string"));
  return (
    hasTexts(value["sheets"], ["wanted", "name", "visibility"]) &&
    hasTexts(value["tables"], ["wanted", "name"]) &&
    hasTexts(value["names"], ["name", "refersTo"])
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
