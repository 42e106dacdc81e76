import { cents } from "../../../core/money/cents";
import { roundHalfAwayDivide } from "../../../core/money/ratio";
import type { SayValue } from "../../../core/say";
import type { Measured } from "../../../core/uitkomst";

/** What stands in a sentence where nothing was measured. */
const nothing = "-";

/** A measured value as a sentence writes it, in its own unit. */
export function measuredValue(measured: Measured | null): SayValue {
  if (measured === null) return nothing;
  switch (measured.eenheid) {
    case "centPerInwoner":
      return { centsPerInwoner: measured.waarde };
    case "cent":
      return { cents: cents(roundHalfAwayDivide(measured.waarde.numerator, measured.waarde.denominator)) };
    case "datum":
      return { datum: measured.waarde };
    case "aantal":
    case "tekst":
      return measured.waarde;
  }
}
