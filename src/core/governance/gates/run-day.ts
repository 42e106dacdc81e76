import { dutchDay } from "../dutch-day";
import { isNow } from "../run-time";
import type { GateContext } from "./gate-context";

/**
 * The day of the run in Dutch time. A time that still counts as now brings nothing of tomorrow forward: then the day of the
 * clock counts.
 */
export function runDay({ nu, controle: { klok } }: Pick<GateContext, "nu" | "controle">): string {
  return klok !== null && Date.parse(klok) < Date.parse(nu) && isNow(nu, klok) ? dutchDay(klok) : dutchDay(nu);
}
