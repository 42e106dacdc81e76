import type { Correctie } from "../../gemeente";
import { dutchDay } from "../dutch-day";
import { isNamed, isReason } from "../placeholder";
import { closed, open, type GateContext, type OpenPoorten, type PoortId } from "./gate-context";

/** Every correction says why, by whom and when, and was made before the run. */
export function openCorrections({ gemeenten, nu }: GateContext): OpenPoorten {
  const today = dutchDay(nu);
  const all = gemeenten.flatMap(({ correcties }) => correcties);
  const openFor = (id: PoortId, isOpen: (correctie: Correctie) => boolean): OpenPoorten => {
    // after a split one correction counts for several municipalities
    const cells = [...new Set(all.filter(isOpen).map(({ van: { sheet, cell } }) => `${sheet}!${cell}`))];
    const [plaats] = cells;
    return plaats === undefined ? closed : open(id, { aantal: cells.length, plaats });
  };
  return [
    ...openFor("correctie-zonder-reden", ({ reden }) => !isReason(reden)),
    ...openFor("correctie-zonder-beoordelaar", ({ beoordelaar }) => !isNamed(beoordelaar)),
    ...openFor("correctie-zonder-datum", ({ datum }) => datum === null),
    ...openFor("correctie-na-run", ({ datum }) => datum !== null && datum > today),
    // what a year came to is only known, and so only judged, once it is over
    ...openFor("correctie-voor-jaar", ({ datum, jaar }) => datum !== null && datum <= `${jaar.toString()}-12-31`),
  ];
}
