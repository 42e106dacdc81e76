/** What an error says of itself; only ever shown beside a sentence of ours. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
