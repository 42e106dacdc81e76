import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { loadCriteria, loadGovernance, loadMapping } from "../../src/cli/sets";
import type { Parsed } from "../../src/core/parsed";
import { planVerdeling } from "../../src/run/plan-verdeling";
import { runVerdeling } from "../../src/run/run-verdeling";
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
}

export async function readCase(golden: GoldenCase): Promise<ReadCase> {
  const folder = mkdtempSync(join(tmpdir(), "golden-run-"));
  try {
    const path = await placeInput(golden, folder);
    const { snapshot, source } = await readWorkbookFile(readFileSync(path), basename(path));
    if (snapshot === null || source === null) throw new Error(`${golden.name} cannot be read`);
    return { snapshot, source };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The plan that a case comes to, with the sets in its folder. */
export function planOfCase(golden: GoldenCase, snapshot: Snapshot): WritePlan {
  const path = (name: string): string | undefined => {
    const file = join(golden.folder, name);
    return existsSync(file) ? file : undefined;
  };
  const governance = golden.governance === undefined ? path("governance.json") : join(golden.folder, golden.governance);
  const { verdeling } = runVerdeling({
    doel: "verdelen",
    snapshot,
    findings: [],
    criteria: parsed(loadCriteria(golden.criteria ?? path("criteria.json"))),
    governance: parsed(loadGovernance(governance)),
    mapping: parsed(loadMapping(path("koppeling.json"))),
    nu: runTime,
    ondertekening: { opsteller: null, toetser: null },
  });
  if (verdeling === null) throw new Error(`${golden.name} has no outcome`);
  const facts = { productName: "Fonds Tekortgemeenten", productVersion: "1.0.0", inputName: snapshot.name };
  return planVerdeling(verdeling, facts, createSay(golden.taal ?? "nl"));
}

function parsed<T>(value: Parsed<T>): T {
  if (!value.ok) throw new Error(JSON.stringify(value.findings));
  return value.value;
}
