import type { CSSProperties } from "react";
import type { CellStyle } from "../../workbook/styles";
import type { ViewCell } from "./sheet-view";

const looks = new Map<CellStyle, CSSProperties>();
const standardSize = 11;

/** A style of the workbook in the words of CSS. A sheet is paper: it stays light when the page is dark. */
export function cellCss({ value, style }: ViewCell): CSSProperties | undefined {
  if (style === null) return typeof value === "number" ? numberLook : undefined;
  const look = looks.get(style) ?? cssOf(style);
  looks.set(style, look);
  if (typeof value !== "number") return look;
  const isRed = value < 0 && style.numberFormat?.includes("[Red]") === true;
  return { ...look, ...(style.align === null ? numberLook : {}), ...(isRed ? redLook : {}) };
}

const numberLook: CSSProperties = { textAlign: "right" };
const redLook: CSSProperties = { color: "#c00000" };

function cssOf({ bold, italic, size, color, fill, align, vertical, wrap, border }: CellStyle): CSSProperties {
  return {
    ...(bold ? { fontWeight: 600 } : {}),
    ...(italic ? { fontStyle: "italic" } : {}),
    ...(size === standardSize ? {} : { fontSize: `${(size / standardSize).toString()}em` }),
    ...(color === null ? {} : { color: `#${color}` }),
    ...(fill === null ? {} : { backgroundColor: `#${fill}` }),
    ...(align === null ? {} : { textAlign: align }),
    ...(wrap ? { whiteSpace: "pre-wrap" } : {}),
    ...(border === "bottom" ? { borderBottomColor: "#8ea9db" } : {}),
    ...(border === "top" ? { borderTop: "1px solid #8ea9db" } : {}),
    verticalAlign: vertical === "center" ? "middle" : "top",
  };
}
