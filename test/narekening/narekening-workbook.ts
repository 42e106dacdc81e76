import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import type { Governanceset } from "../../src/core/governance/governanceset";
import { runFonds, scopeOf } from "../../src/core/pipeline";
import type { Uitkomst } from "../../src/core/uitkomst";
import { register } from "../../src/reference/register";
import { createSay } from "../../src/text/translator";
import type { Mapping } from "../../src/workbook/read/mapping";
import { readInput } from "../../src/workbook/read/read-input";
import type { PlannedCell, WritePlan } from "../../src/workbook/write-plan";
import { planNarekening } from "../../src/workbook/write/narekening/plan-narekening";
import { planToekenning } from "../../src/workbook/write/toekenning/plan-toekenning";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook";

/** A result workbook whose formulas carry wrong cached results: only a real recalculation gets them right. */
export interface NarekeningWorkbook {
  readonly uitkomst: Uitkomst;
  readonly bytes: Uint8Array;
}

/** The workbook of a case, or an error that says that the case was never made. */
export function workbookOf(made: Readonly<Record<string, NarekeningWorkbook>>, name: string): NarekeningWorkbook {
  const workbook = made[name];
  if (workbook === undefined) throw new Error(`the workbook "${name}" was not made`);
  return workbook;
}

export const say = createSay("nl");

/** A file with figures; a mapping says what its columns hold where the search cannot. */
export interface NarekeningInput {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mapping?: Mapping | null;
}

/** Runs the fund on a file and writes the sheets Toekenning and Narekening with copies of the input sheets. */
export async function narekeningWorkbook(
  input: NarekeningInput,
  criteria: Criteriaset,
  governance: Governanceset = fonds2018,
): Promise<NarekeningWorkbook> {
  const { snapshot, source } = await readWorkbookFile(input.bytes, input.name);
  if (snapshot === null) throw new Error(`${input.name} cannot be read`);
  const { tables, findings } = readInput(snapshot, scopeOf(criteria), input.mapping ?? null);
  if (tables === null) throw new Error(`${input.name}: ${JSON.stringify(findings)}`);
  const { uitkomst, bevindingen } = runFonds({
    tables,
    findings,
    register,
    criteria,
    governance,
    nu: "2018-11-01T12:00:00Z",
  });
  if (uitkomst === null)
    throw new Error(`${input.name}: ${JSON.stringify(bevindingen.find(({ severity }) => severity === "error"))}`);
  const narekening = planNarekening(uitkomst, say);
  const plan: WritePlan = { sheets: [planToekenning(uitkomst, say), ...narekening.sheets], names: narekening.names };
  const bytes = await writeWorkbookFile(withWrongResults(plan), source, {
    title: "Narekening",
    created: "2018-11-01T12:00:00Z",
  });
  return { uitkomst, bytes };
}

/** Gives every formula a cached result that is wrong. */
function withWrongResults(plan: WritePlan): WritePlan {
  const spoil = (cell: PlannedCell): PlannedCell =>
    cell !== null && "formula" in cell ? { ...cell, value: -987_654_321 } : cell;
  return { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map(spoil)) })) };
}
