import type { FindingParameters } from "../findings/finding";
import type { z } from "./zod";

type Issue = z.core.$ZodIssue;

/** How the schemas of this product write a reason of their own: "decimal-expected". */
const ownReason = /^[a-z0-9]+(-[a-z0-9]+)+$/;

/**
 * Turns an issue of the schema library into a reason of ours, so that none of its English sentences reaches a reader. The
 * sentence of each reason is in text/ under `reason.`; `expected` names kinds of values or accepted values, split by "|".
 *
 * @param value - What stands at the issue's path; undefined when nothing does.
 * @example An enum that got "oud" gives { reason: "not-an-option", expected: "concept|vastgesteld" }.
 */
export function issueReason(issue: Issue, value: unknown): FindingParameters {
  switch (issue.code) {
    case "unrecognized_keys":
      return { reason: "unknown-field" };
    case "invalid_type":
    case "invalid_value":
    case "invalid_union":
      return unexpected(issue, value);
    case "too_small":
      return { reason: tooSmall(issue.origin), limit: Number(issue.minimum) };
    case "too_big":
      return { reason: tooLarge(issue.origin), limit: Number(issue.maximum) };
    default:
      return ownReasonOf(issue);
  }
}

function unexpected(issue: Issue, value: unknown): FindingParameters {
  const expected = expectedBy(issue);
  if (value !== undefined) return { reason: isChoice(issue) ? "not-an-option" : "wrong-kind", expected };
  return { reason: "field-missing", ...(isChoice(issue) ? { expected } : {}) };
}

/** Whether a few values are all that may stand there. */
function isChoice(issue: Issue): boolean {
  return issue.code === "invalid_value" || (issue.code === "invalid_union" && issue.discriminator !== undefined);
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.expected;
    case "invalid_value":
      return issue.values.map(String).join("|");
    case "invalid_union":
      return issue.errors.length === 0 ? optionsOf(issue) : issue.errors.flatMap(firstExpected).join("|");
    default:
      return "";
  }
}

/** What a variant of a union wants in the union's place. */
function firstExpected(issues: readonly Issue[]): readonly string[] {
  const here = issues.find(({ path }) => path.length === 0);
  return here === undefined ? [] : [expectedBy(here)];
}

/** The words by which the variants of a union are told apart. */
function optionsOf(issue: Issue): string {
  const options: unknown = "options" in issue ? issue.options : [];
  return Array.isArray(options) ? options.map(String).join("|") : "";
}

function tooSmall(origin: string): string {
  return origin === "string" ? "text-empty" : origin === "array" ? "list-too-short" : "number-too-small";
}

function tooLarge(origin: string): string {
  return origin === "string" ? "text-too-long" : origin === "array" ? "list-too-long" : "number-too-large";
}

function ownReasonOf(issue: Issue): FindingParameters {
  if (issue.code === "invalid_format" && issue.format === "date") return { reason: "date-expected" };
  if (!ownReason.test(issue.message)) return { reason: "not-allowed" };
  const limit: unknown = issue.code === "custom" ? issue.params?.["limit"] : undefined;
  return { reason: issue.message, ...(typeof limit === "number" ? { limit } : {}) };
}
