import { markKey } from "./mark";
import { stateText } from "./output-state";
import type { Step } from "./steps";
import { watchCells, type Typed } from "./watch-cells";

/**
 * Queues the steps; they are taken at the next sync.
 *
 * @returns What a user typed meanwhile where a formula was to be entered; it can be asked for after that sync.
 */
export function takeSteps(context: Excel.RequestContext, steps: readonly Step[]): () => readonly Typed[] {
  const typed = watchCells(
    context,
    steps
      .filter((step) => step.kind === "set-formula")
      .map(({ sheetId, cell, expected }) => ({ sheetId, cell, formula: expected })),
  );
  for (const step of steps) takeStep(context.workbook, step);
  return typed;
}

function takeStep({ worksheets, tables, names, settings }: Excel.Workbook, step: Step): void {
  switch (step.kind) {
    case "require-record":
      settings.getItem(step.key).load("key");
      break;
    case "delete-record":
      settings.getItem(step.key).delete();
      break;
    case "save-state":
      settings.add(step.key, stateText(step.state));
      break;
    case "rename-sheet":
      worksheets.getItem(step.id).name = step.name;
      break;
    case "set-visibility":
      worksheets.getItem(step.id).visibility = step.visibility;
      break;
    case "delete-sheet":
      deleteSheet(worksheets.getItem(step.id));
      break;
    case "release-sheet":
      worksheets.getItem(step.id).customProperties.getItem(markKey).delete();
      break;
    case "rename-table":
      tables.getItem(step.from).name = step.to;
      break;
    case "add-name":
      names.add(step.name, `=${step.refersTo}`);
      break;
    case "set-name":
      names.getItem(step.name).formula = `=${step.refersTo}`;
      break;
    case "delete-name":
      names.getItem(step.name).delete();
      break;
    case "set-formula":
      worksheets.getItem(step.sheetId).getRange(step.cell).formulas = [[`=${step.formula}`]];
      break;
  }
}

/** Excel refuses to delete a sheet that is very hidden. */
function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}
