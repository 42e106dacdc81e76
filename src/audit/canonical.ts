import { BugError } from "../core/findings/bug-error";

/**
 * Writes plain data in the one form that has a digest: JSON without spaces, keys sorted by UTF-16 code units, as in
 * RFC 8785. Only whole numbers are numbers; amounts and fractions are text.
 *
 * @throws BugError for anything that has no single form: fractions, infinities, bigints, undefined, dates, maps.
 * @example canonicalJson({ b: 1, a: ["x"] }) is '{"a":["x"],"b":1}'.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === "string" || typeof value === "boolean") return JSON.stringify(value);
  if (typeof value === "number" && Number.isSafeInteger(value)) return value.toString();
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (isPlainObject(value)) {
    const members = Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`);
    return `{${members.join(",")}}`;
  }
  throw new BugError(`a value of type ${typeof value} has no canonical form`);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === "[object Object]";
}
