import { listText } from "../../explanation/list-text";
import type { NarekeningContext } from "../context";
import { criterionName, takenOverCriteria } from "./criteria-columns";
import { populationCell } from "./main-columns";
import { isSplitTakenOver } from "./source-columns";

/** Says what of the recalculation is no formula on the input, but taken over from the program. */
export function takenOverText(context: NarekeningContext): string {
  const { uitkomst, say } = context;
  const { toekenningen, uitnamen } = uitkomst;
  const part = (key: string): string => say(`narekening.overgenomen.${key}`);
  const regels = takenOverCriteria(context);
  const criteria = regels.map((regel) => criterionName(regel, context));
  const parts = [
    ...(toekenningen.some(({ gemeente }) => populationCell(gemeente) === null) ? [part("inwoners")] : []),
    ...(criteria.length === 0 ? [] : [say("narekening.overgenomen.eisen", { eisen: listText(criteria, say) })]),
    ...(regels.includes("aanvraag") ? [] : [part("aangevraagd")]),
    ...(uitkomst.criteria.voorwaarden.length === 0 ? [] : [part("voorwaarden")]),
    ...(isSplitTakenOver(context) ? [part("bronnen")] : []),
    ...(uitnamen.length === 0 ? [] : [part("uitname")]),
  ];
  return say("narekening.overgenomen", { aantal: parts.length, wat: parts.join("; ") });
}
