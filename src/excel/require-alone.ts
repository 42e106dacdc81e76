import { busyElsewhere } from "./own/busy-elsewhere";
import type { Generation } from "./own/output-state";
import type { Survey } from "./own/survey";

/**
 * Looks, between two requests of a write, whether it is still the only one.
 *
 * @throws ProblemInWorkbook when somebody else began at the same moment, or took this one back.
 */
export function requireAlone({ records, state }: Survey, { id }: Generation): void {
  if (records.length === 1 && state.attempt?.generation.id === id) return;
  throw busyElsewhere();
}
