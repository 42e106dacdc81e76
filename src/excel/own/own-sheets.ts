import { backgroundSheet, type Mark } from "./mark";
import type { Generation } from "./output-state";
import type { Survey, SurveyedSheet } from "./survey";

/** The sheets that we may touch, by their marks. */
export interface OwnSheets {
  readonly find: (mark: Mark) => SurveyedSheet | null;
  /** Whether a sheet is ours, in front or in the background. */
  readonly isOurs: (sheet: SurveyedSheet) => boolean;
  /** Of a generation, those that exist. */
  readonly of: (generation: Generation) => readonly { readonly sheet: SurveyedSheet; readonly mark: Mark }[];
  /** Sheets of outputs that are neither the current one, nor kept for undo, nor being made. */
  readonly leftovers: readonly SurveyedSheet[];
}

/**
 * Tells our sheets from everything else. A sheet is ours when it has our mark and the name that belongs to it: a copy that a
 * user made has the mark as well, and so has a sheet of ours that a user gave another name, to keep it. Those are theirs.
 */
export function ownSheets({ sheets, state }: Survey): OwnSheets {
  const { current, previous, attempt, released } = state;
  const inUse = [current, previous, attempt?.generation ?? null, released].filter((item) => item !== null);
  const isUnderway = attempt !== null || released !== null;
  /** A sheet that was just made when its mark failed: the name was free when the attempt began. */
  const unmarked = (mark: Mark): SurveyedSheet | undefined =>
    mark.generation === attempt?.generation.id
      ? sheets.find((sheet) => sheet.mark === null && sheet.name === backgroundSheet(mark))
      : undefined;
  const find = (mark: Mark): SurveyedSheet | null => {
    const marked = sheets.filter((sheet) => isSameMark(sheet.mark, mark));
    const named = (name: string | undefined): SurveyedSheet | undefined => marked.find((sheet) => sheet.name === name);
    const background = named(backgroundSheet(mark)) ?? unmarked(mark);
    if (background !== undefined) return background;
    const isInFront = mark.generation === current.id || isUnderway;
    const generation = inUse.find(({ id }) => id === mark.generation);
    return isInFront ? (named(generation?.sheets[mark.index]?.name) ?? null) : null;
  };
  const of: OwnSheets["of"] = (generation) =>
    generation.sheets.flatMap((_, index) => {
      const mark = { generation: generation.id, index };
      const sheet = find(mark);
      return sheet === null ? [] : [{ sheet, mark }];
    });
  const leftovers = sheets.filter(
    ({ mark, name }) =>
      mark !== null && name === backgroundSheet(mark) && !inUse.some(({ id }) => id === mark.generation),
  );
  const ours = new Set([...inUse.flatMap(of).map(({ sheet }) => sheet.id), ...leftovers.map(({ id }) => id)]);
  return { find, of, leftovers, isOurs: ({ id }) => ours.has(id) };
}

function isSameMark(a: Mark | null, b: Mark): boolean {
  return a?.generation === b.generation && a.index === b.index;
}
