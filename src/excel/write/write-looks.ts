import { rowHeights } from "../../workbook/page-layout";
import { styles, type CellStyle, type StyleName } from "../../workbook/styles";
import type { Area, PlannedSheet } from "../../workbook/write-plan";
import { areaAddresses, columnAddress, groupedBy, joinedAddresses, rowAddress } from "./addresses";
import type { Batch } from "./batch";
import { rectanglesByKey } from "./rectangles";
import { rangeOf } from "./write-cells";

const borderColor = "#8EA9DB";
const horizontal = { left: "Left", right: "Right", center: "Center" } as const;
const vertical = { top: "Top", center: "Center" } as const;
const looksOfOneStyle = 9;
/** A column width counts digits of 7 pixels; Excel wants points, of which there are three to four pixels. */
const pixelsPerDigit = 7;
const pointsPerPixel = 0.75;

/** Fonts, fills, borders and alignment, one round of actions a style; then widths and heights. */
export async function writeLooks(batch: Batch, sheet: Excel.Worksheet, plan: PlannedSheet): Promise<void> {
  for (const [style, areas] of rectanglesByKey(plan.rows, ({ style: name }) => name)) {
    const look: CellStyle = styles[style as StyleName];
    for (const address of areaAddresses(areas)) {
      await batch.reserve(looksOfOneStyle, address.length);
      applyLook(sheet.getRanges(address).format, look);
    }
    const { border } = look;
    if (border !== "none") for (const area of areas) await writeBorder(batch, sheet, area, border);
  }
  for (const [width, columns] of groupedBy(plan.widths.map((size, column) => [column, size] as const))) {
    for (const address of joinedAddresses(columns.map(columnAddress))) {
      await batch.reserve(1, address.length);
      sheet.getRanges(address).format.columnWidth = Math.round(width * pixelsPerDigit) * pointsPerPixel;
    }
  }
  for (const [height, rows] of groupedBy(rowHeights(plan))) {
    for (const address of joinedAddresses(rows.map(rowAddress))) {
      await batch.reserve(1, address.length);
      sheet.getRanges(address).format.rowHeight = height;
    }
  }
}

function applyLook(format: Excel.RangeFormat, look: CellStyle): void {
  const { font } = format;
  font.name = "Calibri";
  font.size = look.size;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.color !== null) font.color = `#${look.color}`;
  if (look.fill !== null) format.fill.color = `#${look.fill}`;
  if (look.align !== null) format.horizontalAlignment = horizontal[look.align];
  format.verticalAlignment = vertical[look.vertical];
  if (look.wrap) format.wrapText = true;
}

/** Every cell of an area has the border, so those between its rows count too. */
async function writeBorder(batch: Batch, sheet: Excel.Worksheet, area: Area, side: "top" | "bottom"): Promise<void> {
  const edge = side === "top" ? "EdgeTop" : "EdgeBottom";
  for (const place of area.rows > 1 ? ([edge, "InsideHorizontal"] as const) : ([edge] as const)) {
    await batch.reserve(3);
    const border = rangeOf(sheet, area).format.borders.getItem(place);
    border.style = "Continuous";
    border.color = borderColor;
  }
}
