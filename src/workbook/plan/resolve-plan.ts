import { resolveInputReferences } from "../formula/input-reference";
import { renameInFormula, type Renames } from "../formula/rename";
import { freeSheetName } from "./sheet-name";
import type { PlannedCell, PlannedSheet, WritePlan } from "../write-plan";

/** Names in use in the input, in lower case. */
export interface TakenNames {
  readonly sheets: ReadonlySet<string>;
  /** Tables and defined names: Excel keeps them apart from each other. */
  readonly words: ReadonlySet<string>;
  /** Sheets of the input that get another name in the copy, by old name in lower case. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Gives the planned sheets, tables and names that collide with the user's another name, and lets every reference in the
 * plan follow. What the user has keeps its name, and references to the input stay with it.
 */
export function resolvePlan(plan: WritePlan, taken: TakenNames): WritePlan {
  const renames: Renames = {
    sheets: new Map([
      ...taken.renamed,
      ...freeNames(
        plan.sheets.map(({ name }) => name),
        taken.sheets,
        freeSheetName,
      ),
    ]),
    words: freeNames(
      [...plan.names.map(({ name }) => name), ...plan.sheets.flatMap(({ tables }) => tables.map(({ name }) => name))],
      taken.words,
      freeWord,
    ),
  };
  return renamedPlan(plan, renames, (formula) =>
    resolveInputReferences(renameInFormula(formula, renames), taken.renamed),
  );
}

/** Gives sheets, tables and names of a plan other names, and lets every reference in the plan follow. */
export function renamePlan(plan: WritePlan, renames: Renames): WritePlan {
  return renamedPlan(plan, renames, (formula) => renameInFormula(formula, renames));
}

/** @param follow - Lets the references in a formula follow. */
function renamedPlan(plan: WritePlan, renames: Renames, follow: (formula: string) => string): WritePlan {
  return {
    sheets: plan.sheets.map((sheet) => renamedSheet(sheet, renames, follow)),
    names: plan.names.map(({ name, refersTo }) => ({ name: word(name, renames), refersTo: follow(refersTo) })),
  };
}

function freeNames(
  wanted: readonly string[],
  taken: ReadonlySet<string>,
  free: (name: string, taken: ReadonlySet<string>) => string,
): ReadonlyMap<string, string> {
  const used = new Set([...taken, ...wanted.map((name) => name.toLowerCase())]);
  const renamed = new Map<string, string>();
  for (const name of wanted) {
    if (!taken.has(name.toLowerCase())) continue;
    const other = free(name, used);
    used.add(other.toLowerCase());
    renamed.set(name.toLowerCase(), other);
  }
  return renamed;
}

function freeWord(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}_${number.toString()}`;
  return name;
}

function word(name: string, { words }: Renames): string {
  return words.get(name.toLowerCase()) ?? name;
}

function sheetName(name: string, { sheets }: Renames): string {
  return sheets.get(name.toLowerCase()) ?? name;
}

function renamedSheet(sheet: PlannedSheet, renames: Renames, follow: (formula: string) => string): PlannedSheet {
  return {
    ...sheet,
    name: sheetName(sheet.name, renames),
    rows: sheet.rows.map((row) => row.map((cell) => renamedCell(cell, follow))),
    tables: sheet.tables.map((table) => ({ ...table, name: word(table.name, renames) })),
    charts: sheet.charts.map((chart) => ({ ...chart, sheet: sheetName(chart.sheet, renames) })),
    highlights: sheet.highlights.map((item) => ({ ...item, formula: follow(item.formula) })),
  };
}

function renamedCell(cell: PlannedCell, follow: (formula: string) => string): PlannedCell {
  return cell !== null && "formula" in cell ? { ...cell, formula: follow(cell.formula) } : cell;
}
