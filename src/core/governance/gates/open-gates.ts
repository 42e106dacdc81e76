import type { OpenPoort } from "../../uitkomst/uitkomst";
import { openApplications } from "./aanvragen";
import { openDecisions } from "./besluiten";
import { openFigures } from "./cijfers";
import { openSources } from "./bronnen";
import { openCorrections } from "./correcties";
import { closed, open, poortIds, type GateContext, type OpenPoorten } from "./gate-context";
import { openMoney } from "./geld";
import { openPeople } from "./mensen";
import { openAlphabets } from "./schrift";
import { openSets } from "./sets";
import { openTimes } from "./tijd";
import { openDoubts } from "./twijfel";

const gates: readonly ((context: GateContext) => OpenPoorten)[] = [
  openDecisions,
  openSources,
  openPeople,
  openAlphabets,
  openSets,
  openTimes,
  openMoney,
  openApplications,
  openFigures,
  openCorrections,
  openDoubts,
  openSecondCalculation,
];

/**
 * Lists every condition for an official outcome that does not hold. A condition that cannot be established does not hold.
 *
 * @returns Empty: the outcome is official. Otherwise it is a concept.
 * @source domain.md §5 and §7.
 */
export function openGates(context: GateContext): readonly OpenPoort[] {
  const found = gates.flatMap((gate) => gate(context));
  return found.toSorted((a, b) => poortIds.indexOf(a.id) - poortIds.indexOf(b.id));
}

function openSecondCalculation({ controle: { tweedeBerekening } }: GateContext): OpenPoorten {
  if (tweedeBerekening === null) return open("tweede-berekening-ontbreekt");
  return tweedeBerekening === "klopt" ? closed : open("tweede-berekening-wijkt-af");
}
