import { styles, type CellStyle } from "./styles";
import type { PlannedCell, PlannedSheet } from "./write-plan";

/** Points that one line takes per point of its letters. */
const lineSpacing = 15 / 11;
/** Size at which a column width counts characters. */
const standardSize = 11;
/** Ordinary text is a little narrower than the digits that a column width counts; bold text is not. */
const plainTextFactor = 1.15;
/** Characters of width that still read well on one landscape page. */
const readableWidth = 210;
/** More pages side by side than this nobody tapes together: then the print gets smaller. */
const widest = 3;
/** Excel's own limit. */
const tallest = 409;

/**
 * Heights of the rows with wrapped text, so that they are right in every program before anybody opens the file.
 *
 * @returns Points by 0-based row; rows that are one line high are left out.
 */
export function rowHeights({ rows, widths }: Pick<PlannedSheet, "rows" | "widths">): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  rows.forEach((row, index) => {
    const height = Math.max(0, ...row.map((cell, column) => cellHeight(cell, widths[column] ?? 0)));
    if (height > standardSize * lineSpacing) heights.set(index, Math.min(tallest, Math.ceil(height)));
  });
  return heights;
}

/** How many pages wide a sheet is printed: as few as keep it readable. */
export function pagesWide({ widths, print }: Pick<PlannedSheet, "widths" | "print">): number {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return print.landscape ? Math.min(widest, Math.max(1, Math.ceil(total / readableWidth))) : 1;
}

function cellHeight(cell: PlannedCell, width: number): number {
  if (cell === null) return 0;
  const style = styles[cell.style];
  const { value } = cell;
  const lines = typeof value === "string" && style.wrap && width > 0 ? countLines(value, capacity(style, width)) : 1;
  return lines * style.size * lineSpacing;
}

function capacity({ size, bold }: CellStyle, width: number): number {
  return Math.max(1, Math.floor((width * standardSize * (bold ? 1 : plainTextFactor)) / size));
}

/** Lines that a text takes when it breaks between words, or inside a word that is longer than a line. */
function countLines(text: string, perLine: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + countLinesOfParagraph(paragraph, perLine), 0);
}

function countLinesOfParagraph(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(" ")) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed <= perLine) used = needed;
    else {
      if (used > 0) lines += 1;
      lines += Math.floor(Math.max(0, length - 1) / perLine);
      used = ((length - 1) % perLine) + 1;
    }
  }
  return lines;
}
