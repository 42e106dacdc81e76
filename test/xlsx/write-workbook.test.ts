import fc from "fast-check";
import { zipSync } from "fflate";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import type { PlannedCell, WritePlan } from "../../src/workbook/write-plan";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { safeText } from "../../src/workbook/plan/safe-text";
import { writeWorkbookFile } from "../../src/xlsx/write-workbook";
import type { WorkbookCopy } from "../../src/xlsx/workbook-copy";
import { packageFaults } from "./package-soundness";
import { planOf } from "../support/planned-sheet";
import { link, partsOf, rawParts, readSnapshot, relationships, type RawWorkbook } from "./fixture";

const document = { title: "Verdeling", created: "2018-06-27T12:00:00Z" };
/** How a sheet of ours shows euros and cents. */
const euroCent = "#,##0.00;[Red]-#,##0.00;0.00";
const text = (value: string): PlannedCell => ({ value, style: "tekst" });

async function sourceOf(raw: RawWorkbook): Promise<WorkbookCopy> {
  return copyOf(zipSync(rawParts(raw)), "invoer.xlsx");
}

async function copyOf(bytes: Uint8Array, name: string): Promise<WorkbookCopy> {
  const { source, findings } = await readWorkbookFile(bytes, name);
  if (source === null) throw new Error(JSON.stringify(findings));
  return source;
}

/** Whatever is written must be a package that Excel opens without repair. */
async function write(plan: WritePlan, source: WorkbookCopy | null = null): Promise<Uint8Array> {
  const bytes = await writeWorkbookFile(plan, source, document);
  expect(packageFaults(bytes)).toEqual([]);
  return bytes;
}

describe("planned sheets", () => {
  test("of a proof carry no result, so that every program has to compute it", async () => {
    const proof: PlannedCell = { formula: "1+1", value: 2, style: "euro", isProof: true };
    const bytes = await write(planOf({ rows: [[proof, { formula: "2+2", value: 4, style: "euro" }]] }));
    const { sheets } = await readSnapshot(bytes);
    expect(sheets[0]?.rows).toEqual([[{ uncalculated: "1+1" }, 4]]);
    const workbook = partsOf(bytes);
    expect(workbook["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  test("read back as the same values, and as our own", async () => {
    const rows: PlannedCell[][] = [
      [text("Gemeente"), { value: "Bedrag", style: "kop" }],
      [text(" Ede\nnoord "), { value: 1234.565, style: "euroCent" }, null, { value: true, style: "tekst" }],
      [
        { formula: "B2*2", value: 2469.13, style: "euroCent" },
        { formula: 'A1&"!"', value: "Gemeente!", style: "tekst" },
      ],
      [
        { value: null, style: "invoer" },
        { formula: "B2", value: null, style: "euro" },
      ],
    ];
    const { sheets } = await readSnapshot(await write(planOf({ rows })));
    expect(sheets).toEqual([
      {
        name: "Toekenning",
        visible: true,
        rows: [
          ["Gemeente", "Bedrag"],
          [" Ede\nnoord ", 1234.565, null, true],
          [2469.13, "Gemeente!"],
          [null, { uncalculated: "B2" }],
        ],
        formulas: [[], [], ["B2*2"]],
        formats: [[], [null, euroCent], [euroCent]],
        hiddenRows: [],
        tables: [],
        own: true,
      },
    ]);
  });

  test("the same plan gives the same bytes, whatever the clock says", async () => {
    const plan = planOf({ rows: [[text("a")]] });
    const first = await write(plan);
    jest.useFakeTimers({
      now: new Date("2031-01-01T00:00:00Z"),
      doNotFake: ["nextTick", "queueMicrotask", "setImmediate"],
    });
    const second = await write(plan);
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test("properties name the product and the given time, and nobody", async () => {
    const parts = partsOf(await write(planOf({ rows: [[text("a")]] })));
    expect(parts["docProps/core.xml"]).toContain(
      "<dc:title>Verdeling</dc:title><dc:creator>Fonds Tekortgemeenten</dc:creator>",
    );
    expect(parts["docProps/core.xml"]?.match(/2018-06-27T12:00:00Z/g)).toHaveLength(2);
    expect(parts["docProps/app.xml"]).toContain("<Application>Fonds Tekortgemeenten</Application>");
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });

  test("a table takes its columns from the header cells and its totals from the totals row", async () => {
    const rows: PlannedCell[][] = [
      [text("Naam"), text("Bedrag\nper inwoner")],
      [text("Ede"), { value: 1, style: "euro" }],
      [text("Totaal"), { formula: "SUBTOTAL(109,T[Bedrag\nper inwoner])", value: 1, style: "euro" }],
    ];
    const plan = planOf({
      rows,
      tables: [{ name: "T", area: { row: 0, column: 0, rows: 3, columns: 2 }, totalsRow: true }],
    });
    const bytes = await write(plan);
    const table = partsOf(bytes)["xl/tables/table1.xml"];
    expect(table).toContain('ref="A1:B3" totalsRowCount="1"><autoFilter ref="A1:B2"/>');
    expect(table).toContain('<tableColumn id="1" name="Naam" totalsRowLabel="Totaal"/>');
    expect(table).toContain('name="Bedrag_x000a_per inwoner" totalsRowFunction="custom"><totalsRowFormula>');
    expect((await readSnapshot(bytes)).sheets[0]?.tables).toEqual([
      { name: "T", row: 0, column: 0, rows: 3, columns: 2, totalsRow: true },
    ]);
  });

  test.each([
    { when: "are equal but for case", headers: ["Naam", "naam"] },
    { when: "are empty", headers: ["Naam", ""] },
  ])("headers of a table that $when are a bug", async ({ headers }) => {
    const plan = planOf({
      rows: [headers.map(text)],
      tables: [{ name: "T", area: { row: 0, column: 0, rows: 2, columns: 2 }, totalsRow: false }],
    });
    await expect(writeWorkbookFile(plan, null, document)).rejects.toThrow("not unique");
  });

  test("panes, print settings, highlights, names and charts are written", async () => {
    const area = { row: 1, column: 0, rows: 2, columns: 1 };
    const plan: WritePlan = {
      ...planOf({
        name: "Mijn blad",
        rows: [[text("a")]],
        freeze: { rows: 2, columns: 1 },
        print: { titleRows: 1, headerRow: 1, landscape: true },
        highlights: [{ area, formula: "A2>1", style: "bad" }],
        charts: [
          {
            title: "Grootste",
            kind: "bar",
            sheet: "Mijn blad",
            labels: area,
            values: area,
            seriesName: "s",
            valueAxisTitle: "euro",
            anchor: { row: 4, column: 0, rows: 10, columns: 5 },
          },
        ],
      }),
      names: [{ name: "Pot", refersTo: "'Mijn blad'!$A$1" }],
    };
    const parts = partsOf(await write(plan));
    const sheet = parts["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain('<pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"');
    expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
    expect(sheet).toContain("<formula>A2&gt;1</formula>");
    expect(parts["xl/workbook.xml"]).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Mijn blad'!$A:$A,'Mijn blad'!$2:$2</definedName>`,
    );
    expect(parts["xl/workbook.xml"]).toContain(`<definedName name="Pot">'Mijn blad'!$A$1</definedName>`);
    expect(parts["xl/charts/chart1.xml"]).toContain("<c:f>'Mijn blad'!$A$2:$A$3</c:f>");
  });

  test("a list that does not fit in a validation stands on a hidden sheet of ours", async () => {
    const area = { row: 0, column: 0, rows: 5, columns: 1 };
    const long = Array.from({ length: 80 }, (_, index) => `gemeente ${index.toString()}`);
    const validation = { area, promptTitle: "Kies", prompt: "Kies een gemeente" };
    const plan = planOf({
      rows: [[text("a")]],
      validations: [
        { ...validation, values: ["ja", "nee"] },
        { ...validation, values: long },
      ],
    });
    const bytes = await write(plan);
    const sheet = partsOf(bytes)["xl/worksheets/sheet1.xml"];
    expect(sheet).toContain('<formula1>"ja,nee"</formula1>');
    expect(sheet).toContain("<formula1>'Keuzelijsten'!$A$1:$A$80</formula1>");
    expect((await readSnapshot(bytes)).sheets[1]).toMatchObject({ name: "Keuzelijsten", visible: false, own: true });
  });
});

test("whatever the values are, they read back as written", async () => {
  const value = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      async (values) => {
        const rows = values.map((row) => row.map((item): PlannedCell => ({ value: item, style: "tekst" })));
        const bytes = await write(planOf({ rows: [[text("eerste")], ...rows] }));
        const read = (await readSnapshot(bytes)).sheets[0]?.rows ?? [];
        values.forEach((row, index) => {
          row.forEach((item, column) => {
            const expected = typeof item === "string" ? safeText(item) || null : item === 0 ? 0 : item;
            expect(read[index + 1]?.[column] ?? null).toEqual(expected);
          });
        });
      },
    ),
    { numRuns: 60 },
  );
});

describe("text stays text", () => {
  const dangerous = ["=1+1", "+31", "-5", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("http://x")', "＝1"];

  test.each(dangerous)("%j is a text cell with Excel's text mark, never a formula", async (value) => {
    const bytes = await write(planOf({ rows: [[text(value)]] }));
    const parts = partsOf(bytes);
    const cell = /<c r="A1"([^>]*)>(.*?)<\/c>/.exec(parts["xl/worksheets/sheet1.xml"] ?? "");
    expect(cell?.[1]).toContain('t="s"');
    expect(cell?.[2]).not.toContain("<f");
    const style = Number(/s="(\d+)"/.exec(cell?.[1] ?? "")?.[1]);
    const styles = [
      ...(/<cellXfs.*?<\/cellXfs>/s.exec(parts["xl/styles.xml"] ?? "")?.[0] ?? "").matchAll(/<xf [^>]*>/g),
    ];
    expect(styles[style]?.[0]).toContain('quotePrefix="1"');
    expect((await readSnapshot(bytes)).sheets[0]?.rows).toEqual([[value.replace("\r", "\n")]]);
  });

  test.each([
    { when: "control characters", value: "a\u0000b\u001f", is: "a\ufffdb\ufffd" },
    { when: "half a surrogate pair", value: "a\ud800b", is: "a\ufffdb" },
    { when: "an emoji", value: "a😀b", is: "a😀b" },
    { when: "what looks like an escape", value: "_x0041_", is: "_x0041_" },
    { when: "what looks like an error value", value: "#N/A", is: "#N/A" },
    { when: "markup", value: `<f>1</f>&amp;"'`, is: `<f>1</f>&amp;"'` },
    { when: "more than Excel holds", value: "x".repeat(40_000), is: `${"x".repeat(32_766)}…` },
  ])("$when", async ({ value, is }) => {
    const bytes = await write(planOf({ rows: [[text(value)]] }));
    expect((await readSnapshot(bytes)).sheets[0]?.rows).toEqual([[is]]);
  });

  test("the texts of a csv are copied as texts too", async () => {
    const source = await copyOf(new TextEncoder().encode("naam;x\n=1+1;#N/A\nEde;0363\n"), "opgave.csv");
    const bytes = await write(planOf({ rows: [[text("a")]] }), source);
    const parts = partsOf(bytes);
    expect(parts["xl/worksheets/sheet2.xml"]).not.toContain("<f");
    expect((await readSnapshot(bytes)).sheets[1]).toMatchObject({
      name: "opgave",
      own: false,
      rows: [
        ["naam", "x"],
        ["=1+1", "#N/A"],
        ["Ede", "0363"],
      ],
    });
  });
});

const styles = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="170" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Standaard" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

/** A cell that gets its value from another workbook is copied as that value. */
function withoutOtherWorkbooks(sheet: SheetSnapshot): SheetSnapshot {
  const { formulas = [] } = sheet;
  const isInside = (formula: string | null): boolean => formula?.includes("[") !== true;
  return { ...sheet, formulas: formulas.map((row) => row.filter(isInside)) };
}

describe("copies of the input", () => {
  const sheet = `<sheetPr codeName="Blad1"><tabColor rgb="FFFF0000"/></sheetPr><sheetViews><sheetView tabSelected="1" workbookViewId="3"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="33" customWidth="1"/></cols><sheetData><row r="1" ht="40" customHeight="1"><c r="A1" s="1"><v>42736</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row><row r="2" hidden="1"><c r="A2" cm="1"><f t="shared" ref="A2:A3" si="0">A1*2</f><v>0.1</v></c><c r="B2" s="1"/></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>85472</v></c><c r="B3"><f>[1]Blad!A1</f><v>7</v></c><c r="C3" t="inlineStr"><is><t xml:space="preserve"> los </t></is></c></row></sheetData><mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting><pageSetup orientation="landscape" r:id="rId9"/><drawing r:id="rId8"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts><extLst><ext uri="x"/></extLst>`;
  const raw: RawWorkbook = {
    beforeSheets: `<workbookPr date1904="1"/>`,
    sheets: { Opgave: sheet, Toekenning: `<sheetData><row><c><f>Opgave!A1</f><v>1</v></c></row></sheetData>` },
    sheetAttributes: { Toekenning: `state="hidden"` },
    texts: `<si><t>een</t></si><si><r><rPr><b/></rPr><t>vet</t></r></si>`,
    styles,
    workbook: `<definedNames><definedName name="Pot">Opgave!$A$1</definedName><definedName name="Ver">[1]Blad!$A$1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Opgave!$A$1:$B$2</definedName></definedNames>`,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([link("rId1", "table", "../tables/table7.xml")]),
      "xl/tables/table7.xml": `<table xmlns="x" id="7" name="Cijfers" displayName="Cijfers" ref="B1:B3"><autoFilter ref="B1:B3"/><tableColumns count="1"><tableColumn id="4" name="vet"><calculatedColumnFormula>1+1</calculatedColumnFormula></tableColumn></tableColumns></table>`,
      "xl/vbaProject.bin": "macro",
    },
  };

  test("hold the same cells, styles, widths, merged cells, hidden rows and tables", async () => {
    const before = await readSnapshot(zipSync(rawParts(raw)));
    const bytes = await write(
      planOf({ name: "Audit", rows: [[{ value: 43000, style: "datum" }, text("x")]] }),
      await sourceOf(raw),
    );
    const after = await readSnapshot(bytes);
    expect(after.sheets.slice(1)).toEqual(before.sheets.map(withoutOtherWorkbooks));
    expect(after).toMatchObject({ dateSystem: 1904, hasMacros: false });
    expect(after.sheets[0]?.rows).toEqual([[43000 - 1462, "x"]]);
    const parts = partsOf(bytes);
    const copy = parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(copy).toContain(
      '<row r="1" ht="40" customHeight="1"><c r="A1" s="1"><v>42736</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    );
    expect(copy).toContain('<c r="A2"><f t="shared" ref="A2:A3" si="0">A1*2</f><v>0.1</v></c><c r="B2" s="1"/>');
    expect(copy).toContain('<c r="B3"><v>7</v></c>');
    expect(copy).toContain('<sheetView workbookViewId="0"><pane ySplit="1"');
    expect(copy).toContain('<cols><col min="1" max="1" width="33" customWidth="1"/></cols>');
    expect(copy).toContain('<mergeCell ref="B2:C2"/>');
    expect(copy).toContain(
      '<pageSetup orientation="landscape"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>',
    );
    expect(copy).not.toMatch(/drawing|extLst|codeName/);
    expect(parts["xl/styles.xml"]).toContain('<numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171"');
    expect(parts["xl/tables/table1.xml"]).toContain(
      'id="1" name="Cijfers" displayName="Cijfers" ref="B1:B3"><autoFilter ref="B1:B3"/><tableColumns count="1"><tableColumn name="vet" id="4"><calculatedColumnFormula>',
    );
    expect(Object.keys(parts).some((part) => part.includes("vba"))).toBe(false);
  });

  test("keep their names; ours give way and references in the plan follow", async () => {
    const plan: WritePlan = {
      sheets: planOf({ rows: [[{ formula: 'Pot+Toekenning!B1&"Toekenning!"&Cijfers[a]', value: 1, style: "euro" }]] })
        .sheets,
      names: [{ name: "Pot", refersTo: "Toekenning!$B$1" }],
    };
    const parts = partsOf(await write(plan, await sourceOf(raw)));
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      `<f>Pot_2+'Toekenning (2)'!B1&amp;"Toekenning!"&amp;Cijfers[a]</f>`,
    );
    expect(parts["xl/workbook.xml"]).toContain(`<definedName name="Pot_2">'Toekenning (2)'!$B$1</definedName>`);
    expect(parts["xl/workbook.xml"]).toContain(`<definedName name="Pot">Opgave!$A$1</definedName>`);
    expect(parts["xl/workbook.xml"]).toContain('<sheet name="Toekenning" sheetId="3" r:id="rId3" state="hidden"/>');
    expect(parts["xl/workbook.xml"]).not.toMatch(/Ver|FilterDatabase/);
  });

  test("leave out what an earlier run wrote, and make values of formulas that refer to it", async () => {
    const first = await write(
      { ...planOf({ name: "Audit", rows: [[text("oud")]] }), names: [{ name: "Oud", refersTo: "Audit!$A$1" }] },
      await sourceOf(raw),
    );
    const again = await readWorkbookFile(first, "uit.xlsx");
    expect(again.snapshot?.sheets.map(({ name, own }) => [name, own])).toEqual([
      ["Audit", true],
      ["Opgave", false],
      ["Toekenning", false],
    ]);
    const second = await write(planOf({ name: "Audit", rows: [[text("nieuw")]] }), again.source);
    const { sheets } = await readSnapshot(second);
    expect(sheets.map(({ name }) => name)).toEqual(["Audit", "Opgave", "Toekenning"]);
    expect(sheets[0]?.rows).toEqual([["nieuw"]]);
    expect(partsOf(second)["xl/workbook.xml"]).not.toContain('"Oud"');
  });

  test("a sheet name that Excel does not accept is shortened, and the plan follows", async () => {
    const long = "Opgave van alle gemeenten in de regio";
    const source = await sourceOf({ sheets: { [long]: `<sheetData><row><c><v>5</v></c></row></sheetData>` } });
    const parts = partsOf(
      await write(planOf({ rows: [[{ formula: `'${long}'!A1`, value: 5, style: "euro" }]] }), source),
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<f>'Opgave van alle gemeenten in de'!A1</f>");
  });
});
