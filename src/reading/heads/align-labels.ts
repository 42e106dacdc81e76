import type { Cell } from "../../workbook/snapshot";

/** The texts of one upper row of a header, where they belong; `misplaced` is the column of one that belongs nowhere. */
export interface AlignedLabels {
  readonly texts: readonly string[];
  readonly misplaced: number | null;
}

/** How a header's cells are judged; a label is a text that says something of a figure. */
export interface LabelJudge {
  readonly textOf: (cell: Cell | undefined) => string;
  readonly isLabel: (text: string) => boolean;
  /** Whether a text at the bottom is a figure, or part of the name of one. */
  readonly isFigure: (text: string) => boolean;
}

/**
 * Puts the labels of groups ("2016") over the first column of their group. Under them the same headers come back for every
 * group, so that the groups can be told; a label that stands over another column of its own group, as one typed in the middle
 * does, is moved, and one that stands over another group than it counts for belongs nowhere.
 */
export function alignLabels(upper: readonly Cell[], bottom: readonly Cell[], judge: LabelJudge): AlignedLabels {
  const texts = upper.map((cell) => judge.textOf(cell));
  const figures = figureColumns(bottom, judge);
  const period = figures === null ? null : periodOf(figures.texts);
  if (figures === null || period === null) return { texts, misplaced: null };
  const { start, texts: under } = figures;
  const end = start + under.length;
  const labels = texts.flatMap((text, index) =>
    index >= start - 1 && index < end && judge.isLabel(text) ? [index] : [],
  );
  if (labels.length < 2 || labels.length === under.length) return { texts, misplaced: null };
  const size = under.length / labels.length;
  const isEven = Number.isInteger(size) && size % period === 0;
  const step = isEven ? size : period;
  const strays = labels.filter((index) => index < start || (index - start) % step !== 0);
  const [stray] = strays;
  if (stray === undefined) return { texts, misplaced: null };
  const isInOwnGroup = labels.every((index, at) => Math.floor((index - start) / step) === at);
  if (!isEven || !isInOwnGroup) return { texts, misplaced: stray };
  const moved = texts.map((text, index) => (labels.includes(index) ? "" : text));
  labels.forEach((index, at) => {
    moved[start + at * step] = texts[index] ?? "";
  });
  return { texts: moved, misplaced: null };
}

/** The unbroken run of columns with figures. */
function figureColumns(
  bottom: readonly Cell[],
  { textOf, isFigure }: LabelJudge,
): { readonly start: number; readonly texts: readonly string[] } | null {
  const texts = bottom.map((cell) => textOf(cell));
  const start = texts.findIndex((text) => text !== "" && isFigure(text));
  if (start === -1) return null;
  const behind = texts.slice(start).findIndex((text) => text === "" || !isFigure(text));
  return { start, texts: behind === -1 ? texts.slice(start) : texts.slice(start, start + behind) };
}

/** After how many columns the same headers come back; null when they do not. */
function periodOf(texts: readonly string[]): number | null {
  for (let period = 2; period * 2 <= texts.length; period += 1) {
    if (texts.length % period !== 0) continue;
    if (texts.every((text, index) => index < period || text === texts[index - period])) return period;
  }
  return null;
}
