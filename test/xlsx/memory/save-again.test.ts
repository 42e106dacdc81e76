import { strToU8, zipSync } from "fflate";
import type { WritePlan } from "../../../src/workbook/write-plan";
import { createMemoryPort, type MemoryPort, type MemoryPortEvents } from "../../../src/xlsx/memory/memory-port";
import { memoryWorkbook } from "../../../src/xlsx/memory/memory-workbook";
import { saveWorkbook } from "../../../src/xlsx/memory/save-workbook";
import { ownMarkName } from "../../../src/workbook/plan/own-mark";
import { limits } from "../../../src/xlsx/limits";
import { readWorkbookFile } from "../../../src/xlsx/read-workbook";
import { completePlan, valueOf } from "../../excel/fixture";
import { fileNames, filePictures } from "../../excel/picture/file-picture";
import { link, partsOf, rawWorkbook, relationships } from "../fixture";
import { packageFaults } from "../package-soundness";

const options = { title: "Proef", created: "2018-11-01T00:00:00Z" };
const silent: MemoryPortEvents = { changed: () => undefined, goTo: () => undefined, settingsSaved: () => undefined };
const output = ["Toekenning", "Narekening", "Keuzelijsten"];

/** Sheets of the user: figures in a table, and a sheet that looks at the output. */
const input = rawWorkbook({
  sheets: {
    Invoer:
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>code</t></is></c><c r="B1" t="inlineStr"><is><t>tekort</t></is></c></row>' +
      '<row r="2"><c r="A2" t="str"><v>GM0363</v></c><c r="B2"><v>100</v></c></row>' +
      '<row r="3"><c r="A3"><f>SUM(Cijfers[tekort])</f><v>100</v></c><c r="B3"><f>B2*2</f><v>200</v></c></row></sheetData>' +
      '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    Eigen:
      '<sheetData><row r="1"><c r="A1"><f>Toekenning!B3*2</f><v>25</v></c>' +
      '<c r="B1"><f t="shared" ref="B1:C1" si="0">Toekenning!B3</f><v>12.5</v></c><c r="C1"><f t="shared" si="0"/><v>0</v></c></row></sheetData>',
  },
  parts: {
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([link("rId1", "table", "../tables/table1.xml")]),
    "xl/tables/table1.xml": `<table xmlns="x" id="1" name="Cijfers" displayName="Cijfers" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="code"/><tableColumn id="2" name="tekort"/></tableColumns></table>`,
  },
});

async function open(bytes: Uint8Array): Promise<MemoryPort> {
  const read = await readWorkbookFile(bytes, "invoer.xlsx");
  const workbook = memoryWorkbook(read);
  if (workbook === null) throw new Error(JSON.stringify(read.findings));
  return createMemoryPort(workbook, [], silent);
}

async function write(port: MemoryPort, plan: WritePlan): Promise<void> {
  const { snapshot } = valueOf(await port.read());
  valueOf(await port.apply({ plan, basedOn: snapshot }));
}

/** Whatever is saved must be a package that Excel opens without repair. */
async function save(port: MemoryPort): Promise<Uint8Array> {
  const bytes = await saveWorkbook(port.workbook(), options);
  expect(packageFaults(bytes)).toEqual([]);
  return bytes;
}

/** A file with output, as the page saves it after a first write. */
async function withOutput(mark = "een"): Promise<Uint8Array> {
  const port = await open(input);
  await write(port, completePlan(mark));
  return save(port);
}

/** A file with other content in some of its parts. */
function withParts(bytes: Uint8Array, changes: Readonly<Record<string, string>>): Uint8Array {
  const parts = Object.entries({ ...partsOf(bytes), ...changes });
  return zipSync(Object.fromEntries(parts.map(([part, xml]) => [part, strToU8(xml)])));
}

/** XML of a sheet of a file, found by its name. */
function sheetXml(bytes: Uint8Array, name: string): string {
  const parts = partsOf(bytes);
  const id = new RegExp(`<sheet name="${name}"[^>]* r:id="rId(\\d+)"`).exec(parts["xl/workbook.xml"] ?? "")?.[1] ?? "";
  return parts[`xl/worksheets/sheet${id}.xml`] ?? "";
}

describe("output of an earlier run, in a file that is opened, edited and saved", () => {
  test("is what it was: formulas, tables, charts, widths, panes, formats, lists and names", async () => {
    const first = await withOutput();
    const port = await open(first);
    port.edit("Invoer", [{ row: 1, column: 1, value: 101 }]);
    const second = await save(port);
    const [before, after] = [await filePictures(first), await filePictures(second)];
    expect(after("Toekenning")).toMatchObject({ tables: [expect.any(String)], charts: [expect.any(String)] });
    for (const name of output) expect([name, after(name)]).toEqual([name, before(name)]);
    expect(await fileNames(second)).toEqual(await fileNames(first));
    expect(sheetXml(second, "Invoer")).toContain('<c r="B2"><v>101</v></c>');
  });

  test("is still what it was after many times", async () => {
    const first = await withOutput();
    let bytes = first;
    for (let time = 0; time < 3; time++) bytes = await save(await open(bytes));
    const [before, after] = [await filePictures(first), await filePictures(bytes)];
    for (const name of output) expect([name, after(name)]).toEqual([name, before(name)]);
  });

  test("is still what the formulas of the user look at", async () => {
    const again = await save(await open(await withOutput()));
    expect(sheetXml(again, "Eigen")).toContain("<f>Toekenning!B3*2</f>");
  });

  test("makes way for new output, and then nothing of it is left", async () => {
    const port = await open(await withOutput("een"));
    await write(port, completePlan("twee"));
    const again = await save(port);
    const expected = await filePictures(await withOutput("twee"));
    const pictures = await filePictures(again);
    for (const name of output) expect([name, pictures(name)]).toEqual([name, expected(name)]);
    expect(await fileNames(again)).toEqual(["Pot: Narekening!$A$3"]);
    expect(Object.keys(partsOf(again)).filter((part) => part.startsWith("xl/charts/chart"))).toHaveLength(1);
    expect(sheetXml(again, "Eigen")).toContain(
      '<c r="A1"><v>25</v></c><c r="B1"><v>12.5</v></c><c r="C1"><v>0</v></c>',
    );
  });

  test("with many empty cells takes nothing from the looks of the user's", async () => {
    const blanks = "<row><c/></row>".repeat(limits.copiedBlankCells);
    const port = await open(
      rawWorkbook({
        sheets: {
          Toekenning: `<sheetData>${blanks}<row><c><v>1</v></c></row></sheetData>`,
          Invoer: '<sheetData><row r="1"><c r="A1"/><c r="B1"><v>1</v></c></row></sheetData>',
        },
        workbook: `<definedNames><definedName name="${ownMarkName}" localSheetId="0">"toekenning"</definedName></definedNames>`,
      }),
    );
    expect(sheetXml(await save(port), "Invoer")).toContain('<c r="A1"/>');
  });

  test("comes back with undo, as it was", async () => {
    const first = await withOutput("een");
    const port = await open(first);
    await write(port, completePlan("twee"));
    valueOf(await port.undo());
    const [before, after] = [await filePictures(first), await filePictures(await save(port))];
    for (const name of output) expect([name, after(name)]).toEqual([name, before(name)]);
  });

  test("stands beside a template that was inserted since", async () => {
    const first = await withOutput();
    const port = await open(first);
    const [template] = completePlan("sjabloon").sheets;
    if (template === undefined) throw new Error("no sheet");
    await port.insert({ sheets: [template], names: [] });
    const again = await save(port);
    const [before, after] = [await filePictures(first), await filePictures(again)];
    for (const name of output) expect([name, after(name)]).toEqual([name, before(name)]);
    expect(after("Toekenning (2)").charts).toHaveLength(1);
    expect(Object.keys(partsOf(again)).filter((part) => part.startsWith("xl/charts/chart"))).toHaveLength(2);
  });

  describe("that somebody added something to", () => {
    const drawing = "xl/drawings/drawing1.xml";
    const chart = "xl/charts/chart1.xml";

    test("loses only a picture beside our chart", async () => {
      const first = await withOutput();
      const picture =
        '<xdr:oneCellAnchor><xdr:pic><xdr:blipFill><a:blip r:embed="rId9"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor>';
      const changed = withParts(first, {
        [drawing]: (partsOf(first)[drawing] ?? "").replace("</xdr:wsDr>", `${picture}</xdr:wsDr>`),
      });
      const again = await save(await open(changed));
      expect(partsOf(again)[drawing]).toBe(partsOf(first)[drawing]);
    });

    test.each<{ what: string; part: string; change: (xml: string) => string }>([
      {
        what: "leans on another part",
        part: chart,
        change: (xml) => xml.replace("</c:chartSpace>", '<c:userShapes r:id="rId1"/></c:chartSpace>'),
      },
      {
        what: "shows another workbook",
        part: chart,
        change: (xml) => xml.replace("<c:f>", "<c:f>[1]"),
      },
      { what: "is damaged", part: chart, change: (xml) => xml.slice(0, 500) },
      { what: "is of another kind", part: chart, change: () => "<chart/>" },
      {
        what: "has links by another name",
        part: drawing,
        change: (xml) => xml.replaceAll(/\br:|(?<=xmlns:)r=/g, "q$&"),
      },
      { what: "stands in a damaged drawing", part: drawing, change: (xml) => xml.replace("</xdr:wsDr>", "") },
    ])("loses a chart that $what, and nothing else", async ({ part, change }) => {
      const first = await withOutput();
      const again = await save(await open(withParts(first, { [part]: change(partsOf(first)[part] ?? "") })));
      const [before, after] = [await filePictures(first), await filePictures(again)];
      expect(after("Toekenning")).toEqual({ ...before("Toekenning"), charts: [] });
    });
  });
});

describe("a header of a table that is edited", () => {
  test("costs the table and the formulas that name it; everything else stays", async () => {
    const first = await withOutput();
    const port = await open(first);
    port.edit("Invoer", [{ row: 0, column: 1, value: "bedrag" }]);
    const again = await save(port);
    const invoer = sheetXml(again, "Invoer");
    expect(invoer).toContain('<c r="A3"><v>100</v></c><c r="B3"><f>B2*2</f><v>200</v></c>');
    expect(invoer).not.toContain("tablePart");
    expect(sheetXml(again, "Eigen")).toContain("<f>Toekenning!B3*2</f>");
    const [before, after] = [await filePictures(first), await filePictures(again)];
    for (const name of output) expect([name, after(name)]).toEqual([name, before(name)]);
  });
});
