import { dutchDay } from "../core/governance/dutch-day";
import { isNow } from "../core/governance/run-time";
import type { Say } from "../core/words/say";
import type { Uitkomst } from "../core/uitkomst/uitkomst";

/** When an outcome was calculated, or as if when: "Berekend op …", "Berekend alsof het … was". */
export function timeText({ nu, controle: { klok } }: Pick<Uitkomst, "nu" | "controle">, say: Say): string {
  const key = klok === null || isNow(nu, klok) ? "berekend.op" : "berekend.alsof";
  return say(key, { nu: { datum: dutchDay(nu) } });
}
