import { basename } from "node:path";
import { parseCriteriaset, type Criteriaset } from "../core/criteria/criteriaset";
import { alv2018 } from "../core/criteria/presets/alv-2018";
import { criteriaPresets } from "../core/criteria/presets/index";
import type { FindingCode } from "../core/findings/finding";
import { parseGovernanceset, type Governanceset } from "../core/governance/governanceset";
import { fonds2018 } from "../core/governance/presets/fonds-2018";
import { governancePresets } from "../core/governance/presets/index";
import type { Parsed } from "../core/documents/parsed";
import { parseMapping, type Mapping } from "../reading/mapping/mapping";
import { jsonLimits } from "./json/json-limits";
import { readDocument } from "./json/read-document";
import { readText } from "./json/read-text";
import { isMissing } from "./system-error";
import { UsageError } from "./usage-error";

/** A JSON document that a user may give. */
interface DocumentKind<T> {
  readonly parse: (json: unknown, document: string) => Parsed<T>;
  readonly invalid: FindingCode;
  /** Text key for a file that does not exist. */
  readonly unknown: string;
  readonly presets: readonly (T & { readonly id: string })[];
}

const criteriaKind: DocumentKind<Criteriaset> = {
  parse: parseCriteriaset,
  invalid: "criteria-invalid",
  unknown: "cli.usage.criteria-unknown",
  presets: criteriaPresets,
};

const governanceKind: DocumentKind<Governanceset> = {
  parse: parseGovernanceset,
  invalid: "governance-invalid",
  unknown: "cli.usage.governance-unknown",
  presets: governancePresets,
};

const mappingKind: DocumentKind<Mapping> = {
  parse: parseMapping,
  invalid: "mapping-invalid",
  unknown: "cli.usage.mapping-unknown",
  presets: [],
};

/** The criteria set of a preset or file; the rule of 2018 when none is chosen. */
export function loadCriteria(choice: string | undefined): Parsed<Criteriaset> {
  return choice === undefined ? { ok: true, value: alv2018 } : load(choice, criteriaKind);
}

/** The governance set of a preset or file; the fund of 2018 when none is chosen. */
export function loadGovernance(choice: string | undefined): Parsed<Governanceset> {
  return choice === undefined ? { ok: true, value: fonds2018 } : load(choice, governanceKind);
}

/** The mapping in a file; null when none is chosen. */
export function loadMapping(choice: string | undefined): Parsed<Mapping | null> {
  return choice === undefined ? { ok: true, value: null } : load(choice, mappingKind);
}

/** @throws UsageError when the choice is neither a preset nor a file that can be read. */
function load<T>(choice: string, { parse, invalid, unknown, presets }: DocumentKind<T>): Parsed<T> {
  const preset = presets.find(({ id }) => id === choice);
  if (preset !== undefined) return { ok: true, value: preset };
  const text = textOf(choice, unknown, presets.map(({ id }) => id).join(", "));
  const document = basename(choice);
  const json = readDocument(text, document, invalid);
  return json.ok ? parse(json.value, document) : json;
}

function textOf(path: string, unknown: string, known: string): string | null {
  try {
    return readText(path, jsonLimits.bytes);
  } catch (error) {
    if (isMissing(error)) throw new UsageError(unknown, { value: path, known });
    throw new UsageError("cli.usage.set-unreadable", { value: path });
  }
}
