import { isNow } from "../run-time";
import { closed, open, type GateContext, type OpenPoorten } from "./gate-context";
import { runDay } from "./run-day";

/**
 * The years with deficits are over, both for the fund and for the run, and the time of the run is really now. The facts
 * leave out what the clock says: the same input and the same given time give the same outcome, to the byte.
 *
 * @source domain.md §7: a fund year before the end of the last deficit year is out of step.
 */
export function openTimes(context: GateContext): OpenPoorten {
  const {
    criteria,
    governance,
    nu,
    controle: { klok },
  } = context;
  const today = runDay(context);
  const first = Math.min(...criteria.tekort.jaren);
  const jaar = Math.max(...criteria.tekort.jaren);
  const { fondsjaar } = governance;
  return [
    ...(fondsjaar > jaar
      ? closed
      : open("fondsjaar-te-vroeg", { fondsjaar: fondsjaar.toString(), jaar: jaar.toString() })),
    ...(fondsjaar > Number(today.slice(0, 4)) + 1
      ? open("fondsjaar-te-laat", { fondsjaar: fondsjaar.toString(), datum: today })
      : closed),
    ...(today > `${jaar.toString()}-12-31` ? closed : open("jaar-niet-afgelopen", { jaar: jaar.toString() })),
    ...Object.entries({ indeling: criteria.indeling, peiljaar: criteria.inwoners.peiljaar }).flatMap(([wat, year]) =>
      year < first || year > fondsjaar
        ? open("indeling-uit-de-pas", { wat, jaar: year.toString(), van: first.toString(), tot: fondsjaar.toString() })
        : closed,
    ),
    ...(klok !== null && isNow(nu, klok)
      ? closed
      : open("tijd-opgegeven", { datum: nu, klok: klok === null ? "onbekend" : "anders" })),
  ];
}
