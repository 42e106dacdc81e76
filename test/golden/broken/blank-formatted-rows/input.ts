import { strToU8 } from "fflate";
import { workbookParts, zipParts } from "../../../support/build-workbook";

const rows = 1_048_576;

export const input = (): Uint8Array => {
  const parts = workbookParts({ sheets: [{ name: "Invoer", rows: [] }] });
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = (index + 1).toString();
    return `<row r="${row}" s="1" customFormat="1"><c r="A${row}" s="3"/></row>`;
  });
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${lines.join("")}</sheetData></worksheet>`;
  return zipParts({ ...parts, "xl/worksheets/sheet1.xml": strToU8(sheet) });
};
