import type { DescribeFinding } from "../../core/findings/described";
import type { Say } from "../../core/words/say";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import type { Area, PlannedCell, PlannedChart, PlannedSheet } from "../../workbook/write-plan";
import { textCell } from "../parts/cells";
import { gateText } from "../../explanation/gate-text";
import { remarkText } from "../../explanation/remark-text";
import { blankRow, plannedSheet } from "../parts/sheet";
import { sheetHead } from "../parts/sheet-head";
import { findingsSection } from "./findings-section";
import { samenvattingColumns, section } from "./key-figure";
import { largestSection } from "./largest-section";
import { moneySection } from "./money-section";
import { deficitsSection, municipalitiesSection } from "./municipalities-section";
import { ruleSection } from "./rule-section";

const name = "Samenvatting";
const widths = [34, 20, 2, 72];

/** The part of the sheet with figures: key figures with what goes before them, then the largest recipients. */
export interface SummaryFigureRows {
  readonly sheet: string;
  readonly rows: readonly (readonly PlannedCell[])[];
  /** The amounts of the largest recipients; null when nobody got anything. */
  readonly largest: Area | null;
  readonly charts: readonly PlannedChart[];
}

/** The rows of `Samenvatting` down to and including the largest recipients, from the first row of the sheet. */
export function summaryFigureRows(uitkomst: Uitkomst, say: Say): SummaryFigureRows {
  const above: readonly (readonly PlannedCell[])[] = [
    ...sheetHead(uitkomst, say, "sheet.kop.samenvatting", samenvattingColumns),
    blankRow,
    ...moneySection(uitkomst, say),
    ...ruleSection(uitkomst, say),
    ...municipalitiesSection(uitkomst, say),
    ...deficitsSection(uitkomst, say),
    ...section(
      "sheet.samenvatting.opmerkingen",
      uitkomst.opmerkingen.map((opmerking) => [textCell(remarkText(opmerking, uitkomst, say))]),
      say,
    ),
  ];
  const { rows, charts } = largestSection(uitkomst, name, above.length, say);
  return { sheet: name, rows: [...above, ...rows], largest: charts[0]?.values ?? null, charts };
}

/** The sheet `Samenvatting`: one page that says what was paid, to how many, under which rule, and what is still open. */
export function planSamenvatting(uitkomst: Uitkomst, describe: DescribeFinding, say: Say): PlannedSheet {
  const figures = summaryFigureRows(uitkomst, say);
  const gates = uitkomst.openPoorten.map((poort) => [textCell(`• ${gateText(poort, say)}`)]);
  return plannedSheet({
    name,
    purpose: "samenvatting",
    widths,
    rows: [
      ...figures.rows,
      ...section("sheet.samenvatting.open-punten", gates, say),
      ...findingsSection(uitkomst, describe, say),
    ],
    charts: figures.charts,
  });
}
