import type { WriteSheet } from "hucre/xlsx";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { textCell } from "./planned-sheet";
import { escapedText, looksLikeFormula, safeText } from "../../workbook/plan/safe-text";

type HucreRow = NonNullable<WriteSheet["rows"]>[number];

/** A sheet of plain values: text stays text, also when it looks like a formula or an error value. */
export function valuesSheet({ name, visible, rows }: SheetSnapshot): WriteSheet {
  const special: NonNullable<WriteSheet["cells"]> = new Map();
  const plain = rows.map((row, rowIndex) =>
    row.map((value, column): HucreRow[number] => {
      if (typeof value === "number" || typeof value === "boolean" || value === null) return value;
      const text = safeText(typeof value === "string" ? value : "error" in value ? value.error : value.uncalculated);
      if (!looksLikeFormula(text) && !text.startsWith("#")) return escapedText(text);
      special.set(`${rowIndex.toString()},${column.toString()}`, textCell(text, "tekst"));
      return null;
    }),
  );
  return { name, hidden: !visible, rows: plain, cells: special };
}
