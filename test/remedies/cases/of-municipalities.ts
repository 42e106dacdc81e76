import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import { register } from "../../../src/reference/register";
import type { Cell } from "../../../src/workbook/snapshot";
import { sheetOf } from "../../support/snapshot";
import { fonds } from "../fonds";
import type { CasesOf } from "../remedy-case";
import { sourceOf, type Rows } from "../source";
import { accounts, deficits, having, invoer, long, right } from "../tables";

const [head = []] = deficits;
const bergen: Rows = [...deficits, ["", "Bergen", null, 1_000_000, 0, 1_000_000, 0]];

const byInhabitants = { ...fonds, uitname: { sleutel: "inwoners" } };

const of2018: Rows = having(deficits, { C1: "inwoners 2018" });

/** The municipalities of 2017 whose inhabitants of 2018 the register does not have: they went, or took over others. */
const gone = [
  ...register.gemeenten.filter(({ inwoners }) => inwoners[2017] !== undefined && inwoners[2018] === undefined),
  ...register.gemeenten.filter(({ code }) => code === "GM0299" || code === "GM1900"),
].map(({ code }) => code);

/** A row with half of its amounts: what stands behind the third column. */
const half = (cells: readonly Cell[]): readonly Cell[] =>
  cells.map((cell, column) => (column > 2 && typeof cell === "number" ? cell / 2 : cell));

/** Errors about whose figures they are, and whether they are all there. */
export const casesOfMunicipalities = {
  "missing-code": [
    {
      what: "a row without code and name that belongs to somebody",
      input: sourceOf(having(deficits, { A3: "", B3: "" })),
      owner: { cells: { "Invoer!A3": "GM0289" } },
      right,
      holds: ["fill"],
    },
    {
      what: "a row without code and name that belongs to nobody",
      input: sourceOf([...deficits, ["", "", 5000, 3_000_000, 100_000, 3_500_000, 100_000]]),
      right,
      holds: ["remove-row"],
    },
  ],
  "unknown-code": [
    {
      what: "a code that does not exist",
      input: sourceOf(having(deficits, { A3: "GM9289" })),
      owner: { cells: { "Invoer!A3": "GM0289" } },
      right,
      holds: ["fill"],
    },
    {
      what: "the sum of a region among the municipalities",
      input: sourceOf([...deficits, ["Jeugdregio Foodvalley", "", "", 6_500_000, 1_700_000, 7_000_000, 1_600_000]]),
      right,
      holds: ["remove-row"],
    },
  ],
  "unknown-name": [
    {
      what: "a name that does not exist",
      input: sourceOf(having(deficits, { A3: "", B3: "Wagening" })),
      owner: { cells: { "Invoer!B3": "Wageningen" } },
      right,
      holds: ["fill"],
    },
    {
      what: "a remark with an amount under the table",
      input: sourceOf([...deficits, ["", "waarvan centrumtaak", "", 1_000_000, 0, 0, 0]]),
      right,
      holds: ["remove-row"],
    },
  ],
  "ambiguous-name": [
    {
      what: "two municipalities of that name",
      input: sourceOf(bergen),
      owner: { cells: { "Invoer!B6": "GM0373" } },
      right: { ...right, GM0373: "2000000" },
    },
  ],
  "duplicate-code": [
    {
      what: "the same row twice",
      input: sourceOf([...deficits, deficits[2] ?? []]),
      right,
      holds: ["remove-row"],
    },
    {
      what: "the same figure twice, one under the other",
      input: sourceOf([...long, long[5] ?? []]),
      right,
      holds: ["remove-row"],
    },
    {
      what: "two rows that are each half of the figures",
      input: sourceOf(deficits.flatMap((cells, at) => (at === 2 ? [half(cells), half(cells)] : [cells]))),
      right,
      holds: ["add-rows"],
    },
    {
      what: "two figures of one year and domain that are each half of it",
      input: sourceOf([...long.map((cells, at) => (at === 5 ? half(cells) : cells)), half(long[5] ?? [])]),
      right,
      holds: ["add-rows"],
    },
  ],
  "code-name-mismatch": [
    {
      what: "the code of another municipality",
      input: sourceOf(having(deficits, { A3: "GM0344" })),
      owner: { cells: { "Invoer!A3": "GM0289" } },
      right,
    },
  ],
  "code-not-in-division": [
    {
      what: "a municipality that is only there since 2018",
      input: sourceOf(having(deficits, { A3: "GM1952", B3: "" })),
      owner: { cells: { "Invoer!A3": "GM0289" } },
      right,
      holds: ["fill"],
    },
    {
      what: "all figures are those of the division of 2018",
      input: sourceOf([...deficits, ["GM1952", "Midden-Groningen", null, 3_000_000, 1_000_000, 3_000_000, 1_000_000]]),
      owner: { fields: { indeling: 2018 } },
      right: { ...right, GM1952: "8000000" },
      holds: ["document"],
    },
  ],
  "missing-amount": [
    {
      what: "an empty cell",
      input: sourceOf(having(accounts, { D2: null })),
      owner: { cells: { "Invoer!D2": 36_000_000 } },
      right,
    },
    {
      what: "a year that the rows of a municipality do not have",
      input: sourceOf(long.filter((_, at) => at !== 3 && at !== 4)),
      owner: { completed: invoer(long) },
      right,
    },
  ],
  "no-municipalities": [{ what: "only heads", input: sourceOf([head]), owner: { completed: invoer(deficits) }, right }],
  "inhabitants-not-positive": [
    {
      what: "no inhabitants",
      input: sourceOf(having(deficits, { C3: 0 })),
      owner: { cells: { "Invoer!C3": 38458 } },
      right,
    },
  ],
  "inhabitants-unknown": [
    {
      what: "an example municipality without inhabitants",
      input: sourceOf([
        ...deficits,
        ["VB0001", "Voorbeeldgemeente 01", null, 3_000_000, 1_000_000, 3_000_000, 1_000_000],
      ]),
      owner: { cells: { "Invoer!C6": 50_000 } },
      right: { ...right, VB0001: "8000000" },
    },
    {
      what: "an example municipality that only applied",
      input: sourceOf({
        sheets: [
          invoer(deficits),
          sheetOf("Aanvragen", [["Gemeentecode"], ...Object.keys(right).map((code) => [code]), ["VB0001"]]),
        ],
      }),
      owner: {
        completed: invoer([
          ...deficits,
          ["VB0001", "Voorbeeldgemeente 01", 50_000, 3_000_000, 1_000_000, 3_000_000, 1_000_000],
        ]),
      },
      right: { ...right, VB0001: "8000000" },
    },
    {
      what: "a uitname by inhabitants of a date on which some municipalities had gone",
      input: sourceOf({
        sheets: [invoer(of2018)],
        criteria: { ...alv2018, id: "later", inwoners: { peiljaar: 2018 } },
        governance: byInhabitants,
      }),
      owner: {
        completed: invoer([...of2018, ...gone.map((code) => [code, "", 20_000])]),
        fields: { "inwoners.peiljaar": 2017, uitname: { sleutel: "geen" } },
      },
      right,
    },
  ],
  "inhabitants-impossible": [
    { what: "ten times too many", input: sourceOf(having(deficits, { C3: 384_580 })), right },
    { what: "two municipalities", input: sourceOf(having(deficits, { C3: 384_580, C4: 1_134_210 })), right },
  ],
} satisfies Partial<CasesOf>;
