import { mentions, renameInFormula, type Renames } from "../../workbook/formula/rename";
import { backgroundSheet, backgroundTable } from "./mark";
import type { Generation } from "./output-state";
import type { Step } from "./steps";
import type { Survey } from "./survey";
import type { UserFormula } from "./user-formula";

/** The output that takes another's place. */
interface Replacement {
  readonly from: Generation;
  readonly to: Generation;
}

/** Formulas of the user's that refer to an output. */
export function linksTo(output: Generation, formulas: readonly UserFormula[]): readonly UserFormula[] {
  const names = namesFor({ from: output, to: output });
  return formulas.filter(({ formula }) => mentions(formula, names));
}

/**
 * The steps after which everything of the user's that referred to one output refers to the one that took its place. Excel
 * itself lets formulas follow a sheet into the background, and breaks them when it is deleted: entered again, as they were,
 * they find the sheet that has the name now.
 */
export function linkSteps(survey: Survey, formulas: readonly UserFormula[], replacement: Replacement): readonly Step[] {
  const names = namesFor(replacement);
  const own = new Set(
    [replacement.from, replacement.to].flatMap((output) => output.names.map(({ name }) => name.toLowerCase())),
  );
  return [
    ...formulas
      .filter(({ formula }) => mentions(formula, names))
      .map(({ sheetId, cell, formula: expected }): Step => {
        return { kind: "set-formula", sheetId, cell, expected, formula: renameInFormula(expected, names) };
      }),
    ...survey.names
      .filter(({ name, refersTo }) => !own.has(name.toLowerCase()) && mentions(refersTo, names))
      .map(({ name, refersTo }): Step => ({ kind: "set-name", name, refersTo: renameInFormula(refersTo, names) })),
  ];
}

/** What the sheets and tables of an output, in front and in the background, are called in the output after it. */
function namesFor({ from, to }: Replacement): Renames {
  const actual = (wanted: string, items: Generation["tables"]): string | undefined =>
    items.find((item) => item.wanted === wanted)?.name;
  const pairs = (items: Generation["tables"], later: Generation["tables"], background: (index: number) => string) =>
    items.flatMap(({ name, wanted }, index): (readonly [string, string])[] => {
      const now = actual(wanted, later);
      return now === undefined ? [] : [name, background(index)].map((old) => [old.toLowerCase(), now] as const);
    });
  return {
    sheets: new Map(pairs(from.sheets, to.sheets, (index) => backgroundSheet({ generation: from.id, index }))),
    words: new Map(pairs(from.tables, to.tables, (index) => backgroundTable(from.id, index))),
  };
}
