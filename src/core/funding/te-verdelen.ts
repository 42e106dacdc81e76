import { cents, type Cents } from "../money/cents";
import type { Ratio } from "../money/ratio";
import type { Uitkomst } from "../uitkomst/uitkomst";

/** What there was to divide, in cents: the pot without the hardship reserve. */
export function teVerdelen({ pot, reserve }: Pick<Uitkomst, "pot" | "reserve">): Cents {
  return cents(pot - reserve);
}

/** What is left of the money that there was to divide, in cents: the restant without the hardship reserve. */
export function vrijRestant({ restant, reserve }: Pick<Uitkomst, "restant" | "reserve">): Cents {
  return cents(restant - reserve);
}

/** The closing variable, unless there was nothing to divide: then it closes nothing and says nothing. */
export function closingValue(uitkomst: Pick<Uitkomst, "pot" | "reserve" | "sluitvariabele">): Ratio | null {
  return teVerdelen(uitkomst) > 0n ? uitkomst.sluitvariabele : null;
}
