import { alv2018 } from "../../../src/core/criteria/presets/alv-2018";
import type { Cell } from "../../../src/workbook/snapshot";
import { sheetOf } from "../../support/snapshot";
import { register } from "../../../src/reference/register";
import { fonds } from "../fonds";
import type { CasesOf } from "../remedy-case";
import { sourceOf, type Rows } from "../source";
import { deficits, invoer, long, right } from "../tables";

const beside = (header: string, values: readonly Cell[]): Rows =>
  deficits.map((cells, at) => [...cells, at === 0 ? header : (values[at - 1] ?? null)]);

const reserve = {
  ...alv2018,
  id: "reserve",
  voorwaarden: [
    {
      id: "reserve",
      omschrijving: "De reserve is kleiner dan 1 miljoen",
      kolom: "Reserve",
      operator: "<",
      waarde: "1000000",
      perInwoner: false,
      ontbrekend: "fout",
    },
  ],
};
const gewicht = { ...fonds, uitname: { sleutel: "kolom", kolom: "Gewicht" } };
const gewichten = sheetOf("Gewichten", [
  ["Gemeentecode", "Gewicht"],
  ...register.gemeenten.flatMap(({ code, inwoners }) => (inwoners[2017] === undefined ? [] : [[code, inwoners[2017]]])),
]);
const correctie = (code: string, reden = "dubbel geteld"): readonly Cell[] => [
  code,
  2016,
  "jeugd",
  -4_000_000,
  reden,
  "A. Jansen",
  "2018-10-01",
];
const correcties = (name: string, ...rows: readonly (readonly Cell[])[]) =>
  sheetOf(name, [["gemeentecode", "jaar", "domein", "bedrag", "reden", "beoordelaar", "datum"], ...rows]);
const aanvragen = (...rows: readonly (readonly Cell[])[]) =>
  sheetOf("Aanvragen", [["Gemeentecode", "Datum aanvraag", "Collegebesluit", "Jaarrekening 2016"], ...rows]);
const aanvraag = (code: string, besluit = "ja"): readonly Cell[] => [code, "2018-09-10", besluit, "ja"];
const corrected = { ...right, GM0983: "24000000" };
const filled = (place: string, value: Cell) => ({ cells: { [place]: value } });

/** Bellingwedde and Vlagtwedde, Westerwolde since 2018, with a value each in an extra column. */
const merged = (header: string, first: Cell, second: Cell): Rows => [
  [...(deficits[0] ?? []), header],
  ["GM0007", "Bellingwedde", 8_950, 900_000, 100_000, 900_000, 100_000, first],
  ["GM0048", "Vlagtwedde", 15_700, 1_500_000, 200_000, 1_500_000, 200_000, second],
];
const westerwolde = { GM1950: "5400000" };
const of2018 = (kolom: string, operator: string, waarde: string) => ({
  ...alv2018,
  id: "of-2018",
  indeling: 2018,
  voorwaarden: [{ id: "eis", omschrijving: "De eis", kolom, operator, waarde, perInwoner: false, ontbrekend: "fout" }],
});
const soort = of2018("Soort", "=", "groot");
const plekken = of2018("Plekken", "<", "1000");

/** Errors about corrections, applications, conditions and weights. */
export const casesOfOtherSheets = {
  "correction-unknown-municipality": [
    {
      what: "the code of a municipality without figures",
      input: sourceOf({ sheets: [invoer(deficits), correcties("Correcties", correctie("GM0363"))] }),
      owner: filled("Correcties!A2", "GM0983"),
      right: corrected,
      holds: ["fill"],
    },
    {
      what: "a correction of somebody who is not there",
      input: sourceOf({ sheets: [invoer(deficits), correcties("Correcties", correctie("GM0363"))] }),
      right,
      holds: ["remove-row"],
    },
  ],
  "correction-duplicate": [
    {
      what: "the same correction on two sheets",
      input: sourceOf({
        sheets: [
          invoer(deficits),
          correcties("Correcties", correctie("GM0983")),
          correcties("Correcties 2", correctie("GM0983")),
        ],
      }),
      right: corrected,
    },
  ],
  "application-duplicate": [
    {
      what: "two applications of one municipality",
      input: sourceOf({ sheets: [invoer(deficits), aanvragen(aanvraag("GM0983"), aanvraag("GM0983"))] }),
      right,
    },
  ],
  "application-document-unreadable": [
    {
      what: "neither yes nor no",
      input: sourceOf({ sheets: [invoer(deficits), aanvragen(aanvraag("GM0983", "ontvangen 3 sept"))] }),
      owner: filled("Aanvragen!C2", "ja"),
      right,
    },
  ],
  "condition-column-missing": [
    {
      what: "no such column",
      input: sourceOf({ sheets: [invoer(deficits)], criteria: reserve }),
      owner: { column: { header: "Reserve", values: [1, 2, 3, 4] } },
      right,
    },
  ],
  "condition-value-missing": [
    {
      what: "an empty cell",
      input: sourceOf({ sheets: [invoer(beside("Reserve", [1, null, 3, 4]))], criteria: reserve }),
      owner: filled("Invoer!H3", 2),
      right,
    },
  ],
  "condition-value-unreadable": [
    {
      what: "words where a number is asked",
      input: sourceOf({ sheets: [invoer(beside("Reserve", [1, "geen idee", 3, 4]))], criteria: reserve }),
      owner: filled("Invoer!H3", 2),
      right,
    },
  ],
  "condition-value-differs": [
    {
      what: "two reserves in the rows of one municipality",
      input: sourceOf({
        sheets: [invoer(long.map((cells, at) => [...cells, at === 0 ? "Reserve" : at === 2 ? 7 : 5]))],
        criteria: reserve,
      }),
      right,
      holds: ["fill"],
    },
    {
      what: "a reserve in one row of a municipality, and another in the next",
      input: sourceOf({
        sheets: [
          invoer(long.map((cells, at) => [...cells, at === 0 ? "Reserve" : at % 4 === 1 ? 5 : at === 2 ? 7 : null])),
        ],
        criteria: reserve,
      }),
      right,
    },
    {
      what: "texts of merged municipalities",
      input: sourceOf({ sheets: [invoer(merged("Soort", "groot", "klein"))], criteria: soort }),
      right: westerwolde,
    },
    {
      what: "counts of merged municipalities, under a head that does not say so",
      input: sourceOf({ sheets: [invoer(merged("Plekken", 40, 60))], criteria: plekken }),
      right: westerwolde,
    },
    {
      what: "a value of one of two merged municipalities only",
      input: sourceOf({ sheets: [invoer(merged("Soort", "groot", null))], criteria: soort }),
      owner: { completed: invoer(merged("Soort", "groot", "groot")) },
      right: westerwolde,
    },
  ],
  "weight-column-missing": [
    {
      what: "no such column",
      input: sourceOf({ sheets: [invoer(deficits)], governance: gewicht }),
      owner: { completed: gewichten, fields: { uitname: { sleutel: "inwoners" } } },
      right,
    },
  ],
} satisfies Partial<CasesOf>;
