import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import type { Governanceset } from "../../src/core/governance/governanceset";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import type { VerdelingRun } from "../../src/run/verdeling-run";
import type { Cell, SheetSnapshot } from "../../src/workbook/snapshot";
import { sheetOf, snapshotOf } from "../support/snapshot";

/** An input sheet: rows of cells, the header first. */
type Rows = readonly (readonly Cell[])[];

/** Everything that an outcome rests on, in a form that is easy to change in one place. */
export interface HonestRun extends Omit<VerdelingRun, "doel" | "snapshot" | "mapping"> {
  readonly invoer: Rows;
  /** Null: the workbook has no such sheet. */
  readonly correcties: Rows | null;
  readonly aanvragen: Rows | null;
  readonly mapping: VerdelingRun["mapping"];
  /** Sheets besides those. */
  readonly sheets?: readonly SheetSnapshot[];
}

/** A fund of which everything was decided and filled in, under an id of its own. */
export const decidedFund: Governanceset = {
  ...fonds2018,
  id: "fonds-2018-besloten",
  rollen: { ...fonds2018.rollen, controleert: "Rekenkamer" },
};

const nu = "2018-11-01T12:00:00.000Z";
const documents = ["Collegebesluit", "Jaarrekening 2016", "Jaarrekening 2017", "Accountant 2016", "Accountant 2017"];
const received = documents.map(() => "ja");

/** A run in which everything holds: its outcome is official, and deserves it. */
export const honestRun: HonestRun = {
  invoer: [
    [
      "Gemeentecode",
      "Gemeente",
      "Tekort jeugd 2016",
      "Tekort Wmo 2016",
      "Tekort jeugd 2017",
      "Tekort Wmo 2017",
      "Herkomst",
    ],
    ["GM0983", "Venlo", 9_000_000, 2_000_000, 14_000_000, 3_000_000, "jaarrekening"],
    ["GM0289", "Wageningen", 3_000_000, 100_000, 3_200_000, -100_000, "jaarrekening"],
    ["GM0228", "Ede", 4_000_000, 1_000_000, 4_100_000, 1_500_000, "jaarrekening"],
  ],
  correcties: [
    ["Gemeentecode", "Jaar", "Domein", "Bedrag", "Reden", "Beoordelaar", "Datum"],
    ["GM0983", 2016, "jeugd", -1_500_000, "buiten de definitie", "mw. Smit", "2018-10-01"],
  ],
  aanvragen: [
    ["Gemeentecode", "Datum aanvraag", ...documents],
    ["GM0983", "2018-09-10", ...received],
    ["GM0289", "2018-09-11", ...received],
    ["GM0228", "2018-09-12", ...received],
  ],
  findings: [],
  criteria: alv2018,
  governance: decidedFund,
  mapping: null,
  nu,
  klok: nu,
  ondertekening: { opsteller: "A. Bakker", toetser: "B. Visser" },
};

/** The run over the sheets that it describes. */
export function runOf({ invoer, correcties, aanvragen, sheets: more = [], ...run }: HonestRun): VerdelingRun {
  const sheets = [
    sheetOf("Invoer", invoer),
    ...(correcties === null ? [] : [sheetOf("Correcties", correcties)]),
    ...(aanvragen === null ? [] : [sheetOf("Aanvragen", aanvragen)]),
    ...more,
  ];
  return { ...run, doel: "verdelen", snapshot: snapshotOf(sheets) };
}

/** Rows with one cell changed; rows and columns counted from zero, the header first. */
export function withCell(rows: Rows | null, row: number, column: number, value: Cell): Rows {
  return (rows ?? []).map((cells, index) =>
    index === row ? cells.map((cell, position) => (position === column ? value : cell)) : cells,
  );
}
