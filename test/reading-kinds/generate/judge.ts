import type { Criteriaset } from "../../../src/core/criteria/criteriaset";
import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { checkConditions } from "../../../src/core/eligibility/check-conditions";
import { normaliseLabel } from "../../../src/core/words/normalise-label";
import type { Register } from "../../../src/core/gemeenten/register";
import { remediesOf } from "../../../src/core/findings/remedy";
import { statementsOf, stateInMapping } from "../../../src/reading/mapping/state-in-mapping";
import { acceptFindings } from "../../../src/core/findings/aanvaarding";
import type { Finding } from "../../../src/core/findings/finding";
import { validateGemeenten } from "../../../src/core/validate/validate-gemeenten";
import { parseMapping, type Mapping } from "../../../src/reading/mapping/mapping";
import { readInput } from "../../../src/reading/read-input";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { scope2018 } from "../../support/snapshot";
import { smallRegister } from "./municipalities";

/** What reading and checking a workbook comes to. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly stops: boolean;
  /** By code, in cents; empty when something stops. */
  readonly tekorten: ReadonlyMap<string, bigint>;
  /** By code, what stands in the extra column that is asked about. */
  readonly extra: ReadonlyMap<string, string>;
}

/** What a workbook is read with, apart from the mapping. */
export interface Surroundings {
  /** Left out: a few municipalities, none of them merged. */
  readonly register?: Register;
  /** The header of an extra column that a condition of the criteria is about. */
  readonly condition?: string;
}

/** Reads and checks a workbook as the product does, with a mapping in plain JSON; it divides nothing. */
export function judge(
  snapshot: Snapshot,
  json: object | null = null,
  { register = smallRegister, condition }: Surroundings = {},
): Judged {
  const mapping = json === null ? null : mappingOf(json);
  const read = readInput(snapshot, scope2018, mapping);
  const valid = read.tables === null ? null : validateGemeenten(read.tables, register, scope2018);
  const aanvaardingen = { document: "koppeling.json", aanvaard: mapping?.aanvaard ?? [] };
  const asked =
    condition === undefined || read.tables === null || valid === null
      ? []
      : checkConditions(valid.gemeenten, read.tables, { criteria: asking(condition) });
  const findings = acceptFindings([...read.findings, ...(valid?.findings ?? []), ...asked], aanvaardingen);
  const stops = read.tables === null || findings.some(({ severity }) => severity === "error");
  const tekorten = (valid?.gemeenten ?? []).map(
    ({ code, cellen }) => [code, cellen.reduce((sum, { geaccepteerd }) => sum + geaccepteerd, 0n)] as const,
  );
  const extra = (valid?.gemeenten ?? []).flatMap(({ code, kenmerken }) => {
    const kenmerk = condition === undefined ? undefined : kenmerken[normaliseLabel(condition)];
    return kenmerk === undefined ? [] : [[code, kenmerk.waarde.toString()] as const];
  });
  return { findings, stops, tekorten: new Map(stops ? [] : tekorten), extra: new Map(stops ? [] : extra) };
}

/** Criteria that need a number in an extra column; any number will do. */
function asking(kolom: string): Criteriaset {
  const condition = { operator: ">=", waarde: "-1000000000", perInwoner: false, ontbrekend: "overslaan" } as const;
  return { ...alv2018, voorwaarden: [{ id: "extra", omschrijving: kolom, kolom, ...condition }] };
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
