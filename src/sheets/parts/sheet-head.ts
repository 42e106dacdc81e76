import { isFictief } from "../../core/gemeenten/gemeente";
import type { Say } from "../../core/words/say";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import type { PlannedCell } from "../../workbook/write-plan";
import { textCell } from "./cells";
import { stampText } from "../../explanation/gate-text";
import { criteriaName, fundTitle } from "../../explanation/set-name";
import { timeText } from "../../explanation/time-text";

/** @returns How many municipalities have figures that are labelled as invented. */
function countFictitious({ toekenningen }: Pick<Uitkomst, "toekenningen">): number {
  return toekenningen.filter(({ gemeente }) => isFictief(gemeente)).length;
}

/**
 * Title, criteria and time, stamp, and the warning for invented figures (an empty row when there are none).
 *
 * @param titleKey - Gets the name of the fund.
 * @param columns - How many columns the bands of the stamp and the warning span.
 */
export function sheetHead(
  uitkomst: Uitkomst,
  say: Say,
  titleKey: string,
  columns: number,
): readonly (readonly PlannedCell[])[] {
  const { criteria, governance, stempel } = uitkomst;
  const fictief = countFictitious(uitkomst);
  return [
    [textCell(say(titleKey, { fonds: fundTitle(governance, say) }), "titel")],
    [
      textCell(
        say("sheet.ondertitel", {
          criteria: criteriaName(criteria, say),
          versie: criteria.versie,
          berekend: timeText(uitkomst, say),
        }),
        "ondertitel",
      ),
    ],
    band(stampText(uitkomst, say), stempel, columns),
    fictief === 0 ? [] : band(say("sheet.fictief", { aantal: fictief }), "waarschuwing", columns),
  ];
}

/** A text on a coloured band over several columns; it may run over the empty cells next to it. */
export function band(
  text: string,
  style: "concept" | "officieel" | "waarschuwing" | "tussenkop",
  columns: number,
): readonly PlannedCell[] {
  const rest = Array.from({ length: columns - 1 }, (): PlannedCell => ({ value: null, style }));
  return [textCell(text, style), ...rest];
}
