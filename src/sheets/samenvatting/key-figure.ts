import type { Say, SayParameters } from "../../core/words/say";
import type { PlannedCell } from "../../workbook/write-plan";
import { textCell } from "../parts/cells";
import { blankRow } from "../parts/sheet";
import { band } from "../parts/sheet-head";

/** Columns of the sheet `Samenvatting`: label, value, a little space, explanation. */
export const samenvattingColumns = 4;

/** A label, its value and what it means, on one row. */
export type KeyFigure = readonly PlannedCell[];

/**
 * A row of key figures. Texts: `sheet.samenvatting.<id>` and, when `explained`, `sheet.samenvatting.<id>.uitleg`.
 *
 * @param parameters - For both texts.
 */
export function keyFigure(
  id: string,
  value: PlannedCell,
  say: Say,
  parameters: SayParameters = {},
  explained = true,
): KeyFigure {
  return [
    textCell(say(`sheet.samenvatting.${id}`, parameters)),
    value,
    null,
    explained ? textCell(say(`sheet.samenvatting.${id}.uitleg`, parameters), "uitleg") : null,
  ];
}

/** A heading with its rows, and an empty row after it; nothing at all without rows. */
export function section(
  titleKey: string,
  rows: readonly (readonly PlannedCell[])[],
  say: Say,
  parameters: SayParameters = {},
): readonly (readonly PlannedCell[])[] {
  if (rows.length === 0) return [];
  return [band(say(titleKey, parameters), "tussenkop", samenvattingColumns), ...rows, blankRow];
}
