import { acceptFindings } from "../../src/core/findings/aanvaarding";
import { parseCriteriaset } from "../../src/core/criteria/criteriaset";
import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { hasErrors, type Finding } from "../../src/core/findings/finding";
import { parseGovernanceset } from "../../src/core/governance/governanceset";
import { checkInput, scopeOf } from "../../src/core/pipeline";
import { register } from "../../src/reference/register";
import { parseMapping } from "../../src/reading/mapping/mapping";
import { readInput } from "../../src/reading/read-input";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { fonds } from "./fonds";
import { sheetOf, snapshotOf } from "../support/snapshot";

export type Rows = readonly (readonly Cell[])[];

/** Everything that a user hands over, in the form in which they edit it. */
export interface Source {
  /** A text file; then the sheets are those that are read from it. */
  readonly csv: string | null;
  readonly sheets: readonly SheetSnapshot[];
  readonly recalculates: boolean;
  readonly mapping: object | null;
  readonly criteria: object;
  readonly governance: object;
}

export function sourceOf(given: Partial<Source> | Rows): Source {
  const nothing = { csv: null, sheets: [], recalculates: false, mapping: null, criteria: alv2018, governance: fonds };
  if (isRows(given)) return { ...nothing, sheets: [sheetOf("Invoer", given)] };
  return { ...nothing, ...given };
}

function isRows(given: Partial<Source> | Rows): given is Rows {
  return Array.isArray(given);
}

/** What the product makes of it. */
export interface Judged {
  readonly findings: readonly Finding[];
  /** Euros by gemeentecode, all years and domains together, corrections included; empty when something stops. */
  readonly tekorten: Readonly<Record<string, string>>;
  readonly stops: boolean;
}

/** Text that is edited as cells becomes a sheet, as it does for the person who opens it in a spreadsheet. */
export async function opened(
  source: Source,
): Promise<{ readonly source: Source; readonly findings: readonly Finding[] }> {
  if (source.csv === null) return { source, findings: [] };
  const { snapshot, findings } = await readWorkbookFile(new TextEncoder().encode(source.csv), "invoer.csv");
  return { source: { ...source, sheets: snapshot?.sheets ?? [] }, findings };
}

/** Reads and checks, as the command line and the pane do. */
export async function judge(given: Source): Promise<Judged> {
  const { source, findings: ofFile } = await opened(given);
  const stopped = (findings: readonly Finding[]): Judged => ({ findings, tekorten: {}, stops: true });
  if (hasErrors(ofFile)) return stopped(ofFile);
  const mapping = source.mapping === null ? null : parseMapping(source.mapping, "koppeling.json");
  const criteria = parseCriteriaset(source.criteria, "criteria.json");
  const governance = parseGovernanceset(source.governance, "governance.json");
  if (mapping?.ok === false) return stopped(mapping.findings);
  if (!criteria.ok) return stopped(criteria.findings);
  if (!governance.ok) return stopped(governance.findings);
  const kind = source.csv === null ? "xlsx" : "csv";
  const snapshot: Snapshot = snapshotOf(source.sheets, { kind, recalculates: source.recalculates });
  const read = readInput(snapshot, scopeOf(criteria.value), mapping?.value ?? null, "koppeling.json");
  const aanvaardingen = { document: "koppeling.json", aanvaard: mapping?.value.aanvaard ?? [] };
  if (read.tables === null) return stopped(acceptFindings(read.findings, aanvaardingen));
  const { gemeenten, bevindingen } = checkInput({
    tables: read.tables,
    findings: [...ofFile, ...read.findings],
    aanvaardingen,
    register,
    criteria: criteria.value,
    governance: governance.value,
  });
  if (hasErrors(bevindingen)) return stopped(bevindingen);
  const tekorten = gemeenten.map(({ code, cellen }) => {
    const cents = cellen.reduce((sum, { geaccepteerd }) => sum + geaccepteerd, 0n);
    return [code, (Number(cents) / 100).toString()] as const;
  });
  return { findings: bevindingen, tekorten: Object.fromEntries(tekorten), stops: false };
}
