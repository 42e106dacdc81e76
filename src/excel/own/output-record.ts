import { parseState, type OutputState } from "./output-state";

/** A state as it is kept in the settings of the workbook. */
export interface OutputRecord {
  readonly key: string;
  /** Counts the requests that changed the output. */
  readonly version: number;
  /** `Session.id` of whoever made that request. */
  readonly session: number;
  readonly state: OutputState;
}

/**
 * The key of a record. Each request that changes our output keeps its record under a new one: whoever planned a change by
 * an older record cannot find that any more.
 */
export function recordKey(version: number, session: number): string {
  return `FondsTekortgemeenten.uitvoer.${version.toString()}.${session.toString()}`;
}

/** The records among the settings of the workbook, newest first. */
export function outputRecords(
  settings: readonly { readonly key: string; readonly value: unknown }[],
): readonly OutputRecord[] {
  return settings.flatMap(({ key, value }) => recordOf(key, value)).sort(newestFirst);
}

function recordOf(key: string, value: unknown): readonly OutputRecord[] {
  const match = /^FondsTekortgemeenten\.uitvoer\.(\d+)\.(\d+)$/.exec(key);
  const state = parseState(value);
  if (match === null || state === null) return [];
  return [{ key, version: Number(match[1]), session: Number(match[2]), state }];
}

function newestFirst(a: OutputRecord, b: OutputRecord): number {
  return b.version - a.version || a.session - b.session;
}
