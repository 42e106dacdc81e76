import type { Correctie } from "../../gemeente";
import { dutchDay } from "../dutch-day";
import { isNamed } from "../same-person";
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
    ...openFor("correctie-zonder-reden", ({ reden }) => !isNamed(reden)),
    ...openFor("correctie-zonder-beoordelaar", ({ beoordelaar }) => !isNamed(beoordelaar)),
    ...openFor("correctie-zonder-datum", ({ datum }) => datum === null),
    ...openFor("correctie-na-run", ({ datum }) => datum !== null && datum > today),
  ];
}
