import { suspend } from "../suspend";
import type { UserFormula } from "./user-formula";

/** What a user typed into a cell while we entered a formula there. */
export interface Typed {
  readonly sheetId: string;
  readonly cell: string;
  /** As it has to be entered. */
  readonly entry: unknown;
}

/**
 * Looks into cells of the user's at the beginning of a request that enters formulas in them: what was typed there after they
 * were read would be lost otherwise. It can be asked after the next sync.
 *
 * @param expected - The cells, with the formulas that were read in them.
 * @returns Those that hold something else.
 */
export function watchCells(context: Excel.RequestContext, expected: readonly UserFormula[]): () => readonly Typed[] {
  const watched = expected.map(({ sheetId, cell, formula }) => {
    const range = context.workbook.worksheets.getItemOrNullObject(sheetId).getRange(cell);
    range.load("formulas,values,valueTypes");
    return { sheetId, cell, formula, range };
  });
  return () =>
    watched.flatMap(({ sheetId, cell, formula, range }) => {
      if (range.isNullObject) return [];
      const [entry, value, type] = [range.formulas, range.values, range.valueTypes].map(only);
      if (entry === `=${formula}` && entry !== value) return [];
      // text must not become a formula or a number
      return [{ sheetId, cell, entry: type === "String" && entry === value ? `'${String(entry)}` : entry }];
    });
}

/** Enters again what a user typed, letter for letter. Costs a round trip only when somebody typed. */
export async function giveBack(typed: readonly Typed[]): Promise<void> {
  if (typed.length === 0) return;
  const context = new Excel.RequestContext();
  suspend(context);
  for (const { sheetId, cell, entry } of typed) {
    context.workbook.worksheets.getItem(sheetId).getRange(cell).formulas = [[entry]];
  }
  await context.sync();
}

function only(values: readonly (readonly unknown[])[]): unknown {
  return values[0]?.[0];
}
