import {
  type ErrorCode,
  type Finding,
  type FindingCode,
  type FindingParameters,
  type Place,
  subjectOf,
} from "./finding";

/** Cells on one sheet. */
export interface CellsOfSheet {
  readonly sheet: string;
  /** In A1 notation; empty: which ones only the owner of the figures knows. */
  readonly cells: readonly string[];
}

/**
 * One way to mend a finding, as data: the sentence of the remedy says the same to a person, and both come from the place, the
 * value and the parameters of the finding. Where there is more than one, each of them is enough, if what it says is so.
 */
export type Remedy =
  /** State something in the mapping (`koppeling/1`), about one sheet or about all; null: the owner knows which of its values. */
  | { readonly kind: "mapping"; readonly veld: string; readonly waarde: string | null; readonly blad: string | null }
  /** Type what is missing, somewhere in the row of this cell. */
  | ({ readonly kind: "fill-in-row" } & CellsOfSheet)
  /** Type something in cells; null: the owner knows what. */
  | ({ readonly kind: "fill"; readonly value: string | null } & CellsOfSheet)
  | ({ readonly kind: "clear" } & CellsOfSheet)
  /** Divide the amounts in these cells by a factor. */
  | ({ readonly kind: "divide"; readonly factor: string } & CellsOfSheet)
  | ({ readonly kind: "remove-row" } & CellsOfSheet)
  /** Add the amounts of this row to those of another, and remove it. */
  | ({ readonly kind: "add-rows"; readonly to: string } & CellsOfSheet)
  /** Make one row with the sum of all parts of a domain, for every municipality, year and domain. */
  | ({ readonly kind: "merge-parts" } & CellsOfSheet)
  | ({ readonly kind: "remove-column" } & CellsOfSheet)
  /** Call this part of a domain a total, wherever it is named. */
  | ({ readonly kind: "call-total"; readonly part: string } & CellsOfSheet)
  /** Give a column another header; null: the owner knows which. */
  | ({ readonly kind: "rename-column"; readonly header: string | null } & CellsOfSheet)
  /** Give every column the whole of its header in its own cell. */
  | ({ readonly kind: "label-columns" } & CellsOfSheet)
  /** Add the column that is missing, with its values; null: the owner knows its header. */
  | { readonly kind: "add-column"; readonly header: string | null }
  /** Add the figures of a year, a domain, a municipality. */
  | { readonly kind: "add-figures"; readonly what: string }
  /** Make every amount of these columns positive. */
  | { readonly kind: "make-positive"; readonly sheet: string; readonly columns: readonly string[] }
  /** Turn the sign of every amount. */
  | { readonly kind: "turn-signs"; readonly sheet: string }
  /** Turn the sign of the amounts in these cells. */
  | ({ readonly kind: "turn-cells" } & CellsOfSheet)
  /** Swap the headers of lasten and baten. */
  | { readonly kind: "swap-headers"; readonly sheet: string }
  /** Give the amounts in euros, and take away what says otherwise. */
  | { readonly kind: "to-euros"; readonly sheet: string; readonly cell: string | null }
  /** Replace numbers as text by numbers. */
  | { readonly kind: "to-numbers"; readonly sheet: string; readonly column: string }
  /** Show the number in the cell as a number. */
  | ({ readonly kind: "format-as-number" } & CellsOfSheet)
  /** Move the table that begins here to a sheet of its own. */
  | ({ readonly kind: "own-sheet" } & CellsOfSheet)
  /** Write the municipality on every row. */
  | { readonly kind: "repeat-names"; readonly sheet: string }
  /** Have a spreadsheet program calculate the file, and save it. */
  | { readonly kind: "recalculate" }
  /** Put the fields of a text file between quotation marks where they hold the separator. */
  | { readonly kind: "quote-fields"; readonly sheet: string }
  /** Close or remove a quotation mark in a text file. */
  | { readonly kind: "close-quote"; readonly line: string }
  /** Mend a field of a criteria set, a governance set or a mapping; null: the owner knows which. */
  | { readonly kind: "document"; readonly document: string | null; readonly path: string | null }
  /** Accept it in the mapping, with a reason. */
  | { readonly kind: "accept" }
  /** No edit of what is in the file helps: another file, another program, another way to get at it. */
  | { readonly kind: "outside"; readonly reason: OutsideReason };

/** Why no edit of the contents mends a finding. */
type OutsideReason =
  | "not-there"
  | "not-allowed"
  | "not-a-workbook"
  | "old-format"
  | "password"
  | "damaged"
  | "too-large"
  | "empty"
  | "not-as-written"
  | "other-rules";

type Remedies = (found: Finding) => readonly Remedy[];

const outside =
  (reason: OutsideReason): Remedies =>
  () => [{ kind: "outside", reason }];
const fill =
  (value: string | null = null): Remedies =>
  (found) => [{ kind: "fill", value, ...cellsOf(found) }];
const removeRow: Remedies = (found) => [{ kind: "remove-row", ...cellsOf(found) }];
const document: Remedies = ({ place }) => [
  place?.kind === "field"
    ? { kind: "document", document: place.document, path: place.path }
    : { kind: "document", document: null, path: null },
];
const addColumn: Remedies = ({ parameters }) => [
  { kind: "add-column", header: textOf(parameters, "column") ?? textOf(parameters, "expected") },
];
const stated: Remedies = ({ parameters }) => statedBy(parameters, null);

const all =
  (...parts: readonly Remedies[]): Remedies =>
  (found) =>
    parts.flatMap((part) => part(found));

/**
 * What mends each error. A finding that stops a run has an entry here, or does not compile; that following it gives the
 * right figures is tested for every one of them.
 */
const remedies: Readonly<Record<ErrorCode, Remedies>> = {
  "file-not-found": outside("not-there"),
  "file-not-readable": outside("not-allowed"),
  "file-kind-unknown": outside("not-a-workbook"),
  "file-old-xls": outside("old-format"),
  "file-encrypted": outside("password"),
  "file-damaged": ({ parameters }) =>
    parameters["reason"] === "csv-quote"
      ? [{ kind: "close-quote", line: textOf(parameters, "line") ?? "" }]
      : [{ kind: "outside", reason: "damaged" }],
  "file-too-large": outside("too-large"),
  "file-empty": outside("empty"),
  "criteria-invalid": document,
  "governance-invalid": document,
  "mapping-invalid": document,

  "outcome-changed": outside("not-as-written"),
  "outcome-not-verified": outside("other-rules"),

  "no-table-found": () => [{ kind: "rename-column", header: null, sheet: "", cells: [] }],
  "missing-column": (found) =>
    found.parameters["kind"] === "balance"
      ? [{ kind: "rename-column", header: "tekort", ...cellsOf(found) }]
      : addColumn(found),
  "duplicate-column": (found) => [
    { kind: "remove-column", ...cellsOf(found) },
    { kind: "rename-column", header: null, ...cellsOf(found) },
  ],
  "header-misplaced": (found) => [{ kind: "label-columns", ...cellsOf(found) }],
  "second-table": (found) => [{ kind: "own-sheet", ...cellsOf(found) }],
  "missing-year": ({ parameters }) => [{ kind: "add-figures", what: textOf(parameters, "jaar") ?? "" }],
  "missing-domain": ({ parameters }) => [{ kind: "add-figures", what: textOf(parameters, "domein") ?? "" }],
  "row-wider-than-head": ({ place }) => [{ kind: "quote-fields", sheet: sheetOf(place) }],
  "names-not-repeated": ({ place }) => [{ kind: "repeat-names", sheet: sheetOf(place) }],
  "total-beside-parts": (found) => [
    { kind: "remove-row", ...cellsOf(found) },
    { kind: "call-total", part: textOf(found.parameters, "onderdeel") ?? "", ...cellsOf(found) },
    { kind: "merge-parts", ...cellsOf(found) },
  ],

  "error-cell": fill(),
  "formula-without-value": () => [{ kind: "recalculate" }],
  "formula-not-recalculated": () => [{ kind: "recalculate" }],
  "date-in-amount": all(fill(), (found) => [{ kind: "format-as-number", ...cellsOf(found) }]),
  "footnote-in-amount": (found) => fill(textOf(found.parameters, "read"))(found),
  "not-a-number": fill(),
  "missing-value-code": fill(),
  "ambiguous-number": ({ place, parameters }) => [
    { kind: "to-numbers", sheet: sheetOf(place), column: textOf(parameters, "column") ?? "" },
    { kind: "mapping", veld: "notatie", waarde: null, blad: null },
  ],
  "not-a-date": fill(),
  "not-a-year": fill(),
  "unknown-domain": fill(),
  "unknown-status": all(fill(), (found) => [{ kind: "clear", ...cellsOf(found) }]),

  "missing-code": all(fill(), removeRow),
  "unknown-code": all(fill(), removeRow),
  "unknown-name": all(fill(), removeRow),
  "ambiguous-name": fill(),
  "duplicate-code": all(removeRow, (found) => [
    { kind: "add-rows", to: textOf(found.parameters, "first") ?? "", ...cellsOf(found) },
  ]),
  "code-name-mismatch": fill(),
  "code-not-in-division": all(fill(), () => [{ kind: "document", document: null, path: "indeling" }]),
  "missing-amount": (found) => missingAmount(found),
  "no-municipalities": () => [{ kind: "add-figures", what: "" }],
  "inhabitants-not-positive": all(fill(), (found) => [{ kind: "clear", ...cellsOf(found) }]),
  "inhabitants-unknown": unknownInhabitants,
  "inhabitants-impossible": (found) => [
    ...(isOne(found) ? fill(textOf(found.parameters, "expected"))(found) : []),
    { kind: "clear", ...cellsOf(found) },
  ],

  "amounts-in-thousands": ({ place, parameters }) => [
    ...unitsBy(parameters),
    { kind: "to-euros", sheet: sheetOf(place), cell: cellOf(place) },
  ],
  "correction-unit": ({ place, parameters }) => [
    ...statedBy(parameters, sheetOf(place)),
    { kind: "to-euros", sheet: sheetOf(place), cell: cellOf(place) },
  ],
  "sign-stated-wrong": stated,
  "sign-mixed": ({ place, parameters }) => [
    { kind: "make-positive", sheet: sheetOf(place), columns: listOf(parameters, "columns") },
  ],
  "sign-in-column": (found) => [
    { kind: "turn-cells", ...cellsOf(found) },
    { kind: "remove-column", sheet: sheetOf(found.place), cells: [cellOf(found.place) ?? ""] },
  ],
  "sign-of-cell": all((found) => fill(textOf(found.parameters, "amount"))(found), stated),
  "amounts-too-large": ({ place, parameters }) => [
    ...statedBy(parameters, null),
    ...(parameters["veld"] === undefined ? [{ kind: "to-euros", sheet: sheetOf(place), cell: null } as const] : []),
  ],
  "amount-impossible": all(fill(), (found) => {
    const factor = textOf(found.parameters, "factor");
    return factor === null ? [] : [{ kind: "divide", factor, ...cellsOf(found) }];
  }),
  "sign-reversed": ({ place, parameters }) =>
    parameters["kind"] === "accounts"
      ? [{ kind: "swap-headers", sheet: sheetOf(place) }]
      : [{ kind: "turn-signs", sheet: sheetOf(place) }, ...statedBy(parameters, null)],

  "correction-unknown-municipality": all(fill(), removeRow),
  "correction-duplicate": removeRow,
  "application-duplicate": removeRow,
  "application-document-unreadable": fill(),
  "condition-column-missing": addColumn,
  "condition-value-missing": fill(),
  "condition-value-unreadable": fill(),
  "condition-value-differs": differingValue,
  "weight-column-missing": ({ parameters }) => [
    { kind: "add-figures", what: textOf(parameters, "column") ?? "" },
    { kind: "document", document: null, path: "uitname" },
  ],
};

/** An empty cell is filled in; what has no cell, row or column yet is added. */
function missingAmount(found: Finding): readonly Remedy[] {
  const { parameters } = found;
  if (parameters["kind"] === "part") return [{ kind: "add-figures", what: textOf(parameters, "jaren") ?? "" }];
  if (parameters["kind"] === "absent") return [{ kind: "add-figures", what: textOf(parameters, "jaar") ?? "" }];
  return fill()(found);
}

/** In its row where it has one; the whole division needs them only to carry its part by inhabitants. */
function unknownInhabitants(found: Finding): readonly Remedy[] {
  const { kind } = found.parameters;
  if (kind === "absent") return [{ kind: "add-figures", what: textOf(found.parameters, "code") ?? "" }];
  if (kind !== "division") return [{ kind: "fill-in-row", ...cellsOf(found) }];
  return [
    { kind: "add-figures", what: textOf(found.parameters, "found") ?? "" },
    { kind: "document", document: null, path: "inwoners.peiljaar" },
    { kind: "document", document: null, path: "uitname" },
  ];
}

/**
 * The same in both cells; in rows of one municipality one of the two may also be empty, and numbers of merged municipalities
 * may add up.
 */
function differingValue({ place, value, parameters }: Finding): readonly Remedy[] {
  const { kind } = parameters;
  if (kind === "ontbreekt") return [{ kind: "add-figures", what: textOf(parameters, "column") ?? "" }];
  const second = { sheet: sheetOf(place), cells: [textOf(parameters, "first") ?? ""] };
  const same: Remedy = { kind: "fill", value, ...second };
  return kind === "rijen" ? [same, { kind: "clear", ...second }] : [same, ...statedBy(parameters, null)];
}

/** Warnings that a statement in the mapping settles. */
const statements: readonly FindingCode[] = ["sign-turned", "sign-of-balance", "mostly-surpluses", "only-surpluses"];

/**
 * @returns Every way to mend a finding that its sentence names, one as good as the other; empty where nothing has to be done,
 *   or where only a person can judge what.
 * @example remediesOf(found) of an unit that the sheet states: [{ kind: "mapping", veld: "eenheid", waarde: "duizendEuro", … }, …]
 */
export function remediesOf(found: Finding): readonly Remedy[] {
  const { code } = found;
  const mends = isErrorCode(code) ? remedies[code](found) : statements.includes(code) ? stated(found) : [];
  return subjectOf(code) === null ? mends : [...mends, { kind: "accept" }];
}

function isErrorCode(code: FindingCode): code is ErrorCode {
  return code in remedies;
}

/** What the finding proposes to state in the mapping. */
function statedBy(parameters: FindingParameters, blad: string | null): readonly Remedy[] {
  const veld = textOf(parameters, "veld");
  return veld === null ? [] : [{ kind: "mapping", veld, waarde: textOf(parameters, "waarde"), blad }];
}

/** The unit that fits; where the amounts do not tell: euros, or what the sheet states. */
function unitsBy(parameters: FindingParameters): readonly Remedy[] {
  const eenheid = textOf(parameters, "eenheid");
  if (textOf(parameters, "waarde") !== null || eenheid === null) return statedBy(parameters, null);
  return ["euro", eenheid].flatMap((waarde) => statedBy({ ...parameters, waarde }, null));
}

/** The cells that the finding is about: those that it lists, else its own. */
function cellsOf({ place, parameters }: Finding): CellsOfSheet {
  const listed = listOf(parameters, "cells");
  const own = cellOf(place);
  return { sheet: sheetOf(place), cells: listed.length > 0 ? listed : own === null ? [] : [own] };
}

function isOne({ parameters }: Finding): boolean {
  return (parameters["count"] ?? 1) === 1;
}

function sheetOf(place: Place | null): string {
  return place?.kind === "cell" ? place.sheet : "";
}

function cellOf(place: Place | null): string | null {
  return place?.kind === "cell" ? place.cell : null;
}

function listOf(parameters: FindingParameters, name: string): readonly string[] {
  return (textOf(parameters, name) ?? "").split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]));
}

function textOf(parameters: FindingParameters, name: string): string | null {
  const value = parameters[name]?.toString() ?? "";
  return value === "" ? null : value;
}
