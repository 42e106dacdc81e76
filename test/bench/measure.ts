/** How long something took, in milliseconds, over several runs after a warm-up. */
export interface Timing {
  readonly minimum: number;
  readonly median: number;
  readonly maximum: number;
  readonly runs: number;
}

/** Times a function; `runs` counted runs after `warmup` uncounted ones. */
export async function measure(runs: number, warmup: number, work: () => unknown): Promise<Timing> {
  for (let run = 0; run < warmup; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (position: number): number => times[Math.min(times.length - 1, position)] ?? 0;
  return { minimum: at(0), median: at(Math.floor(times.length / 2)), maximum: at(times.length - 1), runs };
}
