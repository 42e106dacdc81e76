import { cellAddress, columnLetters } from "../../../src/workbook/snapshot";
import type { Area } from "../../../src/workbook/write-plan";
import { gridColumns, gridRows, showArea } from "../../host/model/a1";
import type { Coat, HostCell, SheetModel } from "../../host/model/sheet-model";
import { withoutNeedlessQuotes, type WorkbookModel } from "../../host/model/workbook-model";
import { lookInWords, plainReference, sortedMap, type CellPicture, type SheetPicture } from "./picture";

/** What was painted on one cell, by property. */
type Paint = ReadonlyMap<string, unknown>;

/** Draws a sheet of the simulated Excel. */
export function excelPicture(workbook: WorkbookModel, name: string): SheetPicture {
  const sheet = workbook.findSheet(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  const { frozen, pageLayout } = sheet;
  const page = (property: string): string => textIn(pageLayout, property);
  const zoom = pageLayout.get("zoom") as { readonly horizontalFitToPages?: number } | undefined;
  return {
    visibility: sheet.visibility,
    cells: cellsOf(workbook, sheet),
    lines: linesOf(sheet).sort(),
    widths: sizesOf(sheet, "columnWidth", ({ column, columns }) => range(column, columns).map(columnLetters)),
    heights: sizesOf(sheet, "rowHeight", ({ row, rows }) => range(row, rows).map((index) => (index + 1).toString())),
    tables: sheet.tables
      .map(({ name: table, area, showTotals, bag }) =>
        [
          table,
          showArea(area),
          bag.get("style"),
          bag.get("showBandedRows") === false ? "not banded" : "banded",
          showTotals ? "with totals" : "without totals",
        ].join(" "),
      )
      .sort(),
    highlights: sheet.conditionalFormats
      .map(({ area, bag }) => {
        const formula = String(bag.get("formula")).replace(/^=/, "");
        return [showArea(area), formula, bag.get("font.color"), bag.get("fill.color")].join(" ");
      })
      .sort(),
    choices: sheet.validations.map(({ area, bag }) => choicesInWords(area, bag)).sort(),
    charts: sheet.charts.map(({ bag }) => chartInWords(workbook, bag)).sort(),
    frozen: `${(frozen?.rows ?? 0).toString()} rows, ${(frozen?.columns ?? 0).toString()} columns`,
    page: [
      page("paperSize"),
      page("orientation").toLowerCase(),
      `${(zoom?.horizontalFitToPages ?? 0).toString()} wide, 0 high`,
      `&L${page("leftFooter")}&R${page("rightFooter")}`,
      plainReference(`${page("printTitleRows")} ${page("printTitleColumns")}`).trim(),
    ].join(", "),
    names: sheet.names.map((item) => `${item.name}: ${item.formula.replace(/^=/, "")}`),
  };
}

/** Names of the workbook and what they refer to. */
export function excelNames({ names }: WorkbookModel): readonly string[] {
  return names.map(({ name, formula }) => `${name}: ${withoutNeedlessQuotes(formula.replace(/^=/, ""))}`).sort();
}

function cellsOf(workbook: WorkbookModel, sheet: SheetModel): SheetPicture["cells"] {
  const painted = paintOf(sheet);
  const places = new Map([...painted].map(([address, { row, column }]) => [address, { row, column }]));
  for (const { row, column } of sheet.filled()) places.set(cellAddress(row, column), { row, column });
  return sortedMap(
    [...places].map(([address, { row, column }]) => {
      const paint = painted.get(address)?.paint ?? new Map<string, unknown>();
      return [address, cellPicture(workbook, sheet.cell(row, column), paint)] as const;
    }),
  );
}

interface PaintedCell {
  readonly row: number;
  readonly column: number;
  readonly paint: Map<string, unknown>;
}

/** Every coat in its order, cell by cell; borders and sizes are drawn apart. */
function paintOf({ coats }: SheetModel): ReadonlyMap<string, PaintedCell> {
  const painted = new Map<string, PaintedCell>();
  for (const { area, property, value } of allCoats(coats)) {
    if (isSize(area) || property.startsWith("borders.")) continue;
    for (const row of range(area.row, area.rows)) {
      for (const column of range(area.column, area.columns)) {
        const address = cellAddress(row, column);
        const cell = painted.get(address) ?? { row, column, paint: new Map<string, unknown>() };
        cell.paint.set(property, value);
        painted.set(address, cell);
      }
    }
  }
  return painted;
}

function cellPicture(workbook: WorkbookModel, { formula, value }: HostCell, paint: Paint): CellPicture {
  const text = (property: string): string | null => (paint.has(property) ? String(paint.get(property)) : null);
  const shown = typeof value === "object" ? value.error : value;
  return {
    formula: formula === null ? null : workbook.formulaText(formula).slice(1),
    value: formula !== null || shown === "" ? null : shown,
    numberFormat: text("numberFormat") ?? "General",
    look: lookInWords({
      font: text("font.name") ?? "Calibri",
      size: Number(text("font.size") ?? 11),
      bold: paint.get("font.bold") === true,
      italic: paint.get("font.italic") === true,
      color: text("font.color"),
      fill: text("fill.color"),
      horizontal: (text("horizontalAlignment") ?? "").toLowerCase(),
      vertical: (text("verticalAlignment") ?? "Bottom").toLowerCase(),
      wrap: paint.get("wrapText") === true,
    }),
  };
}

/** The edges of an area and the lines between its rows. */
function linesOf({ coats }: SheetModel): string[] {
  const lines = new Map<string, Map<string, unknown>>();
  for (const { area, property, value } of allCoats(coats)) {
    const [, edge = "", part = ""] = /^borders\.(\w+)\.(\w+)$/.exec(property) ?? [];
    if (edge === "") continue;
    for (const row of linedRows(area, edge)) {
      for (const column of range(area.column, area.columns)) {
        const address = cellAddress(row, column);
        lines.set(address, (lines.get(address) ?? new Map<string, unknown>()).set(part, value));
      }
    }
  }
  return [...lines].map(([address, line]) => {
    const style = line.get("style") === "Continuous" ? "thin" : String(line.get("style"));
    return `${address} ${style} ${String(line.get("color"))}`;
  });
}

function linedRows({ row, rows }: Area, edge: string): readonly number[] {
  if (edge === "EdgeTop") return [row];
  return edge === "EdgeBottom" ? [row + rows] : range(row + 1, rows - 1);
}

function allCoats(coats: SheetModel["coats"]): readonly (Coat & { readonly property: string })[] {
  return [...coats].flatMap(([property, painted]) => painted.map((coat) => ({ ...coat, property })));
}

function isSize(area: Area): boolean {
  return area.rows === gridRows || area.columns === gridColumns;
}

function sizesOf(
  { coats }: SheetModel,
  property: string,
  placesOf: (area: Area) => readonly string[],
): readonly string[] {
  const sizes = (coats.get(property) ?? []).flatMap(({ area, value }) =>
    placesOf(area).map((place) => [place, String(value)] as const),
  );
  return [...new Map(sizes)].map((size) => size.join(" ")).sort();
}

function choicesInWords(area: Area, bag: ReadonlyMap<string, unknown>): string {
  const { list } = bag.get("rule") as { readonly list: { readonly source: string } };
  const { title, message } = bag.get("prompt") as { readonly title: string; readonly message: string };
  const blank = bag.get("ignoreBlanks") === true ? "or blank" : "and nothing else";
  // what Excel does when nothing is said
  const stop = bag.has("errorAlert") ? "another alert" : "stop";
  return [showArea(area), plainReference(list.source), blank, stop, title, message].join("; ");
}

const kinds: Readonly<Record<string, string>> = { BarClustered: "bar clustered", ColumnClustered: "column clustered" };

function chartInWords(workbook: WorkbookModel, bag: ReadonlyMap<string, unknown>): string {
  const text = (property: string): string => textIn(bag, property);
  return [
    kinds[text("type")],
    text("title.text"),
    `${text("series.name")} ${sourceOf(workbook, text("source"))} by ${sourceOf(workbook, text("series.labels"))}`,
    text("series.color"),
    "1 series",
    bag.get("categoryAxis.reversePlotOrder") === true ? "from the top" : "from the bottom",
    `${text("valueAxis.title.text")} ${text("valueAxis.numberFormat")}`,
    `${text("categoryAxis.font.size")} and ${text("valueAxis.font.size")} points`,
    plainReference(text("position").replaceAll(/\{[^}]*\}!/g, "")),
    bag.get("legend.visible") === false ? "no legend" : "legend",
  ].join("; ");
}

/** The model knows sheets by their ids. */
function sourceOf({ sheets }: WorkbookModel, reference: string): string {
  const [id = "", area = ""] = reference.split("!");
  const name = sheets.find((sheet) => sheet.id === id)?.name ?? "no sheet";
  return plainReference(`'${name}'!${area}`);
}

function textIn(bag: ReadonlyMap<string, unknown>, property: string): string {
  const value = bag.get(property);
  return typeof value === "string" || typeof value === "number" ? value.toString() : "";
}

function range(start: number, length: number): readonly number[] {
  return Array.from({ length: Math.max(0, length) }, (_, index) => start + index);
}
