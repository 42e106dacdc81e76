import { plainEuros } from "../../core/money/plain-euros";
import type { InputBedrag, InputRow, Located } from "../../core/gemeenten/input";
import { normaliseLabel } from "../../core/words/normalise-label";
import { lettersOf } from "../../workbook/snapshot";
import { cents, type Cents } from "../../core/money/cents";
import { domainOfText } from "../heads/header-meaning";
import type { TableLog } from "../table/table-log";

/** One amount of a row of totals, in cents as the rows have theirs. */
export interface StatedTotal extends Located<Cents> {
  /** As it stands in the cell. */
  readonly text: string;
  readonly header: string;
}

/** A row of totals that is not read. */
export interface TotalsRow {
  /** 1-based. */
  readonly row: number;
  /** What it is called; empty where it is called nothing. */
  readonly label: string;
  readonly totals: readonly StatedTotal[];
}

/** Words beside "totaal" that leave it the total of everything. */
const plainWords = new Set(
  (
    "totaal totale totalen total totals som sum eindtotaal subtotaal subtotal grand generaal algemeen alle all gemeenten " +
    "gemeentes municipalities nederland tekort tekorten bedrag bedragen van de het of the per kolom column"
  ).split(" "),
);
/** They are no sums. */
const noSum = /^(?:gemiddelde?|average|mediaan|median)\b/i;

/** Which of the rows a total is about, by its name: "Totaal jeugd 2016". */
interface Part {
  readonly jaar: number | null;
  readonly domein: string | null;
  /** Of everything, or of a part that we do not know: "Totaal Gelderland". */
  readonly isPlain: boolean;
}

/** What else there is to know of the table. */
interface TotalsContext {
  /** The euros that one in a cell stands for. */
  readonly unit: number;
  /** What a whole column comes to with the rows that are about a municipality and are not read; null: not known. */
  readonly unread: (letters: string) => Cents | null;
  /** Whether a row (1-based) is hidden: the total of a filtered table leaves it out, and that it is hidden is said. */
  readonly isHidden: (row: number) => boolean;
}

/**
 * Says of every total below (or above, or between) the rows that is not their sum: a row was left out, put in or changed after
 * somebody added up. A total may be of all rows, or of those since the total before; one with a name of its own of any rows beside
 * it. What rounding explains is no difference.
 *
 * @param rows - Those that are read.
 */
export function reportTotals(
  totalsRows: readonly TotalsRow[],
  rows: readonly InputRow[],
  { unit, unread, isHidden }: TotalsContext,
  log: TableLog,
): void {
  for (const [index, { row, label, totals }] of totalsRows.entries()) {
    // figures without a word may be averages, or anything
    if (label === "" || noSum.test(label)) continue;
    const before = totalsRows[index - 1]?.row ?? 0;
    const part = partOf(label);
    for (const total of totals) {
      const amounts = rows.flatMap((one) =>
        one.bedragen.filter((bedrag) => isOf(bedrag, total, part)).map(({ bedrag }) => ({ row: one.row, bedrag })),
      );
      if (amounts.length === 0) continue;
      const fits = (sum: bigint, count: number): boolean => isRounding(total.value - sum, count, unit);
      const sumOf = (some: readonly { readonly bedrag: Cents }[]): Cents =>
        cents(some.reduce((sum, { bedrag }) => sum + bedrag, 0n));
      const since = amounts.filter((one) => one.row < row && one.row > before);
      const all = sumOf(amounts);
      const candidates = [
        amounts,
        since,
        amounts.filter((one) => !isHidden(one.row)),
        ...(part.isPlain ? [] : neighbours(amounts, row)),
      ];
      const everything = unread(lettersOf(total.cell));
      if (candidates.some((some) => some.length > 0 && fits(sumOf(some), some.length))) continue;
      if (everything !== null && fits(everything, amounts.length)) continue;
      const sum = since.length > 0 && part.isPlain && before > 0 ? sumOf(since) : all;
      log.add("totals-row-differs", total.cell, total.text, {
        header: total.header,
        totaal: plainEuros(total.value),
        som: plainEuros(sum),
        naam: label,
      });
    }
  }
}

/** @returns Whether a difference is no more than half a unit for each of the amounts that were added up. */
export function isRounding(difference: bigint, count: number, unit: number): boolean {
  const size = difference < 0n ? -difference : difference;
  return size <= BigInt(count) * BigInt(Math.abs(unit)) * 50n;
}

function isOf(bedrag: InputBedrag, { cell }: StatedTotal, { jaar, domein }: Part): boolean {
  if (lettersOf(bedrag.cell) !== lettersOf(cell)) return false;
  return (jaar === null || bedrag.jaar === jaar) && (domein === null || bedrag.domein === domein);
}

function partOf(label: string): Part {
  const words = normaliseLabel(label).split(" ");
  const years = words.filter((word) => /^20\d\d$/.test(word));
  const others = words.filter((word) => word !== "" && !plainWords.has(word) && !years.includes(word));
  const { domein } = domainOfText(others.join(" "));
  const isKnown = others.length === 0 || domein !== null;
  return {
    jaar: years.length === 1 ? Number(years[0]) : null,
    domein: domein === "buig" ? null : domein,
    isPlain: isKnown && domein !== "buig",
  };
}

/** The rows right above a total, and those right below it: from one on. */
function neighbours<T extends { readonly row: number }>(amounts: readonly T[], row: number): readonly (readonly T[])[] {
  const above = amounts.filter((one) => one.row < row).toReversed();
  const below = amounts.filter((one) => one.row > row);
  return [above, below].flatMap((side) => side.map((_, index) => side.slice(0, index + 1)));
}
