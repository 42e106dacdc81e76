/** Error stops the run before anything is written; warning and info do not. */
export type Severity = "error" | "warning" | "info";

/**
 * Every finding that the product can make, with its severity. The sentence and the remedy of each are in text/.
 * The severity belongs to the code: the same thing is never sometimes an error.
 */
export const findingSeverities = {
  // the file
  "file-not-found": "error",
  "file-not-readable": "error",
  "file-kind-unknown": "error",
  "file-old-xls": "error",
  "file-encrypted": "error",
  "file-damaged": "error",
  "file-too-large": "error",
  "file-empty": "error",
  "macros-ignored": "warning",
  "not-in-copy": "info",
  "criteria-invalid": "error",
  "governance-invalid": "error",
  "mapping-invalid": "error",
  // the layout
  "no-table-found": "error",
  "several-tables-found": "warning",
  "list-of-other": "warning",
  "list-not-read": "warning",
  "missing-column": "error",
  "duplicate-column": "error",
  "header-misplaced": "error",
  "second-table": "error",
  "second-table-ignored": "warning",
  "budget-figures": "warning",
  "figures-labelled": "warning",
  "missing-year": "error",
  "missing-domain": "error",
  "row-wider-than-head": "error",
  "row-narrower-than-head": "warning",
  "names-not-repeated": "error",
  "total-beside-parts": "error",
  "total-differs-from-parts": "warning",
  "totals-row-differs": "warning",
  "municipalities-counted": "warning",
  "mapping-differs-from-head": "warning",
  "outcome-changed": "error",
  "outcome-not-verified": "error",
  "outcome-partly-verified": "warning",
  "own-sheet-skipped": "info",
  "column-ignored": "info",
  "buig-ignored": "info",
  "year-ignored": "info",
  "totals-row-skipped": "info",
  "part-within-another": "info",
  "blank-row-skipped": "info",
  "note-row-skipped": "info",
  "hidden-rows": "warning",
  "hidden-sheet": "warning",
  // the cells
  "error-cell": "error",
  "formula-without-value": "error",
  "formula-not-recalculated": "error",
  "formula-zero-doubtful": "warning",
  "date-in-amount": "error",
  "footnote-in-amount": "error",
  "not-a-number": "error",
  "missing-value-code": "error",
  "ambiguous-number": "error",
  "text-numbers-read": "info",
  "more-than-cents": "warning",
  "not-a-date": "error",
  "not-a-year": "error",
  "unknown-domain": "error",
  "unknown-status": "error",
  // the municipalities
  "missing-code": "error",
  "unknown-code": "error",
  "unknown-name": "error",
  "ambiguous-name": "error",
  "duplicate-code": "error",
  "code-name-mismatch": "error",
  "code-not-in-year": "warning",
  "figures-of-predecessors": "info",
  "code-not-in-division": "error",
  "herindeling-added": "info",
  "example-codes": "info",
  "missing-amount": "error",
  "no-figures": "warning",
  "no-municipalities": "error",
  "inhabitants-not-positive": "error",
  "inhabitants-unknown": "error",
  "inhabitants-differ": "warning",
  "inhabitants-other-date": "warning",
  "inhabitants-impossible": "error",
  "amounts-in-thousands": "error",
  "correction-unit": "error",
  "sign-turned": "warning",
  "sign-stated": "info",
  "sign-of-balance": "warning",
  "sign-stated-wrong": "error",
  "sign-mixed": "error",
  "sign-of-cell": "error",
  "sign-in-column": "error",
  "sign-kept": "warning",
  "amounts-too-large": "error",
  "amount-impossible": "error",
  "row-in-thousands": "warning",
  "amount-unlikely": "warning",
  "tekort-unlikely": "warning",
  "sign-reversed": "error",
  "only-surpluses": "warning",
  "acceptance-unused": "info",
  "acceptance-incomplete": "warning",
  "mostly-surpluses": "warning",
  "provisional-figures": "warning",
  // corrections, applications, conditions
  "correction-unknown-municipality": "error",
  "correction-duplicate": "error",
  "correction-outside-scope": "warning",
  "correction-without-reason": "warning",
  "correction-repeated": "warning",
  "correction-not-final": "warning",
  "correction-in-figures": "warning",
  "correction-against-reason": "warning",
  "correction-unlikely": "warning",
  "applications-absent": "info",
  "application-duplicate": "error",
  "application-without-figures": "warning",
  "application-withdrawn": "warning",
  "application-unfinished": "warning",
  "application-date-doubtful": "warning",
  "application-by-other": "warning",
  "application-for-part": "warning",
  "application-column-missing": "warning",
  "application-document-unreadable": "error",
  "condition-column-missing": "error",
  "condition-value-missing": "error",
  "condition-value-unreadable": "error",
  "condition-value-differs": "error",
  "weight-column-missing": "error",
  "pot-is-zero": "warning",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof findingSeverities;

/** The findings that stop a run. */
export type ErrorCode = {
  [Code in FindingCode]: (typeof findingSeverities)[Code] extends "error" ? Code : never;
}[FindingCode];

/** The findings by which something may be wrong with what was read all the same. */
type WarningCode = {
  [Code in FindingCode]: (typeof findingSeverities)[Code] extends "warning" ? Code : never;
}[FindingCode];

/**
 * What a finding says may be wrong with a figure that can be read: how large it is, its sign, its unit, the inhabitants it is
 * divided by, what it is a figure of (a budget), whether it was read from the right place, and whether an application or a
 * correction still stands.
 */
export type FindingSubject = "omvang" | "teken" | "eenheid" | "inwoners" | "aard" | "lezing" | "aanvraag" | "correctie";

/**
 * What every warning means for the stamp. With a subject: an amount may be wrong, so that the outcome is no official one
 * until somebody mends or accepts it. "eigen poort": a gate of its own looks at the fact itself. "opmerking": worth knowing,
 * and no amount is other than it should be. A warning without a line here does not compile.
 */
const warningsAndStamp = {
  "macros-ignored": "opmerking",
  "several-tables-found": "lezing",
  "list-of-other": "lezing",
  "list-not-read": "lezing",
  "second-table-ignored": "lezing",
  "budget-figures": "aard",
  "figures-labelled": "aard",
  "row-narrower-than-head": "lezing",
  "total-differs-from-parts": "omvang",
  "totals-row-differs": "omvang",
  "municipalities-counted": "lezing",
  "mapping-differs-from-head": "lezing",
  "outcome-partly-verified": "opmerking",
  // what it does not cover is in doubt itself
  "acceptance-incomplete": "opmerking",
  "hidden-rows": "lezing",
  "hidden-sheet": "lezing",
  "formula-zero-doubtful": "omvang",
  // at most a cent
  "more-than-cents": "opmerking",
  "code-not-in-year": "lezing",
  // refused or left out, by name
  "no-figures": "opmerking",
  "application-without-figures": "opmerking",
  "inhabitants-differ": "inwoners",
  "inhabitants-other-date": "inwoners",
  "sign-turned": "teken",
  "sign-of-balance": "teken",
  "sign-kept": "teken",
  "row-in-thousands": "eenheid",
  "amount-unlikely": "omvang",
  "tekort-unlikely": "omvang",
  "only-surpluses": "teken",
  "mostly-surpluses": "teken",
  // they may still change; where the rules ask for final ones a gate of its own says so
  "provisional-figures": "aard",
  "correction-outside-scope": "correctie",
  "correction-without-reason": "eigen poort",
  "correction-repeated": "correctie",
  "correction-not-final": "correctie",
  "correction-in-figures": "correctie",
  "correction-against-reason": "correctie",
  "correction-unlikely": "correctie",
  "application-withdrawn": "aanvraag",
  "application-unfinished": "aanvraag",
  "application-date-doubtful": "aanvraag",
  "application-by-other": "aanvraag",
  "application-for-part": "aanvraag",
  // everybody is refused for what may be a forgotten column
  "application-column-missing": "aanvraag",
  "pot-is-zero": "eigen poort",
} as const satisfies Record<WarningCode, FindingSubject | "opmerking" | "eigen poort">;

/** The errors that a person can accept with a reason, and what they are about. */
const errorSubjects: Partial<Record<FindingCode, FindingSubject>> = {
  "amounts-in-thousands": "eenheid",
  "correction-unit": "eenheid",
  "sign-of-cell": "teken",
  "sign-in-column": "teken",
  "amounts-too-large": "eenheid",
  "inhabitants-impossible": "omvang",
  "amount-impossible": "omvang",
  "sign-reversed": "teken",
};

/** @returns What kind of doubt about a figure this is; null: the finding is about something else. */
export function subjectOf(code: FindingCode): FindingSubject | null {
  if (!isWarningCode(code)) return errorSubjects[code] ?? null;
  const meaning = warningsAndStamp[code];
  return meaning === "opmerking" || meaning === "eigen poort" ? null : meaning;
}

function isWarningCode(code: FindingCode): code is WarningCode {
  return code in warningsAndStamp;
}

/** Where a finding is: a cell (or row, or whole sheet) of the input, or a field of a criteria, governance or mapping file. */
export type Place =
  | { readonly kind: "cell"; readonly sheet: string; readonly cell: string | null }
  | { readonly kind: "field"; readonly document: string; readonly path: string };

/** Values for the placeholders of the finding's sentence. Amounts go in as text in plain decimals. */
export type FindingParameters = Readonly<Record<string, string | number>>;

/** Something about the input that its owner must or may want to act on. Data, never an exception. */
export interface Finding {
  readonly code: FindingCode;
  /** That of the code; info once a person accepted the finding. */
  readonly severity: Severity;
  readonly place: Place | null;
  /** What stands there now, as the user would recognise it; null when nothing does. */
  readonly value: string | null;
  readonly parameters: FindingParameters;
  /** Why a person accepted it; left out when nobody did. */
  readonly aanvaard?: string;
}

/**
 * @returns Whether a figure is in doubt and nobody accepted that with a reason. Inhabitants other than the register's only
 *   are when they decide: they turn a verdict, or are another number altogether. A table that was not read only is where it
 *   is as good as the one that was.
 */
export function isInDoubt({ code, severity, parameters }: Finding): boolean {
  const subject = subjectOf(code);
  if (severity === "info" || subject === null) return false;
  if (code === "hidden-sheet") return parameters["kind"] !== "skipped";
  if (code === "several-tables-found") return parameters["found"] !== "";
  return subject !== "inwoners" || isDecisive(parameters);
}

/**
 * No municipality grows or shrinks by this factor from one year to the next, merged ones left aside: in 2016-2019 by 7% at
 * most (CBS, inwoners op 1 januari).
 */
const otherInhabitants = 1.1;

function isDecisive({ kantelt, found, expected }: FindingParameters): boolean {
  if (kantelt !== undefined) return true;
  if (typeof found !== "number" || typeof expected !== "number") return false;
  return Math.max(found, expected) > otherInhabitants * Math.min(found, expected);
}

/**
 * Makes a finding; the severity follows from the code.
 *
 * @example finding("duplicate-code", { place: cellPlace("Invoer", "A7"), value: "GM0363", parameters: { first: "A3" } })
 */
export function finding(
  code: FindingCode,
  details: { place?: Place | null; value?: string | null; parameters?: FindingParameters } = {},
): Finding {
  const { place = null, value = null, parameters = {} } = details;
  return { code, severity: findingSeverities[code], place, value, parameters };
}

export function cellPlace(sheet: string, cell: string | null): Place {
  return { kind: "cell", sheet, cell };
}

export function fieldPlace(document: string, path: string): Place {
  return { kind: "field", document, path };
}

/** @returns Whether any finding stops the run. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === "error");
}
