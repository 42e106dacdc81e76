import type { z } from "zod";
import { issueReason } from "./issue-reason";
import { fieldPlace, finding, type Finding, type FindingCode } from "../findings/finding";

/** Outcome of reading a document of ours: the document, or everything that is wrong with it. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Checks a document against its schema and turns every issue into a finding that names its path.
 *
 * @param document - Name of the document as the user knows it (file name or preset).
 * @param code - The finding code for this kind of document.
 */
export function parseDocument<T>(schema: z.ZodType<T>, json: unknown, document: string, code: FindingCode): Parsed<T> {
  const result = schema.safeParse(json);
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    findings: result.error.issues.flatMap((issue) => {
      const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
      return paths.map((path) =>
        finding(code, {
          place: fieldPlace(document, pathText(path)),
          value: valueText(valueAt(json, path)),
          parameters: issueReason(issue, valueAt(json, path)),
        }),
      );
    }),
  };
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key.toString()}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

function valueText(value: unknown): string | null {
  if (value === undefined) return null;
  return typeof value === "string" ? value : JSON.stringify(value);
}
