import { dutchDay } from "../dutch-day";
import { isNow } from "../run-time";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";

/**
 * The years with deficits are over, both for the fund and for the run, and the time of the run is really now. The facts
 * leave out what the clock says: the same input and the same given time give the same outcome, to the byte.
 *
 * @source domain.md §7: a fund year before the end of the last deficit year is out of step.
 */
export function openTimes({ criteria, governance, nu, controle: { klok } }: GateContext): OpenPoorten {
  const jaar = Math.max(...criteria.tekort.jaren);
  const { fondsjaar } = governance;
  return [
    ...(fondsjaar > jaar
      ? closed
      : open("fondsjaar-te-vroeg", { fondsjaar: fondsjaar.toString(), jaar: jaar.toString() })),
    ...(fondsjaar > Number(dutchDay(nu).slice(0, 4)) + 1
      ? open("fondsjaar-te-laat", { fondsjaar: fondsjaar.toString(), datum: dutchDay(nu) })
      : closed),
    ...(dutchDay(nu) > `${jaar.toString()}-12-31` ? closed : open("jaar-niet-afgelopen", { jaar: jaar.toString() })),
    ...(klok !== null && isNow(nu, klok)
      ? closed
      : open("tijd-opgegeven", { datum: nu, klok: klok === null ? "onbekend" : "anders" })),
  ];
}
