import { alv2018 } from "../../src/core/criteria/presets/alv-2018";
import { fonds2018 } from "../../src/core/governance/presets/fonds-2018";
import { cellAddress } from "../../src/workbook/snapshot";
import type { PlannedCell, PlannedSheet, WritePlan } from "../../src/workbook/write-plan";
import { overwrite } from "./change-cell";
import { conditionCriteria, conditionInput } from "./condition-input";
import { allCorrect, checksOf, checksUnder, differencesIn } from "./expect-equal";
import { recalculate } from "./libre-office";
import { narekeningWorkbook, say, workbookOf, type NarekeningWorkbook } from "./narekening-workbook";
import { randomInput } from "./random-input";

/** Someone types over one cell of a result workbook. */
interface Tampering {
  readonly what: string;
  readonly workbook: "fund" | "conditions";
  readonly sheet: string;
  readonly cell: string | ((workbook: NarekeningWorkbook) => string);
  readonly value: number | string;
  /** Columns of `Toekenning` that must be found to differ. */
  readonly differing: readonly string[];
}

const cell = (
  workbook: Tampering["workbook"],
  sheet: string,
  address: Tampering["cell"],
  value: number | string,
  [what, ...differing]: readonly [string, ...string[]],
): Tampering => ({ what, workbook, sheet, cell: address, value, differing });

const tamperings: readonly Tampering[] = [
  cell("fund", "Rita's invoer", firstFigure, 123_456.78, ["a figure", "tekort", "toekenning", "netto"]),
  cell("fund", "Correcties", "D2", -12.34, ["a correction", "correcties", "tekort"]),
  cell("fund", "Narekening parameters", besideLabel("narekening.drempel"), 90, ["the threshold", "toekenning"]),
  cell("conditions", "Cijfers", "G2", 90_000_000, ["a number", "oordeel", "redenen", "toekenning"]),
  cell("conditions", "Cijfers", "G7", 5, ["a number that refused", "oordeel", "redenen"]),
  cell("conditions", "Cijfers", "I5", "", ["a label, leaving nothing", "redenen"]),
  cell("conditions", "Cijfers", "G4", -1, ["a gap with a number", "redenen"]),
  cell("conditions", "Cijfers", "H3", "ja", ["a no with a yes", "redenen"]),
  cell("conditions", "Cijfers", "H5", "nee", ["a yes with a no", "redenen"]),
  cell("conditions", "Cijfers", "I2", "eiland", ["a label", "oordeel", "redenen"]),
  cell("conditions", "Cijfers", "I5", "regio", ["a label that refused", "redenen"]),
  cell("conditions", "Cijfers", "J2", 43_359, ["a date", "oordeel", "redenen"]),
  cell("conditions", "Narekening parameters", besideLabel("voorwaarde over positief"), -10, [
    "the bound of a condition",
    "redenen",
  ]),
];

/** Someone types over every figure of a row or a sheet of the outcome: each must be found by a check of its own. */
interface Falsification {
  readonly what: string;
  readonly sheet: string;
  readonly rows: (planned: PlannedSheet) => readonly number[];
  /** Heading of the checks among the parameters; null: the checks above the columns of `Narekening`. */
  readonly checks: string | null;
}

const falsifications: readonly Falsification[] = [
  { what: "the totals row of Toekenning", sheet: "Toekenning", rows: ({ rows }) => [rows.length - 1], checks: null },
  {
    what: "a row of Uitname",
    sheet: "Uitname",
    rows: ({ tables }) => [(tables[0]?.area.row ?? 0) + 3],
    checks: "narekening.groep.controlesUitname",
  },
  {
    what: "the totals row of Uitname",
    sheet: "Uitname",
    rows: ({ rows }) => [rows.length - 1],
    checks: "narekening.groep.controlesUitname",
  },
  {
    what: "all of Samenvatting",
    sheet: "Samenvatting",
    rows: ({ rows }) => rows.map((_, row) => row),
    checks: "narekening.groep.controlesSamenvatting",
  },
];

const made: Record<string, NarekeningWorkbook> = {};
let opened: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  const governance = { ...fonds2018, bronnen: fonds2018.bronnen.map((bron) => ({ ...bron, bedrag: "18000000.00" })) };
  made["fund"] = await narekeningWorkbook({ bytes: randomInput(5, 24), name: "invoer.xlsx" }, alv2018, governance);
  made["conditions"] = await narekeningWorkbook({ bytes: conditionInput, name: "invoer.xlsx" }, conditionCriteria, {
    ...governance,
    uitname: { sleutel: "geen" },
  });
  const untouched = Object.entries(made).map(([name, { bytes }]): [string, Uint8Array] => [name, bytes]);
  const changed = tamperings.map((tampering, index): [string, Uint8Array] => [nameOf(index), tamper(tampering)]);
  const falsified = falsifications.map((one): [string, Uint8Array] => [one.what, falsify(one)]);
  opened = await recalculate(Object.fromEntries([...untouched, ...changed, ...falsified]));
}, 300_000);

test.each(["fund", "conditions"])(
  "LibreOffice with its default settings finds that an untouched workbook is right: %s",
  async (name) => {
    const { uitkomst } = workbookOf(made, name);
    expect(await differencesIn(opened[name] ?? new Uint8Array(), uitkomst)).toEqual([]);
    expect(await checksOf(opened[name] ?? new Uint8Array(), uitkomst)).toEqual(allCorrect(uitkomst));
  },
);

test.each(tamperings.map((tampering, index) => ({ ...tampering, index })))(
  "LibreOffice with its default settings finds that someone typed over $what ($sheet)",
  async ({ index, workbook, differing }) => {
    const { uitkomst } = workbookOf(made, workbook);
    const { overall, columns } = await checksOf(opened[nameOf(index)] ?? new Uint8Array(), uitkomst);
    expect(overall).toBe(say("narekening.kloptNiet"));
    expect(differing.filter((key) => columns[key] === say("narekening.klopt"))).toEqual([]);
  },
);

test.each(falsifications)("LibreOffice with its default settings finds that someone typed over $what", async (one) => {
  const workbook = workbookOf(made, "fund");
  const bytes = opened[one.what] ?? new Uint8Array();
  const { overall, columns } = await checksOf(bytes, workbook.uitkomst);
  const verdicts = one.checks === null ? columns : await checksUnder(say(one.checks), bytes, workbook.plan);
  const found = Object.entries(verdicts).filter(([, verdict]) => verdict !== say("narekening.klopt"));
  expect(overall).toBe(say("narekening.kloptNiet"));
  expect(found.length).toBe(one.sheet === "Samenvatting" ? summaryFigures(workbook) : figuresIn(one, workbook).length);
});

/** The key figures, and the list of the largest as one. */
function summaryFigures({ plan }: NarekeningWorkbook): number {
  const { rows, charts } = sheetOf(plan, "Samenvatting");
  const listed = charts[0]?.values.rows ?? 0;
  return rows.filter(([, figure]) => isFigure(figure)).length - listed + 1;
}

function falsify(falsification: Falsification): Uint8Array {
  const workbook = workbookOf(made, "fund");
  return figuresIn(falsification, workbook).reduce(
    (bytes, address) => overwrite(bytes, falsification.sheet, address, 7_777_777.77),
    workbook.bytes,
  );
}

/** Addresses of the figures in the rows of a falsification. */
function figuresIn({ sheet, rows }: Falsification, { plan }: NarekeningWorkbook): readonly string[] {
  const planned = sheetOf(plan, sheet);
  return rows(planned).flatMap((row) =>
    (planned.rows[row] ?? []).flatMap((figure, column) => (isFigure(figure) ? [cellAddress(row, column)] : [])),
  );
}

/** A number, or one that stands there as a fraction. */
function isFigure(figure: PlannedCell | undefined): boolean {
  const value = figure?.value;
  return typeof value === "number" || (typeof value === "string" && /^\d+\/\d+$/.test(value));
}

function sheetOf({ sheets }: WritePlan, wanted: string): PlannedSheet {
  const sheet = sheets.find(({ name }) => name === wanted);
  if (sheet === undefined) throw new Error(`there is no sheet "${wanted}"`);
  return sheet;
}

function tamper({ workbook: name, sheet, cell: place, value }: Tampering): Uint8Array {
  const workbook = workbookOf(made, name);
  return overwrite(workbook.bytes, sheet, typeof place === "string" ? place : place(workbook), value);
}

function nameOf(index: number): string {
  return `overschreven-${index.toString()}`;
}

/** The first cell of the input from which an award came, as a number. */
function firstFigure({ uitkomst }: NarekeningWorkbook): string {
  const granted = uitkomst.toekenningen.find(({ toekenning }) => toekenning > 0n);
  const figures = granted?.gemeente.cellen.flatMap(({ herkomst }) => herkomst.map(({ van }) => van)) ?? [];
  const [van] = figures.filter(({ notatie }) => notatie === "getal");
  if (van === undefined) throw new Error("no award came from a number");
  return van.cell;
}

/** The cell beside a label on the sheet with parameters: a text, or the key of one. */
function besideLabel(label: string): Tampering["cell"] {
  return ({ plan }) => {
    const rows = plan.sheets.find(({ name }) => name === "Narekening parameters")?.rows ?? [];
    const wanted = label.startsWith("narekening.") ? say(label) : label;
    const row = rows.findIndex(([first]) => first?.value === wanted);
    return cellAddress(row === -1 ? 0 : row, 1);
  };
}
