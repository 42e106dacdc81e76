import fc from "fast-check";
import { safeText } from "../../src/workbook/plan/safe-text";
import { cellAddress } from "../../src/workbook/snapshot";
import type { PlannedCell } from "../../src/workbook/write-plan";
import { describeSheet, writtenCells } from "../host/describe";
import { propertyRuns } from "../support/property-runs";
import { planOf } from "../support/planned-sheet";
import { completePlan, input, openedWith, readFrom, sheetNames, valueOf, writeTo } from "./fixture";

function sheetOf({ excel }: ReturnType<typeof openedWith>, name: string) {
  const sheet = excel.workbook.findSheet(name);
  if (sheet === null) throw new Error(`no sheet ${name}`);
  return sheet;
}

test("a plan is written in three round trips beside the reading, with calculation and screen held", async () => {
  const workbook = openedWith(input);
  const basedOn = await readFrom(workbook);
  const before = workbook.excel.roundTrips;
  valueOf(await workbook.port.apply({ plan: completePlan("een"), basedOn }));
  expect(workbook.excel.roundTrips - before).toBe(3);
  const held = workbook.excel.suspensions.slice(before + 1);
  expect(held).toEqual([new Set(["calculation", "screen"]), new Set(["calculation", "screen"])]);
});

test("tables, charts, names, panes, highlights, lists, page and looks are what was planned", async () => {
  const workbook = openedWith(input);
  await writeTo(workbook, completePlan("een"));
  const toekenning = sheetOf(workbook, "Toekenning");
  expect(toekenning.tables).toMatchObject([
    { name: "Toekenning", area: { row: 1, column: 0, rows: 4, columns: 2 }, showTotals: true },
  ]);
  expect(Object.fromEntries(toekenning.charts[0]?.bag ?? [])).toMatchObject({
    type: "BarClustered",
    source: `${toekenning.id}!B3:B4`,
    "series.labels": `${toekenning.id}!A3:A4`,
    "title.text": "Grootste",
    "valueAxis.title.text": "euro",
    "categoryAxis.reversePlotOrder": true,
  });
  expect(toekenning.frozen).toEqual({ row: 0, column: 0, rows: 2, columns: 1 });
  expect(Object.fromEntries(toekenning.conditionalFormats[0]?.bag ?? [])).toEqual({
    formula: "=B3>0",
    "font.color": "#006100",
    "fill.color": "#C6EFCE",
  });
  expect(Object.fromEntries(toekenning.pageLayout)).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    printTitleRows: "$2:$2",
    printTitleColumns: "$A:$A",
  });
  const look = (row: number, column: number, property: string) => toekenning.look(row, column, property);
  expect([look(1, 0, "font.bold"), look(1, 0, "fill.color"), look(2, 0, "font.bold")]).toEqual([
    true,
    "#1F3864",
    undefined,
  ]);
  expect([look(4, 1, "borders.EdgeTop.style"), look(0, 0, "columnWidth"), look(0, 0, "rowHeight")]).toEqual([
    "Continuous",
    157.5,
    22,
  ]);
  expect(workbook.excel.workbook.names).toEqual([{ name: "Pot", formula: "=Narekening!$A$3", visible: true }]);
  expect(Object.fromEntries(writtenCells(workbook.excel, "Narekening"))).toMatchObject({
    A1: { formula: "Pot*2+Toekenning!B3" },
    A2: { formula: "SUM(Toekenning[Bedrag])" },
    A3: { value: 200 },
  });
  const [inline, listed] = sheetOf(workbook, "Narekening").validations;
  expect(inline?.bag.get("rule")).toEqual({ list: { inCellDropDown: true, source: "ja,nee" } });
  expect(listed?.bag.get("rule")).toMatchObject({ list: { inCellDropDown: true } });
  expect(sheetOf(workbook, "Keuzelijsten").visibility).toBe("VeryHidden");
});

test("what the user has keeps its name, and the references in the plan follow", async () => {
  const workbook = openedWith(input, {
    name: "narekening",
    rows: [["van mij", "x"]],
    tables: [{ name: "toekenning", row: 0, column: 0, rows: 1, columns: 2 }],
  });
  workbook.excel.workbook.names.push({ name: "POT", formula: "=Invoer!$A$1", visible: true });
  const mine = describeSheet(workbook.excel.workbook, sheetOf(workbook, "narekening"));
  for (const mark of ["een", "twee"]) {
    const outcome = await writeTo(workbook, completePlan(mark));
    expect(outcome).toEqual({
      kind: "written",
      sheets: [
        { wanted: "Toekenning", actual: "Toekenning" },
        { wanted: "Narekening", actual: "Narekening (2)" },
      ],
    });
  }
  expect(describeSheet(workbook.excel.workbook, sheetOf(workbook, "narekening"))).toBe(mine);
  expect(workbook.excel.workbook.names).toEqual([
    { name: "POT", formula: "=Invoer!$A$1", visible: true },
    { name: "Pot_2", formula: "='Narekening (2)'!$A$3", visible: true },
  ]);
  expect(writtenCells(workbook.excel, "Narekening (2)").get("A1")?.formula).toBe("Pot_2*2+Toekenning!B3");
  expect(sheetOf(workbook, "Toekenning").tables[0]?.name).toBe("Toekenning_2");
});

describe("text stays text", () => {
  const texts = [
    "=1+1",
    "+31 6",
    "-5",
    "@SOM(A1)",
    '=HYPERLINK("http://x")',
    "'s-Gravenhage",
    "''dubbel",
    "0363",
    "1.234,56",
    "12%",
    "1-2-2018",
    "10:30",
    "mei 2018",
    "mar 2018",
    "TRUE",
    "#N/A",
    "# opmerking",
    "€ 5",
    "GM0363",
    "Súdwest-Fryslân",
  ];

  test.each(["tekst", "code", "kop"] as const)("in cells with the style %s", async (style) => {
    const workbook = openedWith(input);
    await writeTo(workbook, planOf({ rows: texts.map((value): readonly PlannedCell[] => [{ value, style }]) }));
    const cells = writtenCells(workbook.excel, "Toekenning");
    expect(texts.map((_, row) => cells.get(cellAddress(row, 0)))).toEqual(
      texts.map((value) => expect.objectContaining({ value, formula: null }) as unknown),
    );
  });

  test("whatever it is, and never a formula", async () => {
    const first = fc.constantFrom("=", "+", "-", "@", "'", "\t", "\n", "#", "0", "1-2-", "€", "＝", "");
    const anyText = fc.tuple(first, fc.string({ unit: "binary", maxLength: 12 })).map((parts) => parts.join(""));
    const cell = fc.record({ value: anyText, style: fc.constantFrom("tekst", "code", "kop") });
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 60 }), async (column) => {
        const workbook = openedWith(input);
        await writeTo(workbook, planOf({ rows: column.map((one) => [one]) }));
        const cells = writtenCells(workbook.excel, "Toekenning");
        const expected = column.map(({ value }) => safeText(value));
        const written = column.map((_, row) => cells.get(cellAddress(row, 0)) ?? { formula: null, value: "" });
        expect(written.map(({ formula }) => formula).filter((formula) => formula !== null)).toEqual([]);
        expect(written.map(({ value }) => value)).toEqual(expected);
      }),
      { numRuns: propertyRuns(60) },
    );
  });

  test("and the simulated Excel would have changed it otherwise", () => {
    const { excel } = openedWith(input);
    const entered = ["=1+1", "-5", "0363", "12%", "1-2-2018", "mar 2018", "TRUE", "#N/A"].map((value) => {
      excel.type("Invoer", "Z1", value);
      return excel.workbook.sheets[0]?.cell(0, 25);
    });
    expect(entered.map((cell) => (cell?.formula === null ? typeof cell.value : "formula"))).toEqual(
      ["formula", ...Array.from({ length: 4 }, () => "number"), "number", "boolean", "object"].slice(0, 8),
    );
  });
});

test("dates follow the date system of the workbook", async () => {
  const workbook = openedWith(input);
  workbook.excel.workbook.date1904 = true;
  await writeTo(
    workbook,
    planOf({ rows: [[{ value: 43_278, style: "datum" }], [{ value: 43_278, style: "aantal" }]] }),
  );
  const cells = writtenCells(workbook.excel, "Toekenning");
  expect([cells.get("A1")?.value, cells.get("A2")?.value]).toEqual([43_278 - 1462, 43_278]);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])("%d is a bug, and leaves nothing behind", async (value) => {
  const workbook = openedWith(input);
  const basedOn = await readFrom(workbook);
  const plan = planOf({ rows: [[{ value, style: "euro" }]] });
  await expect(workbook.port.apply({ plan, basedOn })).rejects.toThrow("not finite");
  await readFrom(workbook);
  expect(workbook.excel.workbook.sheets.map(({ name }) => name)).toEqual(["Invoer"]);
});

describe("when somebody changed the input meanwhile", () => {
  test("nothing is written, and the cells are named", async () => {
    const workbook = openedWith(input, { name: "Correcties", rows: [["x"]] });
    const basedOn = await readFrom(workbook);
    workbook.excel.beforeRequest(1, () => {
      workbook.excel.type("Invoer", "B2", 1);
      workbook.excel.type("Invoer", "C9", "nieuw");
    });
    const [actions, names] = [workbook.excel.workbook.settings.size, sheetNames(workbook)];
    expect(valueOf(await workbook.port.apply({ plan: completePlan("een"), basedOn }))).toEqual({
      kind: "input-changed",
      changes: [{ sheet: "Invoer", cells: ["B2", "C9"], count: 2 }],
    });
    expect([workbook.excel.workbook.settings.size, sheetNames(workbook)]).toEqual([actions, names]);
  });

  test("a sheet that went or came counts with its cells", async () => {
    const workbook = openedWith(input, { name: "Correcties", rows: [["x"]] });
    const basedOn = await readFrom(workbook);
    const { workbook: model } = workbook.excel;
    model.renameSheet(sheetOf(workbook, "Correcties"), "Anders");
    const outcome = valueOf(await workbook.port.apply({ plan: completePlan("een"), basedOn }));
    expect(outcome).toMatchObject({ kind: "input-changed", changes: [{ sheet: "Correcties" }, { sheet: "Anders" }] });
  });

  test("a change of our own output does not count", async () => {
    const workbook = openedWith(input);
    await writeTo(workbook, completePlan("een"));
    const basedOn = await readFrom(workbook);
    workbook.excel.type("Toekenning", "A3", "aangepast");
    expect(valueOf(await workbook.port.apply({ plan: completePlan("twee"), basedOn })).kind).toBe("written");
  });
});
