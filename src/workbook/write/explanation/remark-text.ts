import { vrijRestant } from "../../../core/funding/te-verdelen";
import type { Say } from "../../../core/say";
import type { Opmerking, Uitkomst } from "../../../core/uitkomst";
import { rejectionText } from "./rejection-text";
import { shortfallParameters } from "./shortfall-parameters";

/** A whole sentence about the division as a whole. */
export function remarkText(opmerking: Opmerking, uitkomst: Uitkomst, say: Say): string {
  const { reserve, governance } = uitkomst;
  return say(`remark.${opmerking}`, {
    vrij: { cents: vrijRestant(uitkomst) },
    heeftReserve: reserve > 0n ? "ja" : "nee",
    reserve: { cents: reserve },
    verworpen: rejectionText(governance, say),
    ...shortfallParameters(uitkomst),
  });
}
