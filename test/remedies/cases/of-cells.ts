import { sheetOf } from "../../support/snapshot";
import type { CasesOf } from "../remedy-case";
import { sourceOf } from "../source";
import { accounts, csvOf, deficits, having, invoer, long, right } from "../tables";

const D2 = { "Invoer!D2": 36_000_000 };

const aanvragen = (datum: string | number) =>
  sheetOf("Aanvragen", [
    ["Gemeentecode", "Datum aanvraag", "Collegebesluit", "Jaarrekening 2016"],
    ["GM0983", datum, "ja", "ja"],
  ]);

/** Points that group thousands in a column in which one cell has a decimal point. */
const points = having(deficits, { G2: "300.000", G3: "200.000", G4: "140.000", G5: "3300000.50" });

/** Errors in single cells. */
export const casesOfCells = {
  "error-cell": [
    {
      what: "an error value",
      input: sourceOf(having(accounts, { D2: { error: "#REF!" } })),
      owner: { cells: D2 },
      right,
    },
  ],
  "formula-without-value": [
    {
      what: "a formula that nobody calculated",
      input: sourceOf(having(accounts, { D2: { uncalculated: "M2*2" } })),
      owner: { calculated: D2 },
      right,
    },
  ],
  "formula-not-recalculated": [
    {
      what: "a formula with the result 0 that its writer left there",
      input: sourceOf({
        sheets: [
          sheetOf(
            "Invoer",
            having(deficits, { D2: 0, H1: "lasten (bron)", H2: 36_000_000, I1: "baten (bron)", I2: 27_000_000 }),
            {
              formulas: [[], [null, null, null, "H2-I2"]],
            },
          ),
        ],
      }),
      right,
    },
    {
      what: "a file that asks to be calculated, with a function that only a spreadsheet program knows",
      input: sourceOf({
        sheets: [
          sheetOf("Invoer", having(deficits, { D2: 0 }), { formulas: [[], [null, null, null, "WEBSERVICE(A1)"]] }),
        ],
        recalculates: true,
      }),
      owner: { calculated: { "Invoer!D2": 9_000_000 } },
      right,
    },
  ],
  "date-in-amount": [
    {
      what: "an amount that was typed as a date",
      input: sourceOf({
        sheets: [sheetOf("Invoer", having(accounts, { D2: 42491 }), { formats: [[], [null, null, null, "d-mmm"]] })],
      }),
      owner: { cells: D2 },
      right,
      holds: ["fill"],
    },
    {
      what: "an amount that is only shown as a date",
      input: sourceOf({
        sheets: [sheetOf("Invoer", having(deficits, { D2: 42491 }), { formats: [[], [null, null, null, "d-mmm"]] })],
      }),
      owner: { cells: { "Invoer!D2": 42491 } },
      right: { ...right, GM0983: "19042491" },
    },
  ],
  "footnote-in-amount": [
    { what: "a superscript behind the amount", input: sourceOf(having(deficits, { D2: "9000000²" })), right },
  ],
  "not-a-number": [
    {
      what: "words in the cell",
      input: sourceOf(having(accounts, { D2: "ca. 36 miljoen" })),
      owner: { cells: D2 },
      right,
    },
  ],
  "missing-value-code": [
    {
      what: "the code of a statistics file",
      input: sourceOf(having(accounts, { D2: -99998 })),
      owner: { cells: D2 },
      right,
    },
  ],
  "ambiguous-number": [
    {
      what: "a point that groups and a point that divides",
      input: sourceOf({ csv: csvOf(points) }),
      owner: {
        cells: { "invoer!G2": 300_000, "invoer!G3": 200_000, "invoer!G4": 140_000, "invoer!G5": 3_300_000.5 },
      },
      right: { GM0983: "25300000", GM0289: "6200000", GM0228: "9340000", GM0080: "31300000.5" },
      holds: ["to-numbers"],
    },
    {
      what: "nothing tells what the point does: it groups",
      input: sourceOf(having(deficits, { D2: "900.000", D3: "300.000", D4: "350.000", D5: "110.000" })),
      owner: {
        cells: { "Invoer!D2": 900_000, "Invoer!D3": 300_000, "Invoer!D4": 350_000, "Invoer!D5": 110_000 },
        mapping: { notatie: "komma" },
      },
      right: { GM0983: "19900000", GM0289: "3500000", GM0228: "7450000", GM0080: "20410000" },
    },
  ],
  "not-a-date": [
    {
      what: "a date in words",
      input: sourceOf({ sheets: [invoer(accounts), aanvragen("half september")] }),
      owner: { cells: { "Aanvragen!B2": "10-09-2018" } },
      right,
    },
  ],
  "not-a-year": [
    {
      what: "a year in words",
      input: sourceOf(having(long, { B2: "vorig jaar" })),
      owner: { cells: { "Invoer!B2": 2016 } },
      right,
    },
  ],
  "unknown-domain": [
    {
      what: "a domain that does not exist",
      input: sourceOf(having(long, { C2: "overig" })),
      owner: { cells: { "Invoer!C2": "jeugd" } },
      right,
    },
  ],
  "unknown-status": [
    {
      what: "a status that does not exist",
      input: sourceOf(having(long, { F1: "status", F2: "bijna" })),
      owner: { cells: { "Invoer!F2": "definitief" } },
      right,
    },
  ],
} satisfies Partial<CasesOf>;
