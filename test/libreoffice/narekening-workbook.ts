import type { Criteriaset } from "../../src/core/criteria/criteriaset";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import type { Governanceset } from "../../src/core/governance/governanceset";
import { runFonds, scopeOf } from "../../src/core/pipeline";
import type { Uitkomst } from "../../src/core/uitkomst/uitkomst";
import { register } from "../../src/reference/register";
import { createSay } from "../../src/text/translator";
import type { Mapping } from "../../src/reading/mapping/mapping";
import { readInput } from "../../src/reading/read-input";
import type { WritePlan } from "../../src/workbook/write-plan";
import { planUitkomst } from "../../src/run/plan-uitkomst";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook";
import { auditFacts } from "../support/audit-facts";

/** A result workbook as the product writes it, and the outcome in it. */
export interface NarekeningWorkbook {
  readonly uitkomst: Uitkomst;
  readonly plan: WritePlan;
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

/** Runs the fund on a file and writes all output sheets with copies of the input sheets. */
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
    aanvaardingen: { document: "koppeling", aanvaard: input.mapping?.aanvaard ?? [] },
    nu: "2018-11-01T12:00:00Z",
  });
  if (uitkomst === null)
    throw new Error(`${input.name}: ${JSON.stringify(bevindingen.find(({ severity }) => severity === "error"))}`);
  const plan = planUitkomst({ uitkomst, say, audit: auditFacts, describe: () => ({ tekst: "", remedie: "" }) });
  const bytes = await writeWorkbookFile(plan, source, { title: "Narekening", created: "2018-11-01T12:00:00Z" });
  return { uitkomst, plan, bytes };
}
