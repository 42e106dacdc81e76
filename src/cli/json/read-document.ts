import { parse, type ParseError } from "jsonc-parser";
import {
  fieldPlace,
  finding,
  type Finding,
  type FindingCode,
  type FindingParameters,
} from "../../core/findings/finding";
import type { Parsed } from "../../core/documents/parsed";
import { jsonFaults } from "./json-faults";
import { jsonLimits } from "./json-limits";

/**
 * Reads the JSON of a document that a user gives.
 *
 * @param text - Null when it is larger than jsonLimits.bytes.
 * @param document - Its name, for the findings.
 * @param code - The finding for this kind of document.
 * @returns The value, not yet judged, or everything that makes the text unfit to be read.
 */
export function readDocument(text: string | null, document: string, code: FindingCode): Parsed<unknown> {
  const refuse = (path: string, parameters: FindingParameters): Finding =>
    finding(code, { place: fieldPlace(document, path), parameters });
  if (text === null)
    return { ok: false, findings: [refuse("", { reason: "json-too-large", limit: jsonLimits.bytes / 1024 })] };
  const faults = jsonFaults(text, jsonLimits.depth);
  if (faults.some(({ kind }) => kind === "too-deep"))
    return { ok: false, findings: [refuse("", { reason: "json-too-deep", limit: jsonLimits.depth })] };
  const json = jsonOrUndefined(text);
  if (json === undefined)
    return { ok: false, findings: [refuse("", { reason: "not-json", limit: lineOfFirstError(text) })] };
  const repeated = faults.filter((fault) => fault.kind === "duplicate-key");
  if (repeated.length === 0) return { ok: true, value: json };
  return {
    ok: false,
    findings: repeated.map(({ path, line, firstLine }) =>
      refuse(path, { reason: "duplicate-key", expected: `${firstLine.toString()}|${line.toString()}` }),
    ),
  };
}

/** @returns Undefined when the text is no JSON. */
function jsonOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @param text - No deeper than jsonLimits.depth: this reader calls itself. */
function lineOfFirstError(text: string): number {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true });
  return text.slice(0, errors[0]?.offset ?? 0).split("\n").length;
}
