import { normaliseLabel } from "../../core/words/normalise-label";
import { markAt, type SheetSnapshot } from "../../workbook/snapshot";
import type { DataRange } from "../table/data-range";
import { spacedWords } from "./header-words";
import { shownAs } from "../numbers/number-format";
import type { HeaderColumn } from "../table/table-header";

/** Words of a header that make its numbers amounts of money or counts. */
const summedWords = new Set(
  (
    "euro euros eur keur teur mln miljoen miljoenen duizend duizenden bedrag bedragen amount amounts " +
    "aantal aantallen number count counts reserve reserves vermogen schuld schulden debt budget budgetten budgets " +
    "begroting subsidie subsidies lasten baten kosten uitgaven inkomsten opbrengst opbrengsten omzet tekort tekorten " +
    "overschot overschotten saldo uitkering uitkeringen bijdrage bijdragen costs expenditure income revenue deficit " +
    "surplus balance grant grants inwoners bevolking huishoudens jongeren kinderen clienten adressen woningen " +
    "inhabitants population households clients children"
  ).split(" "),
);

/** Words of a header that make its numbers rates, years or labels, whatever else it says. */
const otherWords = new Set(
  (
    "per procent percentage pct percent ratio quote quotum index score gemiddeld gemiddelde average mean aandeel share " +
    "tarief rate norm code nummer jaar year datum date"
  ).split(" "),
);

/**
 * Whether an extra column is in euros or counts, so that its numbers add up over merged municipalities: by its header, or by
 * the display format of all its numbers. A percentage never is.
 *
 * @source domain.md §7, several rows of one municipality.
 * @example "Algemene reserve (€)" and "Aantal cliënten" are, "Reserve per inwoner" and "Weerstandsratio" are not.
 */
export function isSummedColumn(column: HeaderColumn, sheet: SheetSnapshot, range: DataRange): boolean {
  const words = normaliseLabel(spacedWords(column.text)).split(" ");
  if (column.text.includes("%") || words.some((word) => otherWords.has(word))) return false;
  const formats = formatsOf(column, sheet, range);
  if (formats.some((format) => format !== null && shownAs(format) !== null)) return false;
  if (column.text.includes("€") || words.some((word) => summedWords.has(word))) return true;
  return formats.length > 0 && formats.every((format) => format !== null && /€|\bEUR\b/.test(format));
}

/** The format of every number in the column; null: none. */
function formatsOf({ index }: HeaderColumn, sheet: SheetSnapshot, { from, to }: DataRange): readonly (string | null)[] {
  const formats: (string | null)[] = [];
  for (let row = from; row < to; row += 1) {
    if (typeof sheet.rows[row]?.[index] === "number") formats.push(markAt(sheet.formats, row, index));
  }
  return formats;
}
