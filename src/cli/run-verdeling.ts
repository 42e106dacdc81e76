import { compareWithSecondCalculation } from "../audit/second-calculation/compare";
import type { Criteriaset } from "../core/criteria/criteriaset";
import { hasErrors, type Finding } from "../core/finding";
import type { Governanceset } from "../core/governance/governanceset";
import { runFonds, scopeOf } from "../core/pipeline";
import { stampUitkomst } from "../core/distribute";
import type { Uitkomst } from "../core/uitkomst";
import { register } from "../reference/register";
import type { Mapping } from "../workbook/read/mapping";
import { readInput } from "../workbook/read/read-input";
import type { Snapshot } from "../workbook/snapshot";
import { readWorkbookFile } from "../xlsx/read-workbook";
import type { WorkbookCopy } from "../xlsx/workbook-copy";

/** One division of the fund over what stands in one file. */
export interface VerdelingRun {
  readonly bytes: Uint8Array;
  /** The file's name, as its owner knows it. */
  readonly name: string;
  readonly criteria: Criteriaset;
  readonly governance: Governanceset;
  /** Where the figures are; null: they are searched. */
  readonly mapping: Mapping | null;
  /** ISO time of the run. */
  readonly nu: string;
}

/** An outcome with the input that it came from. */
export interface Verdeling {
  readonly uitkomst: Uitkomst;
  readonly snapshot: Snapshot;
  /** For copying the input sheets into the result. */
  readonly source: WorkbookCopy;
}

/** An outcome, or none when the input has errors; the findings in either case, all at once. */
export interface VerdelingResult {
  readonly verdeling: Verdeling | null;
  readonly bevindingen: readonly Finding[];
}

/**
 * From the bytes of a file to an outcome that the second, independent calculation was held against. Touches no file,
 * clock or terminal.
 */
export async function runVerdeling(run: VerdelingRun): Promise<VerdelingResult> {
  const { bytes, name, criteria, governance, mapping, nu } = run;
  const file = await readWorkbookFile(bytes, name);
  if (file.snapshot === null || file.source === null) return { verdeling: null, bevindingen: file.findings };
  const { snapshot, source } = file;
  const input = readInput(snapshot, scopeOf(criteria), mapping);
  const findings = [...file.findings, ...input.findings];
  if (input.tables === null) return { verdeling: null, bevindingen: findings };
  const { uitkomst, bevindingen } = runFonds({ tables: input.tables, findings, register, criteria, governance, nu });
  if (uitkomst === null || hasErrors(bevindingen)) return { verdeling: null, bevindingen };
  const checked = withSecondCalculation(uitkomst, input.tables.aanvragen !== null);
  return { verdeling: { uitkomst: checked, snapshot, source }, bevindingen };
}

/** On the command line nobody signs: who prepared and who checked stays unknown, so that the outcome is a concept. */
function withSecondCalculation(uitkomst: Uitkomst, aanvragenBekend: boolean): Uitkomst {
  const differences = compareWithSecondCalculation(uitkomst, aanvragenBekend);
  const tweedeBerekening = differences.length === 0 ? "klopt" : "wijkt-af";
  return stampUitkomst(uitkomst, { opsteller: null, toetser: null, tweedeBerekening });
}
