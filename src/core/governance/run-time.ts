/** A time that is given counts as now up to this far from the clock. */
const closeToNow = 24 * 60 * 60 * 1000;

/**
 * Whether the time of a run is really now. Another time is allowed, but then the outcome is calculated as if it were then.
 *
 * @param nu - ISO time of the run.
 * @param klok - ISO time of the clock.
 * @source domain.md §7: a given time counts as now within 24 hours of the clock.
 */
export function isNow(nu: string, klok: string): boolean {
  return Math.abs(Date.parse(nu) - Date.parse(klok)) <= closeToNow;
}
