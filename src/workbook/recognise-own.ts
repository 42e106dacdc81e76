import type { SheetSnapshot } from "./snapshot";

/** Ends of the titles of our output sheets, Dutch and English; the texts themselves stand in text/. */
const titleEnds = [
  ": samenvatting",
  ": toekenning per gemeente",
  ": toelichting per gemeente",
  ": uitname per gemeente",
  ": verantwoording",
  ": summary",
  ": award per municipality",
  ": explanation per municipality",
  ": contribution per municipality",
  ": audit record",
];
/** What stands under such a title. */
const subtitle = /^Criteria: .+(?:Berekend op|Calculated on|[Bb]erekend alsof|[Cc]alculated as if)/;
const recalculation = /^(?:Narekening|Recalculation): \S/;
/** The names that only the sheets of the recalculation have. */
const recalculationSheet = /^(?:Narekening|Recalculation)/;

/** How far a user may have moved a title down, and to the right. */
const searchedRows = 6;
const searchedColumns = 4;

/**
 * Recognises a sheet of our own output by its heads: several programs drop the mark that says so when they save, and a sheet
 * of awards would be read as a table of figures.
 */
export function looksLikeOurs({ name, rows }: Pick<SheetSnapshot, "name" | "rows">): boolean {
  const heads = rows.slice(0, searchedRows).map(firstText);
  const title = heads.findIndex((text) => text !== "");
  const text = heads[title] ?? "";
  if (recalculation.test(text)) return recalculationSheet.test(name);
  return titleEnds.some((end) => text.endsWith(end)) && subtitle.test(heads[title + 1] ?? "");
}

function firstText(cells: SheetSnapshot["rows"][number]): string {
  const first = cells.slice(0, searchedColumns).find((cell) => typeof cell === "string" && cell.trim() !== "");
  return typeof first === "string" ? first.trim() : "";
}
