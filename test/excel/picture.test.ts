import { writeWorkbookFile } from "../../src/xlsx/write-workbook";
import { completePlan, input, openedWith, writeTo } from "./fixture";
import { excelNames, excelPicture } from "./picture/excel-picture";
import { fileNames, filePictures } from "./picture/file-picture";

/** What is compared between Excel and a file, held to what a person would say of this plan. */
const toekenning = {
  visibility: "Visible",
  lines: ["A5 thin #8EA9DB", "B5 thin #8EA9DB"],
  widths: ["A 157.5", "B 73.5"],
  heights: ["1 22"],
  tables: ["Toekenning A2:B5 TableStyleLight1 not banded with totals"],
  highlights: ["B3:B4 B3>0 #006100 #C6EFCE"],
  choices: [],
  charts: [
    "bar clustered; Grootste; toekenning Toekenning!B3:B4 by Toekenning!A3:A4; #1F3864; 1 series; from the top; euro #,##0; 9 and 9 points; A7:D16; no legend",
  ],
  frozen: "2 rows, 1 columns",
  page: "A4, landscape, 1 wide, 0 high, &L&A&R&P / &N, 2:2 A:A",
  names: ['_FondsTekortgemeenten: "toekenning"'],
};
const cells = {
  A1: { formula: null, value: "Toekenning een", numberFormat: "General", look: "Calibri 16 bold #1F3864, top" },
  A2: {
    formula: null,
    value: "Gemeente",
    numberFormat: "General",
    look: "Calibri 11 bold #FFFFFF, on #1F3864, center, center, wrapped",
  },
  B3: { formula: null, value: 12.5, numberFormat: "#,##0.00;[Red]-#,##0.00;0.00", look: "Calibri 11, right, top" },
  B5: {
    formula: "SUBTOTAL(109,Toekenning[Bedrag])",
    value: null,
    numberFormat: "#,##0.00;[Red]-#,##0.00;0.00",
    look: "Calibri 11 bold, right, top",
  },
};
const choices = [
  "A3:A4; ja,nee; or blank; stop; Kies; ja of nee",
  "B3:B4; =Keuzelijsten!A1:A2; or blank; stop; Kies; lang",
];

test("of a workbook in Excel", async () => {
  const workbook = openedWith(input);
  await writeTo(workbook, completePlan("een"));
  const model = workbook.excel.workbook;
  const { cells: written, ...rest } = excelPicture(model, "Toekenning");
  expect(rest).toEqual(toekenning);
  expect(Object.fromEntries(written)).toMatchObject(cells);
  expect(excelPicture(model, "Narekening").choices).toEqual(choices);
  expect(excelPicture(model, "Keuzelijsten").visibility).toBe("VeryHidden");
  expect(excelNames(model)).toEqual(["Pot: Narekening!$A$3"]);
});

test("of a file", async () => {
  const bytes = await writeWorkbookFile(completePlan("een"), null, { title: "", created: "2018-06-27T12:00:00Z" });
  const pictures = await filePictures(bytes);
  const { cells: written, ...rest } = pictures("Toekenning");
  expect(rest).toEqual(toekenning);
  expect(Object.fromEntries(written)).toMatchObject(cells);
  expect(pictures("Narekening").choices).toEqual(choices);
  expect(pictures("Keuzelijsten").visibility).toBe("VeryHidden");
  expect(await fileNames(bytes)).toEqual(["Pot: Narekening!$A$3"]);
});
