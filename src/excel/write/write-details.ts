import { pagesWide } from "../../workbook/page-layout";
import type { ChoiceLists } from "../../workbook/plan/choice-lists";
import { safeText } from "../../workbook/plan/safe-text";
import { columnLetters } from "../../workbook/snapshot";
import type { PlannedHighlight, PlannedSheet, PlannedValidation } from "../../workbook/write-plan";
import type { Batch } from "./batch";
import type { WriteOptions } from "./with-page";
import { rangeOf } from "./write-cells";

const longestTitle = 32;
const longestMessage = 255;

const highlightColors = {
  good: { font: "#006100", fill: "#C6EFCE" },
  bad: { font: "#9C0006", fill: "#FFC7CE" },
  attention: { font: "#7F6000", fill: "#FFF2CC" },
} as const;

/** Lists to choose from, highlights and the page. */
export async function writeDetails(
  batch: Batch,
  sheet: Excel.Worksheet,
  plan: PlannedSheet,
  lists: ChoiceLists,
  { withPage }: WriteOptions,
): Promise<void> {
  for (const validation of plan.validations) {
    await batch.reserve(5, longestMessage);
    writeValidation(rangeOf(sheet, validation.area).dataValidation, validation, lists);
  }
  for (const highlight of plan.highlights) {
    await batch.reserve(8, highlight.formula.length);
    writeHighlight(sheet, highlight);
  }
  if (!withPage) return;
  await batch.reserve(9);
  writePage(sheet.pageLayout, plan);
}

function writeValidation(
  validation: Excel.DataValidation,
  { values, promptTitle, prompt }: PlannedValidation,
  lists: ChoiceLists,
): void {
  const source = lists.source(values);
  const text = "values" in source ? source.values.map(safeText).join(",") : `=${source.formula}`;
  validation.rule = { list: { inCellDropDown: true, source: text } };
  validation.ignoreBlanks = true;
  validation.prompt = {
    showPrompt: true,
    title: safeText(promptTitle).slice(0, longestTitle),
    message: safeText(prompt).slice(0, longestMessage),
  };
}

function writeHighlight(sheet: Excel.Worksheet, { area, formula, style }: PlannedHighlight): void {
  const { custom } = rangeOf(sheet, area).conditionalFormats.add("Custom");
  custom.rule.formula = `=${formula}`;
  custom.format.font.color = highlightColors[style].font;
  custom.format.fill.color = highlightColors[style].fill;
}

function writePage(page: Excel.PageLayout, plan: PlannedSheet): void {
  const { titleRows, headerRow, landscape } = plan.print;
  page.paperSize = "A4";
  page.orientation = landscape ? "Landscape" : "Portrait";
  page.zoom = { horizontalFitToPages: pagesWide(plan) };
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = "&A";
  footer.rightFooter = "&P / &N";
  if (titleRows === 0) return;
  page.setPrintTitleRows(`$${(headerRow + 1).toString()}:$${(headerRow + titleRows).toString()}`);
  if (plan.freeze.columns > 0) page.setPrintTitleColumns(`$A:$${columnLetters(plan.freeze.columns - 1)}`);
}
