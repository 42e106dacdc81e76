import { remediesOf } from "../../../src/core/remedy";
import { statementsOf, stateInMapping } from "../../../src/workbook/read/state-in-mapping";
import { acceptFindings } from "../../../src/core/aanvaarding";
import type { Finding } from "../../../src/core/finding";
import { validateGemeenten } from "../../../src/core/validate/validate-gemeenten";
import { parseMapping, type Mapping } from "../../../src/workbook/read/mapping";
import { readInput } from "../../../src/workbook/read/read-input";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { scope2018 } from "../../support/snapshot";
import { smallRegister } from "./municipalities";

/** What reading and checking a workbook comes to. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly stops: boolean;
  /** By code, in cents; empty when something stops. */
  readonly tekorten: ReadonlyMap<string, bigint>;
}

/** Reads and checks a workbook as the product does, with a mapping in plain JSON; it divides nothing. */
export function judge(snapshot: Snapshot, json: object | null = null): Judged {
  const mapping = json === null ? null : mappingOf(json);
  const read = readInput(snapshot, scope2018, mapping);
  const valid = read.tables === null ? null : validateGemeenten(read.tables, smallRegister, scope2018);
  const aanvaardingen = { document: "koppeling.json", aanvaard: mapping?.aanvaard ?? [] };
  const findings = acceptFindings([...read.findings, ...(valid?.findings ?? [])], aanvaardingen);
  const stops = read.tables === null || findings.some(({ severity }) => severity === "error");
  const tekorten = (valid?.gemeenten ?? []).map(
    ({ code, cellen }) => [code, cellen.reduce((sum, { geaccepteerd }) => sum + geaccepteerd, 0n)] as const,
  );
  return { findings, stops, tekorten: new Map(stops ? [] : tekorten) };
}

function mappingOf(json: object): Mapping {
  const parsed = parseMapping(json, "koppeling.json");
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return parsed.value;
}

/** A mapping that states what a finding proposes, from the finding's own data; null: it proposes no one thing. */
export function remedyOf(found: Finding, mapping: object | null = null): object | null {
  const stated = remediesOf(found).filter((remedy) => remedy.kind === "mapping" && remedy.waarde !== null);
  const [statement] = stated.flatMap(statementsOf);
  return statement === undefined ? null : stateInMapping(mapping === null ? null : mappingOf(mapping), statement);
}
