/** The custom property of a sheet that says whose it is. */
export const markKey = "FondsTekortgemeenten";

/** Which sheet of which output a sheet of ours is. */
export interface Mark {
  readonly generation: number;
  /** Its place in the plan. */
  readonly index: number;
}

export function markText({ generation, index }: Mark): string {
  return `${generation.toString()}:${index.toString()}`;
}

/** @returns null for a value that we did not write. */
export function parseMark(text: string): Mark | null {
  const match = /^(\d+):(\d+)$/.exec(text);
  return match === null ? null : { generation: Number(match[1]), index: Number(match[2]) };
}

/** What every name of an output begins with while it is in the background. */
export function backgroundPrefix(generation: number): string {
  return `_fonds_${generation.toString()}_`;
}

/** The name that a sheet has while it is being made, and again when it is kept for undo. Nobody else uses it. */
export function backgroundSheet({ generation, index }: Mark): string {
  return backgroundPrefix(generation) + index.toString();
}

/** The same for the tables of an output, in the order of the plan. */
export function backgroundTable(generation: number, index: number): string {
  return `${backgroundPrefix(generation)}t${index.toString()}`;
}
