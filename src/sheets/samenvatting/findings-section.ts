import type { DescribeFinding } from "../../core/findings/described";
import type { Say } from "../../core/words/say";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import type { PlannedCell } from "../../workbook/write-plan";
import { textCell } from "../parts/cells";
import { findingPlace, worstFirst } from "../../explanation/describe-finding";
import { section } from "./key-figure";

/** More than this is for the sheet Audit. */
const shown = 20;

/** What was found about the input, worst first. */
export function findingsSection(
  { bevindingen }: Uitkomst,
  describe: DescribeFinding,
  say: Say,
): readonly (readonly PlannedCell[])[] {
  const rows = worstFirst(bevindingen)
    .slice(0, shown)
    .map((finding) => [
      textCell(say(`sheet.severity.${finding.severity}`)),
      textCell(findingPlace(finding)),
      null,
      textCell(describe(finding).tekst, "tekstOmloop"),
    ]);
  const hidden = bevindingen.length - rows.length;
  const last =
    rows.length === 0
      ? [[textCell(say("sheet.samenvatting.geen-bevindingen"))]]
      : hidden > 0
        ? [[textCell(say("sheet.samenvatting.meer-bevindingen", { aantal: hidden }))]]
        : [];
  return section("sheet.samenvatting.bevindingen", [...rows, ...last], say);
}
