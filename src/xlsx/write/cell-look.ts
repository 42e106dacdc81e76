import type { CellStyle as HucreStyle } from "hucre/xlsx";
import { styles, type CellStyle, type StyleName } from "../../workbook/styles";

/**
 * Marks, among the styles that hucre writes, those for text that looks like a formula: reading order "context" is the
 * default and so changes nothing. `markQuotePrefix` turns it into Excel's own mark, which hucre does not know.
 */
const quoteMarker = "context";

const looks = new Map<string, HucreStyle>();

/** A style of the plan in the words of hucre. */
export function cellLook(name: StyleName, quotePrefix: boolean): HucreStyle {
  const key = `${name} ${quotePrefix.toString()}`;
  const look = looks.get(key) ?? hucreStyle(name, quotePrefix);
  looks.set(key, look);
  return look;
}

function hucreStyle(name: StyleName, quotePrefix: boolean): HucreStyle {
  const style: CellStyle = styles[name];
  return {
    font: {
      name: "Calibri",
      size: style.size,
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italic: true } : {}),
      ...(style.color === null ? {} : { color: { rgb: `FF${style.color}` } }),
    },
    ...(style.fill === null ? {} : { fill: solidFill(style.fill) }),
    ...(style.border === "none" ? {} : { border: { [style.border]: { style: "thin", color: { rgb: "FF8EA9DB" } } } }),
    ...(style.numberFormat === null ? {} : { numFmt: style.numberFormat }),
    alignment: {
      vertical: style.vertical,
      ...(style.align === null ? {} : { horizontal: style.align }),
      ...(style.wrap ? { wrapText: true } : {}),
      ...(quotePrefix ? { readingOrder: quoteMarker } : {}),
    },
  };
}

/** Looks of highlighted cells. */
export const highlightLooks = {
  good: highlight("006100", "C6EFCE"),
  bad: highlight("9C0006", "FFC7CE"),
  attention: highlight("7F6000", "FFF2CC"),
} as const;

function highlight(color: string, fill: string): HucreStyle {
  return { font: { color: { rgb: `FF${color}` } }, fill: solidFill(fill) };
}

/** A conditional format reads the background, a cell the foreground: give both. */
function solidFill(color: string): NonNullable<HucreStyle["fill"]> {
  const rgb = `FF${color}`;
  return { type: "pattern", pattern: "solid", fgColor: { rgb }, bgColor: { rgb } };
}

/** Replaces our marker in the styles that hucre wrote by Excel's quotePrefix. */
export function markQuotePrefix(xf: string): string {
  if (!xf.includes(' readingOrder="0"')) return xf;
  return xf.replace(' readingOrder="0"', "").replace("<xf ", '<xf quotePrefix="1" ');
}
