import { normaliseLabel } from "../../core/words/normalise-label";
import { cellAddress, columnLetters, type Cell } from "../../workbook/snapshot";
import { alignLabels, type LabelJudge } from "../heads/align-labels";
import { isAccount, isBudget } from "../heads/budget-words";
import { withoutFootnotes } from "../numbers/footnote";
import { figureLabel, headerMeaning, type HeaderMeaning } from "../heads/header-meaning";

/** A column of a table as its header describes it. */
export interface HeaderColumn {
  /** 0-based. */
  readonly index: number;
  readonly letters: string;
  /** As the user would recognise it; the parts of a split header joined by a space. */
  readonly text: string;
  /** The text of the header's bottom cell alone, for recognising a repeated header row. */
  readonly bottom: string;
  /** Normalised: the key of an extra column. */
  readonly key: string;
  readonly meaning: HeaderMeaning;
}

/** A header: one to four rows, of which `row` (0-based) is the bottom one. */
export interface TableHeader {
  readonly top: number;
  readonly row: number;
  readonly columns: readonly HeaderColumn[];
  /** Address of a label ("2016") that stands over another group than it counts for; null when all stand well. */
  readonly misplaced: string | null;
}

/** A range of columns, both ends included. */
export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
}

export const allColumns: ColumnSpan = { from: 0, to: Number.MAX_SAFE_INTEGER };

/**
 * Reads the header that ends at `row` and is `depth` rows high.
 *
 * In a split header a group label ("2016") stands in the first column of its group only, as merged cells do, so labels of
 * the upper rows are carried to the right. A carried label only counts where it helps to name a figure: behind the last
 * group there is nothing to tell where the group ends.
 */
export function readTableHeader(
  rows: readonly (readonly Cell[])[],
  row: number,
  depth: number,
  span: ColumnSpan,
  meaningOf: (text: string) => HeaderMeaning = headerMeaning,
): TableHeader {
  const top = row - depth + 1;
  const bottom = rows[row] ?? [];
  const above = rows.slice(top, row);
  const aligned = above.map((cells) => alignLabels(cells, bottom, labelJudge));
  const upper = aligned.map(({ texts }) => texts);
  const stray = aligned.findIndex(({ misplaced }) => misplaced !== null);
  const misplaced = stray === -1 ? null : cellAddress(top + stray, aligned[stray]?.misplaced ?? 0);
  const hasAccounts = upper.some((texts) => texts.some(isAccount));
  const width = Math.min(span.to + 1, Math.max(bottom.length, ...upper.map(({ length }) => length)));
  const carried = upper.map(() => "");
  const columns: HeaderColumn[] = [];
  for (let index = span.from; index < width; index += 1) {
    const own = upper.map((texts) => texts[index] ?? "");
    own.forEach((text, level) => {
      if (text !== "") carried.fill("", level).splice(level, 1, text);
    });
    const column = nameColumn(index, own, carried, headerText(bottom[index]), meaningOf);
    // beside realised amounts, those under the label of a budget are no figures
    const isPlan = hasAccounts && carried.some(isBudget) && column?.meaning.kind === "amount";
    if (column !== null) columns.push(isPlan ? asBudget(column, carried) : column);
  }
  return { top, row, columns, misplaced };
}

function asBudget(column: HeaderColumn, carried: readonly string[]): HeaderColumn {
  const label = carried.find(isBudget) ?? "";
  const text = column.text.includes(label) ? column.text : `${label} ${column.text}`;
  return { ...column, text, key: normaliseLabel(text), meaning: { kind: "qualified-amount" } };
}

const labelJudge: LabelJudge = {
  textOf: headerText,
  isLabel: figureLabel,
  isFigure: (text) => figureLabel(text) || isFigure(headerMeaning(text)),
};

/** @returns The text of a header cell; a year may stand there as a number. */
export function headerText(cell: Cell | undefined): string {
  if (typeof cell === "string") return withoutFootnotes(cell.trim());
  return typeof cell === "number" && Number.isInteger(cell) && cell >= 2000 && cell < 2100 ? cell.toString() : "";
}

function nameColumn(
  index: number,
  own: readonly string[],
  carried: readonly string[],
  bottom: string,
  meaningOf: (text: string) => HeaderMeaning,
): HeaderColumn | null {
  const make = (text: string, meaning: HeaderMeaning): HeaderColumn => ({
    index,
    letters: columnLetters(index),
    text,
    bottom,
    key: normaliseLabel(text),
    meaning,
  });
  if (bottom === "") {
    const text = join(own);
    return text === "" ? null : make(text, meaningOf(text));
  }
  const alone = meaningOf(bottom);
  if (standsAlone(alone)) return make(bottom, alone);
  const isTotal = /\btota/i.test(bottom) && own.every((text) => text === "");
  const combined = join([...carried, bottom]);
  const combinedMeaning = meaningOf(combined);
  if (!isTotal && (isFigure(combinedMeaning) || /^[\d\s]+$/.test(bottom))) return make(combined, combinedMeaning);
  return make(bottom, alone);
}

/** Whether the bottom cell says everything, so that a label carried from a group to its left must not change it. */
function standsAlone(meaning: HeaderMeaning): boolean {
  if (meaning.kind === "amount") return meaning.jaar !== null && meaning.domein !== null;
  return meaning.kind === "field" || meaning.kind === "inwoners";
}

function isFigure({ kind }: HeaderMeaning): boolean {
  return kind === "amount" || kind === "balance" || kind === "buig";
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
