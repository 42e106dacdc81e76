import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { loadCriteria, loadGovernance, loadMapping } from "../../src/cli/sets";
import type { Finding } from "../../src/core/findings/finding";
import { planVerdeling } from "../../src/run/plan-verdeling";
import { runVerdeling } from "../../src/run/run-verdeling";
import type { VerdelingResult, VerdelingRun } from "../../src/run/verdeling-run";
import { createSay } from "../../src/text/translator";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { WritePlan } from "../../src/workbook/write-plan";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import type { WorkbookCopy } from "../../src/xlsx/workbook-copy";
import { placeInput, type GoldenCase } from "../golden/golden-case";

export const runTime = "2018-11-01T12:00:00Z";

/** The input of a case, as the file reader sees it. */
export interface ReadCase {
  readonly snapshot: Snapshot;
  readonly source: WorkbookCopy;
  /** About the file itself. */
  readonly findings: readonly Finding[];
}

/** @returns null when the file has nothing that could be opened. */
export async function readCase(golden: GoldenCase): Promise<ReadCase | null> {
  const folder = mkdtempSync(join(tmpdir(), "golden-run-"));
  try {
    const path = await placeInput(golden, folder);
    if (!existsSync(path) || !statSync(path).isFile()) return null;
    const { snapshot, source, findings } = await readWorkbookFile(readFileSync(path), basename(path));
    return snapshot === null || source === null ? null : { snapshot, source, findings };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What a case is calculated with; null when one of the sets in its folder cannot be used. */
export function setsOf(golden: GoldenCase): Pick<VerdelingRun, "criteria" | "governance" | "mapping"> | null {
  const path = (name: string): string | undefined => {
    const file = join(golden.folder, name);
    return existsSync(file) ? file : undefined;
  };
  const governanceFile = golden.governance === undefined ? undefined : join(golden.folder, golden.governance);
  const criteria = loadCriteria(golden.criteria ?? path("criteria.json"));
  const governance = loadGovernance(governanceFile ?? path("governance.json"));
  const mapping = loadMapping(path("koppeling.json"));
  if (!criteria.ok || !governance.ok || !mapping.ok) return null;
  return { criteria: criteria.value, governance: governance.value, mapping: mapping.value };
}

/** Runs a case with what was read of it. */
export function runCase(
  golden: GoldenCase,
  { snapshot, findings }: Pick<ReadCase, "snapshot" | "findings">,
): VerdelingResult {
  const sets = setsOf(golden);
  if (sets === null) throw new Error(`${golden.name} has a set that cannot be used`);
  const ondertekening = { opsteller: null, toetser: null };
  return runVerdeling({ doel: "verdelen", snapshot, findings, ...sets, nu: runTime, klok: runTime, ondertekening });
}

/** The plan that a case comes to, with the sets in its folder. */
export function planOfCase(golden: GoldenCase, snapshot: Snapshot): WritePlan {
  const { verdeling } = runCase(golden, { snapshot, findings: [] });
  if (verdeling === null) throw new Error(`${golden.name} has no outcome`);
  const facts = { productName: "Fonds Tekortgemeenten", productVersion: "1.0.0", inputName: snapshot.name };
  return planVerdeling(verdeling, facts, createSay(golden.taal ?? "nl"));
}
