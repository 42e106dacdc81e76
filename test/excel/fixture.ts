import { createExcelWorkbook } from "../../src/excel/excel-workbook";
import { here } from "./sessions";
import type { ApplyOutcome, WorkbookPort, WorkbookResult } from "../../src/workbook/port";
import type { Cell, SheetSnapshot, Snapshot } from "../../src/workbook/snapshot";
import type { PlannedCell, WritePlan } from "../../src/workbook/write-plan";
import { fillFrom } from "../host/fill";
import { openExcel } from "../host/load-office";
import type { SimulatedExcel } from "../host/simulated-excel";
import { planOf } from "../support/planned-sheet";

export interface Opened {
  readonly excel: SimulatedExcel;
  readonly port: WorkbookPort;
}

/** Opens a workbook in a new simulated Excel. */
export function openedWith(...sheets: readonly Partial<SheetSnapshot>[]): Opened {
  return opened(snapshotOf(...sheets));
}

export function opened(snapshot: Snapshot): Opened {
  const excel = openExcel();
  fillFrom(excel, snapshot);
  return { excel, port: createExcelWorkbook(here) };
}

export function snapshotOf(...sheets: readonly Partial<SheetSnapshot>[]): Snapshot {
  return {
    name: "invoer.xlsx",
    kind: "excel",
    dateSystem: 1900,
    hasMacros: false,
    sheets: sheets.map((sheet) => ({
      name: "Invoer",
      visible: true,
      rows: [],
      hiddenRows: [],
      tables: [],
      own: false,
      ...sheet,
    })),
  };
}

export const input: { readonly name: string; readonly rows: readonly (readonly Cell[])[] } = {
  name: "Invoer",
  rows: [
    ["gemeente", "tekort"],
    ["Venlo", 21_719_101],
    ["Ede", null],
  ],
};

export function text(value: string): PlannedCell {
  return { value, style: "tekst" };
}

/** A plan with one of everything, so that each kind of action can fail once. */
export function completePlan(mark: string): WritePlan {
  const table = { row: 1, column: 0, rows: 4, columns: 2 };
  const column = (index: number) => ({ row: 2, column: index, rows: 2, columns: 1 });
  const chart = {
    title: "Grootste",
    kind: "bar",
    sheet: "Toekenning",
    labels: column(0),
    values: column(1),
    seriesName: "toekenning",
    valueAxisTitle: "euro",
    anchor: { row: 6, column: 0, rows: 10, columns: 4 },
  } as const;
  return {
    sheets: [
      ...planOf(
        {
          rows: [
            [{ value: `Toekenning ${mark}`, style: "titel" }],
            [
              { value: "Gemeente", style: "kop" },
              { value: "Bedrag", style: "kop" },
            ],
            [text("Venlo"), { value: 12.5, style: "euroCent" }],
            [text("Ede"), { value: 0, style: "euroCent" }],
            [
              { value: "Totaal", style: "tekstTotaal" },
              { formula: "SUBTOTAL(109,Toekenning[Bedrag])", value: 12.5, style: "euroCentTotaal" },
            ],
          ],
          widths: [30, 14],
          tables: [{ name: "Toekenning", area: table, totalsRow: true }],
          charts: [chart],
          highlights: [{ area: column(1), formula: "B3>0", style: "good" }],
          freeze: { rows: 2, columns: 1 },
          print: { titleRows: 1, headerRow: 1, landscape: true },
        },
        {
          name: "Narekening",
          purpose: "narekening",
          rows: [
            [{ formula: "Pot*2+Toekenning!B3", value: 1, style: "euroCent" }],
            [{ formula: "SUM(Toekenning[Bedrag])", value: 12.5, style: "euro" }],
            [{ value: 200, style: "euro" }],
          ],
          validations: [
            { area: column(0), values: ["ja", "nee"], promptTitle: "Kies", prompt: "ja of nee" },
            { area: column(1), values: ["a,b", "c"], promptTitle: "Kies", prompt: "lang" },
          ],
        },
      ).sheets,
    ],
    names: [{ name: "Pot", refersTo: "Narekening!$A$3" }],
  };
}

/** What a result holds, or a failed test. */
export function valueOf<T>(result: WorkbookResult<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

export async function readFrom({ port }: Opened): Promise<Snapshot> {
  return valueOf(await port.read()).snapshot;
}

/** Reads and then writes, as the pane does. */
export async function writeTo(workbook: Opened, plan: WritePlan): Promise<ApplyOutcome> {
  const basedOn = await readFrom(workbook);
  return valueOf(await workbook.port.apply({ plan, basedOn }));
}

export function sheetNames({ excel }: Opened): readonly string[] {
  return excel.workbook.sheets.filter(({ visibility }) => visibility === "Visible").map(({ name }) => name);
}
