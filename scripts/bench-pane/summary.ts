/** What a series of measurements comes to, in milliseconds. */
export interface Summary {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/** @throws Error without measurements. */
export function summarise(times: readonly number[]): Summary {
  const sorted = [...times].sort((a, b) => a - b);
  const [fastest] = sorted;
  const slowest = sorted.at(-1);
  if (fastest === undefined || slowest === undefined) throw new Error("nothing was measured");
  const upper = sorted[Math.floor(sorted.length / 2)] ?? slowest;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? fastest;
  return { median: (lower + upper) / 2, fastest, slowest };
}
