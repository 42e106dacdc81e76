import type { Toekenning } from "../../core/uitkomst/uitkomst";
import type { Column } from "../block";
import type { NarekeningContext } from "../context";
import { appliedKey } from "./criteria-columns";
import { quoteText } from "../formula";

/** Columns with what a municipality adds to figures of the summary that count applicants only. */
export const countedKeys = { deficit: "telt:tekort", refused: "telt:afgewezen" } as const;

/** What is counted of who applied, row by row: `Narekening` and the work sheet may not have equally many rows any more. */
export function countedSteps(context: NarekeningContext): readonly Column<Toekenning>[] {
  const { say } = context;
  const applied = appliedKey(context);
  const refused = quoteText(say("sheet.oordeel.afgewezen"));
  return [
    {
      key: countedKeys.deficit,
      header: say("narekening.telt.tekort"),
      style: "euroCent",
      cell: (_, refs) => ({ formula: `MAX(0,${refs.here("tekort")})*${refs.here(applied)}`, value: null }),
    },
    {
      key: countedKeys.refused,
      header: say("narekening.telt.afgewezen"),
      style: "aantal",
      cell: (_, refs) => ({ formula: `IF(${refs.here("oordeel")}=${refused},${refs.here(applied)},0)`, value: null }),
    },
  ];
}
