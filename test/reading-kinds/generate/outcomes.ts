import fc from "fast-check";
import { propertyRuns } from "../../support/property-runs";
import type { Judged } from "./sheet";

export const runs = propertyRuns(2000);

/** One generated file: how it was judged, and what the right answer is. */
export interface Tried {
  readonly judged: Judged;
  readonly right: ReadonlyMap<string, bigint>;
}

/** Warnings and notes whose only message is that something odd was seen. */
export interface Counted {
  readonly total: number;
  readonly stopped: number;
  readonly silent: readonly string[];
  /** Read, and rightly. */
  readonly right: number;
  readonly warned: number;
}

/** Tries a kind many times and counts what came of it; a wrong amount without a warning or error is silent. */
export function count(tries: fc.Arbitrary<Tried>, times: number): Counted {
  let stopped = 0;
  let warned = 0;
  let rightly = 0;
  const silent: string[] = [];
  const samples = fc.sample(tries, { numRuns: times, seed: 2018 });
  for (const { judged, right } of samples) {
    const hasWarning = judged.findings.some(({ severity }) => severity === "warning");
    if (hasWarning) warned += 1;
    const isRight = !judged.stops && isSame(judged.tekorten, right);
    if (isRight) rightly += 1;
    if (judged.stops) stopped += 1;
    else if (!hasWarning && !isRight) silent.push(JSON.stringify([...right.keys()]));
  }
  return { total: samples.length, stopped, silent, warned, right: rightly };
}

export function isSame(a: ReadonlyMap<string, bigint>, b: ReadonlyMap<string, bigint>): boolean {
  return a.size === b.size && [...b].every(([code, amount]) => a.get(code) === amount);
}
