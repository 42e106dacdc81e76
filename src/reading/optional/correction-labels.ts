import type { Cents } from "../../core/money/cents";
import { asSeen } from "../../core/words/look-alikes";
import { cellText, isEmpty } from "../numbers/cells";
import { yesOrNo } from "../numbers/yes-no";
import type { NamedRow } from "../rows/row-labels";
import type { HeaderColumn } from "../table/table-header";
import type { TableLog } from "../table/table-log";
import { withdrawnIn, type Withdrawn } from "./withdrawn";

/** The columns of a correction of which the words are looked at. */
interface SpokenColumns {
  readonly bedrag: HeaderColumn;
  /** Those that are read for nothing else. */
  readonly others: readonly HeaderColumn[];
}

/** Says what a row says of its own correction: that nobody adopted it, that the figures have it already, or another direction. */
export function reportCorrection(
  given: NamedRow,
  { bedrag, others }: SpokenColumns,
  { amount, reden }: { readonly amount: Cents; readonly reden: string },
  log: TableLog,
): void {
  const { cells, row, naam } = given;
  const add = (code: "correction-not-final" | "correction-in-figures", found: Withdrawn | null): void => {
    if (found !== null)
      log.add(code, found.column.letters + row.toString(), found.text, { naam, header: found.column.text });
  };
  add("correction-not-final", withdrawnIn("correctie", cells, others));
  add("correction-in-figures", inFigures(given, others));
  const isAgainst = (text: string): boolean => isOtherWay(text, amount);
  const said = [bedrag.text, reden].find(isAgainst);
  if (said === undefined) return;
  const kind = amount > 0n ? "hoger" : "lager";
  log.add("correction-against-reason", bedrag.letters + row.toString(), cellText(cells[bedrag.index]), {
    naam,
    kind,
    found: said,
  });
}

const taken = "verwerkt|opgenomen|meegenomen|verrekend|processed|included";
const already = new RegExp(
  String.raw`(?<!\p{L})(?:(?:al|reeds|eerder|already)(?!\p{L}).{0,30}(?:${taken})|(?:${taken}) in (?:de |het |the )?(?:opgave|cijfers|jaarrekening|tekort|bedragen|figures|accounts|deficit))(?!\p{L})`,
  "iu",
);
const notYet = /(?<!\p{L})(?:niet|nog|not|never|nooit)(?!\p{L})/iu;

/** The first cell by which the figures that were submitted have the correction already. */
function inFigures({ cells }: NamedRow, columns: readonly HeaderColumn[]): Withdrawn | null {
  for (const column of columns) {
    const cell = cells[column.index] ?? null;
    if (isEmpty(cell)) continue;
    const text = cellText(cell);
    const isYes = yesOrNo(cell) === true && already.test(asSeen(column.text)) && !notYet.test(column.text);
    const isSaid = already.test(asSeen(text)) && !notYet.test(text);
    if (isYes || isSaid) return { text, column };
  }
  return null;
}

const down =
  "verlaagd|verlaging|verlaagt|verminderd|vermindering|omlaag|naar beneden|neerwaarts|lowered|reduced|reduction|lowering";
const up = "verhoogd|verhoging|verhoogt|vermeerderd|vermeerdering|omhoog|naar boven|opwaarts|raised|increased|raising";
const pattern = (words: string): RegExp =>
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:tekort|deficit) (?:(?:is|was|wordt|met|moet) )*(?:${words})|(?:${words}) (?:van |of |het |the )*(?:tekort|deficit))(?!\p{L})`,
    "iu",
  );
const lowers = pattern(down);
const raises = pattern(up);

/** Whether a text says of the deficit the other direction than its amount has: a correction of less than nothing lowers it. */
function isOtherWay(text: string, amount: Cents): boolean {
  const seen = asSeen(text);
  const [isDown, isUp] = [lowers.test(seen), raises.test(seen)];
  return isDown !== isUp && (isDown ? amount > 0n : amount < 0n);
}
