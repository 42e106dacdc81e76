/**
 * A broken invariant of ours: never the user's fault and never something to continue after.
 *
 * Adapters let it stop the run before anything is written (exit code 1, or a message bar that keeps the user's work).
 */
export class BugError extends Error {
  override readonly name = "BugError";
}

/**
 * Stops the run when an invariant does not hold.
 *
 * @throws BugError when `condition` is false.
 * @example invariant(budget >= 0n, "budget is negative");
 */
export function invariant(condition: boolean, message: string): asserts condition {
  if (!condition) throw new BugError(message);
}
