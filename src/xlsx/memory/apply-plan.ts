import { resolvePlan } from "../../workbook/plan/resolve-plan";
import type { PlannedSheet, WritePlan } from "../../workbook/write-plan";
import { namesOfTheUser } from "../copy/without-own-sheets";
import { copySource } from "../workbook-copy";
import { hasReadOutput, isOwn, type MemorySheet, type MemoryWorkbook } from "./memory-workbook";

/** A workbook with new sheets, and the name that each of them got. */
export interface AppliedPlan {
  readonly workbook: MemoryWorkbook;
  readonly sheets: readonly { readonly wanted: string; readonly actual: string }[];
}

/** Replaces everything that the product wrote before by a new output; sheets of the user stay as they are. */
export function replaceOutput(workbook: MemoryWorkbook, plan: WritePlan): AppliedPlan {
  const users = workbook.sheets.filter((sheet) => !isOwn(sheet));
  const resolved = resolvePlan(plan, takenNames({ ...workbook, sheets: users, outputNames: [] }));
  return {
    workbook: { ...workbook, sheets: [...resolved.sheets.map(planSheet), ...users], outputNames: resolved.names },
    sheets: namesGiven(plan, resolved),
  };
}

/** Adds sheets that become the user's own, beside everything that is there. */
export function insertSheets(workbook: MemoryWorkbook, plan: WritePlan): AppliedPlan {
  const resolved = resolvePlan(plan, takenNames(workbook));
  const inserted = resolved.sheets.map((sheet) => planSheet({ ...sheet, purpose: "" }));
  return {
    workbook: {
      ...workbook,
      sheets: [...workbook.sheets, ...inserted],
      insertedNames: [...workbook.insertedNames, ...resolved.names],
    },
    sheets: namesGiven(plan, resolved),
  };
}

function planSheet(planned: PlannedSheet): MemorySheet {
  return { kind: "planned", name: planned.name, planned };
}

function namesGiven(plan: WritePlan, resolved: WritePlan): AppliedPlan["sheets"] {
  return plan.sheets.map(({ name }, index) => ({ wanted: name, actual: resolved.sheets[index]?.name ?? name }));
}

function takenNames({ sheets, outputNames, insertedNames, source }: MemoryWorkbook): Parameters<typeof resolvePlan>[1] {
  const copy = source === null ? null : copySource(source);
  const tables = sheets.flatMap((sheet): readonly { readonly name: string }[] =>
    sheet.kind === "read" ? sheet.content.tables : sheet.planned.tables,
  );
  const names = copy?.kind !== "xml" ? [] : hasReadOutput(sheets) ? copy.names : namesOfTheUser(copy);
  return {
    sheets: new Set(sheets.map(({ name }) => name.toLowerCase())),
    words: new Set([...tables, ...names, ...outputNames, ...insertedNames].map(({ name }) => name.toLowerCase())),
    renamed: new Map(),
  };
}
