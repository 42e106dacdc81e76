import { writeXlsx } from "hucre/xlsx";
import { readWorkbookFile } from "../../src/xlsx/read-workbook";
import { link, rawParts, rawWorkbook, readSnapshot, relationships, sheetWith } from "./fixture";
import { zipSync, strToU8 } from "fflate";

const texts = `<si><t>gewoon</t></si><si><r><rPr><b/></rPr><t>vet </t></r><r><t xml:space="preserve">en niet</t></r><rPh><t>x</t></rPh></si><si><t>a_x000D_&#10;b&amp;c</t></si><si><t/></si>`;

async function cell(xml: string): Promise<unknown> {
  const bytes = rawWorkbook({
    texts,
    sheets: { Blad1: `<sheetData><row r="1"><c r="A1"><v>1</v></c>${xml}</row></sheetData>` },
  });
  return (await readSnapshot(bytes)).sheets[0]?.rows[0]?.[1] ?? null;
}

describe("a cell", () => {
  test.each([
    { when: "a number", xml: `<c r="B1"><v>1234.565</v></c>`, is: 1234.565 },
    { when: "a date, which stays a serial day", xml: `<c r="B1" s="1"><v>42736</v></c>`, is: 42736 },
    { when: "a date as ISO text", xml: `<c r="B1" t="d"><v>2017-01-01</v></c>`, is: 42736 },
    { when: "a shared text", xml: `<c r="B1" t="s"><v>0</v></c>`, is: "gewoon" },
    { when: "formatted text", xml: `<c r="B1" t="s"><v>1</v></c>`, is: "vet en niet" },
    { when: "text with escapes", xml: `<c r="B1" t="s"><v>2</v></c>`, is: "a\r\nb&c" },
    { when: "an empty text", xml: `<c r="B1" t="s"><v>3</v></c>`, is: null },
    { when: "inline text", xml: `<c r="B1" t="inlineStr"><is><t>=1+1</t></is></c>`, is: "=1+1" },
    { when: "a number as text", xml: `<c r="B1" t="str"><v>0363</v></c>`, is: "0363" },
    { when: "true", xml: `<c r="B1" t="b"><v>1</v></c>`, is: true },
    { when: "an error", xml: `<c r="B1" t="e"><v>#DIV/0!</v></c>`, is: { error: "#DIV/0!" } },
    { when: "a formula with its value", xml: `<c r="B1"><f>A1*2</f><v>2</v></c>`, is: 2 },
    { when: "a formula that was never computed", xml: `<c r="B1"><f>A1*2</f></c>`, is: { uncalculated: "A1*2" } },
    { when: "a formula with an empty value", xml: `<c r="B1"><f>A1*2</f><v></v></c>`, is: { uncalculated: "A1*2" } },
    { when: "a formula that gives no text", xml: `<c r="B1" t="str"><f>""</f><v></v></c>`, is: null },
    { when: "only a look", xml: `<c r="B1" s="1"/>`, is: null },
    { when: "without an address, after A1", xml: `<c><v>7</v></c>`, is: 7 },
    { when: "CDATA", xml: `<c r="B1" t="str"><v><![CDATA[a<b]]></v></c>`, is: "a<b" },
  ])("that is $when reads as $is", async ({ xml, is }) => {
    expect(await cell(xml)).toEqual(is);
  });
});

test("rows keep their places, hidden rows are listed and looks below the last value cost nothing", async () => {
  const rows = `<row r="2" hidden="1"><c r="B2"><v>1</v></c></row><row r="4"><c r="A4" t="b"><v>0</v></c></row><row r="9" hidden="1" s="1"><c r="A9" s="1"/></row>`;
  const [sheet] = (await readSnapshot(sheetWith(rows))).sheets;
  expect(sheet?.rows).toEqual([[], [null, 1], [], [false]]);
  expect(sheet?.hiddenRows).toEqual([1]);
});

test("sheets keep their order and visibility, chart sheets are left out", async () => {
  const parts = rawParts({
    sheets: { Een: `<sheetData><row><c><v>1</v></c></row></sheetData>`, Grafiek: "", Drie: "<sheetData/>" },
    sheetAttributes: { Drie: `state="veryHidden"` },
    parts: {
      "xl/_rels/workbook.xml.rels": relationships([
        link("rId1", "worksheet", "worksheets/sheet1.xml"),
        link("rId2", "chartsheet", "chartsheets/sheet1.xml"),
        link("rId3", "worksheet", "/xl/worksheets/sheet3.xml"),
      ]),
    },
  });
  const { sheets } = await readSnapshot(zipSync(parts));
  expect(sheets.map(({ name, visible }) => [name, visible])).toEqual([
    ["Een", true],
    ["Drie", false],
  ]);
});

test("the date system, tables and macros are told", async () => {
  const parts = rawParts({
    beforeSheets: `<workbookPr date1904="1"/>`,
    sheets: {
      Blad1: `<sheetData><row><c><v>1</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
    },
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([link("rId1", "table", "../tables/table1.xml")]),
      "xl/tables/table1.xml": `<table xmlns="x" id="1" name="T" displayName="Invoer" ref="B3:D9"/>`,
      "xl/vbaProject.bin": "not read",
    },
  });
  const { snapshot, findings } = await readWorkbookFile(zipSync(parts), "m.xlsm");
  expect(snapshot).toMatchObject({ dateSystem: 1904, hasMacros: true, kind: "xlsx", name: "m.xlsm" });
  expect(snapshot?.sheets[0]?.tables).toEqual([{ name: "Invoer", row: 2, column: 1, rows: 7, columns: 3 }]);
  expect(findings.map(({ code }) => code)).toEqual(["macros-ignored"]);
});

test("a workbook of another library, with prefixes and UTF-16 parts, reads the same", async () => {
  const parts = rawParts({
    sheets: { Blad1: "" },
    parts: {
      "xl/worksheets/sheet1.xml": `<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row><x:c t='str'><x:v>a > b</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  });
  expect((await readSnapshot(zipSync(parts))).sheets[0]?.rows).toEqual([["a > b"]]);
  const wide = Uint8Array.from(
    Buffer.from(`\ufeff<worksheet><sheetData><row><c t="str"><v>é</v></c></row></sheetData></worksheet>`, "utf16le"),
  );
  expect((await readSnapshot(zipSync({ ...parts, "xl/worksheets/sheet1.xml": wide }))).sheets[0]?.rows).toEqual([
    ["é"],
  ]);
});

test("what hucre writes reads back", async () => {
  const bytes = await writeXlsx({ sheets: [{ name: "A", rows: [["x", 1.5, true, null, " y "]] }] });
  expect((await readSnapshot(bytes)).sheets[0]?.rows).toEqual([["x", 1.5, true, null, " y "]]);
  expect(
    (
      await readSnapshot(
        zipSync({
          ...rawParts({ sheets: { A: `<sheetData><row><c><v>1</v></c></row></sheetData>` } }),
          "xl/extra.bin": strToU8("?"),
        }),
      )
    ).sheets,
  ).toHaveLength(1);
});
