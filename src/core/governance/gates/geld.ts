import { teVerdelen } from "../../funding/te-verdelen";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";

/** There is something to divide. */
export function openMoney(context: GateContext): OpenPoorten {
  return teVerdelen(context) > 0n ? closed : open("pot-nul");
}
