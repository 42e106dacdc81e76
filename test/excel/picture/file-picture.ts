import { readXlsx } from "hucre/xlsx";
import { cellAddress, columnLetters } from "../../../src/workbook/snapshot";
import { withoutNeedlessQuotes } from "../../host/model/workbook-model";
import { lookInWords, plainReference, sortedMap, type CellPicture, type SheetPicture } from "./picture";

type ReadWorkbook = Awaited<ReturnType<typeof readXlsx>>;
type ReadSheet = ReadWorkbook["sheets"][number];
type ReadCell = NonNullable<ReadSheet["cells"]> extends Map<string, infer C> ? C : never;
type ReadStyle = NonNullable<ReadCell["style"]>;
type ReadColor = NonNullable<NonNullable<ReadStyle["font"]>["color"]>;
type ReadChart = NonNullable<ReadSheet["charts"]>[number];

/** Draws the sheets of a file, with a reader that is not the product's. */
export async function filePictures(bytes: Uint8Array): Promise<(name: string) => SheetPicture> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  return (name) => {
    const sheet = workbook.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheetPicture(sheet, workbook);
  };
}

/** Names of the workbook and what they refer to. */
export async function fileNames(bytes: Uint8Array): Promise<readonly string[]> {
  const { namedRanges = [] } = await readXlsx(bytes);
  return namedRanges
    .filter(({ scope }) => scope === undefined)
    .map(({ name, range }) => `${name}: ${withoutNeedlessQuotes(range)}`)
    .sort();
}

function sheetPicture(sheet: ReadSheet, { namedRanges = [] }: ReadWorkbook): SheetPicture {
  const cells = [...(sheet.cells ?? [])].map(([place, cell]) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    return { row, column, cell };
  });
  const { pageSetup, headerFooter, freezePane } = sheet;
  const titles = [pageSetup?.printTitlesRow ?? "", pageSetup?.printTitlesColumn ?? ""].join(" ");
  return {
    visibility: sheet.veryHidden === true ? "VeryHidden" : sheet.hidden === true ? "Hidden" : "Visible",
    cells: sortedMap(cells.map(({ row, column, cell }) => [cellAddress(row, column), cellPicture(cell)] as const)),
    lines: [...new Set(cells.flatMap(({ row, column, cell: { style } }) => linesOf(row, column, style)))].sort(),
    widths: (sheet.columns ?? [])
      .flatMap(({ width }, column) =>
        width === undefined ? [] : [`${columnLetters(column)} ${pointsOf(width).toString()}`],
      )
      .sort(),
    heights: [...(sheet.rowDefs ?? [])]
      .flatMap(([row, { height }]) => (height === undefined ? [] : [`${(row + 1).toString()} ${height.toString()}`]))
      .sort(),
    tables: (sheet.tables ?? []).map(tableInWords).sort(),
    highlights: (sheet.conditionalRules ?? [])
      .map(({ range, formula, style }) =>
        [plainReference(range), String(formula), color(style?.font?.color), fillOf(style)].join(" "),
      )
      .sort(),
    choices: (sheet.dataValidations ?? []).map(choicesInWords).sort(),
    charts: (sheet.charts ?? []).map(chartInWords).sort(),
    frozen: `${(freezePane?.rows ?? 0).toString()} rows, ${(freezePane?.columns ?? 0).toString()} columns`,
    page: [
      pageSetup?.paperSize?.toUpperCase(),
      pageSetup?.orientation,
      `${(pageSetup?.fitToWidth ?? 0).toString()} wide, ${(pageSetup?.fitToHeight ?? 1).toString()} high`,
      headerFooter?.oddFooter,
      plainReference(titles).trim(),
    ].join(", "),
    names: namedRanges.filter(({ scope }) => scope === sheet.name).map(({ name, range }) => `${name}: ${range}`),
  };
}

function cellPicture({ formula, value, style }: ReadCell): CellPicture {
  const { font, alignment } = style ?? {};
  return {
    formula: formula === undefined ? null : withoutNeedlessQuotes(formula),
    value: formula === undefined ? storedValue(value) : null,
    numberFormat: style?.numFmt ?? "General",
    look: lookInWords({
      font: font?.name ?? "Calibri",
      size: font?.size ?? 11,
      bold: font?.bold ?? false,
      italic: font?.italic ?? false,
      color: color(font?.color),
      fill: fillOf(style),
      horizontal: alignment?.horizontal ?? "",
      vertical: alignment?.vertical ?? "bottom",
      wrap: alignment?.wrapText ?? false,
    }),
  };
}

/** That reader makes a date of a serial day. */
function storedValue(value: unknown): CellPicture["value"] {
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  return value === "" ? null : (value as CellPicture["value"]);
}

function linesOf(row: number, column: number, style: ReadStyle | undefined): readonly string[] {
  const line = (at: number, side: { readonly style: string; readonly color?: ReadColor } | undefined): string[] =>
    side === undefined ? [] : [`${cellAddress(at, column)} ${side.style} ${String(color(side.color))}`];
  return [...line(row, style?.border?.top), ...line(row + 1, style?.border?.bottom)];
}

function tableInWords(table: NonNullable<ReadSheet["tables"]>[number]): string {
  const { name, range, style, showRowStripes = true, showTotalRow = false } = table;
  return [
    name,
    range,
    style,
    showRowStripes ? "banded" : "not banded",
    showTotalRow ? "with totals" : "without totals",
  ].join(" ");
}

function choicesInWords(validation: NonNullable<ReadSheet["dataValidations"]>[number]): string {
  const { range, values, formula1, allowBlank, inputTitle, inputMessage, showErrorMessage, errorStyle } = validation;
  const source = values === undefined ? `=${plainReference(formula1 ?? "")}` : values.join(",");
  const blank = allowBlank === true ? "or blank" : "and nothing else";
  const stop = showErrorMessage === true ? errorStyle : "no alert";
  return [plainReference(range), source, blank, stop, inputTitle, inputMessage].join("; ");
}

function chartInWords({ kinds, barGrouping, title, series = [], axes, anchor, legend }: ReadChart): string {
  const [first] = series;
  const to = anchor?.to ?? { row: 0, col: 0 };
  const from = anchor?.from ?? { row: 0, col: 0 };
  return [
    `${kinds.join()} ${barGrouping ?? ""}`,
    title,
    `${first?.name ?? ""} ${plainReference(first?.valuesRef ?? "")} by ${plainReference(first?.categoriesRef ?? "")}`,
    typeof first?.color === "string" ? `#${first.color}` : "another colour",
    `${series.length.toString()} series`,
    axes?.x?.reverse === true ? "from the top" : "from the bottom",
    `${axes?.y?.title ?? ""} ${axes?.y?.numberFormat?.formatCode ?? ""}`,
    `${(axes?.x?.labelFontSize ?? 0).toString()} and ${(axes?.y?.labelFontSize ?? 0).toString()} points`,
    `${cellAddress(from.row, from.col)}:${cellAddress(to.row - 1, to.col - 1)}`,
    legend === undefined || legend === false ? "no legend" : "legend",
  ].join("; ");
}

function fillOf(style: { readonly fill?: ReadStyle["fill"] } | undefined): string | null {
  return style?.fill?.type === "pattern" ? color(style.fill.fgColor) : null;
}

function color(value: ReadColor | undefined): string | null {
  return value?.rgb === undefined ? null : `#${value.rgb}`;
}

/** A width counts digits of 7 pixels; Excel itself speaks of points, three to four pixels. */
function pointsOf(width: number): number {
  return Math.round(width * 7) * 0.75;
}
