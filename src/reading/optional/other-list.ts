import { asSeen } from "../../core/words/look-alikes";
import { cellAddress, type SheetSnapshot } from "../../workbook/snapshot";
import { cellText } from "../numbers/cells";
import type { Scope } from "../../core/gemeenten/input";
import { withPlainDates } from "../../core/words/written-dates";
import type { TableHeader } from "../table/table-header";
import type { TableLog } from "../table/table-log";

/** What a list says that it is, where that is not the list of this fund. */
export type OtherList = "oud" | "jaar" | "regeling";

/** A list of before: not the municipalities Oude IJsselstreek, Oudewater and Oude Pekela. */
const before =
  /(?<!\p{L})(?:oud|oude (?:lijst|versie|ronde|stand|aanvragen|correcties)|verouderd|vorige?|eerdere?|archief|back-?up|reservekopie|kopie|copy|old|previous|former|archived?|superseded|obsolete|outdated)(?!\p{L})/iu;

/** Schemes that municipalities apply for as well. */
const schemes =
  /(?<!\p{L})(?:buig|vangnet(?:uitkering)?|participatiewet|bijstand|ioa[wz]|bbz|tozo|tonk|spuk|inburgering|btw-compensatiefonds|bcf)(?!\p{L})/iu;

/** What a title is about that is about the list. */
const aboutList = {
  aanvragen: /aanvra|application|fonds|fund|ronde|round|regeling|scheme/iu,
  correcties: /correctie|correction|fonds|fund|ronde|round|regeling|scheme/iu,
} as const;

/**
 * @param fondsjaar - Left out: no year is another one.
 * @returns What a name of a sheet or a title says of the list that makes it another one; null: nothing.
 */
function otherListIn(given: string, { jaren, fondsjaar }: Pick<Scope, "jaren" | "fondsjaar">): OtherList | null {
  const text = asSeen(given);
  if (before.test(text)) return "oud";
  if (schemes.test(text)) return "regeling";
  if (fondsjaar === undefined) return null;
  // a day is when it was made, not what it is about
  const years = [...withPlainDates(text).matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
  const isOwn = (year: number): boolean => year >= Math.min(...jaren) && year <= fondsjaar;
  return years.length > 0 && !years.some(isOwn) ? "jaar" : null;
}

/** Says that the name of a sheet, or a title above its table, makes it the list of before, of another year or of another scheme. */
export function reportOtherList(
  kind: keyof typeof aboutList,
  sheet: SheetSnapshot,
  header: TableHeader,
  scope: Pick<Scope, "jaren" | "fondsjaar">,
  log: TableLog,
): void {
  const titles = sheet.rows
    .slice(0, header.top)
    .flatMap((cells, row) =>
      cells.flatMap((cell, column) =>
        typeof cell === "string" && aboutList[kind].test(cell)
          ? [{ text: cellText(cell), cell: cellAddress(row, column) }]
          : [],
      ),
    );
  for (const { text, cell } of [{ text: sheet.name, cell: null }, ...titles]) {
    const soort = otherListIn(text, scope);
    if (soort === null) continue;
    log.add("list-of-other", cell, text, { kind, soort });
    return;
  }
}
