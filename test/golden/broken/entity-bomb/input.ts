import { strToU8 } from "fflate";
import { workbookParts, zipParts } from "../../../support/build-workbook";

const bomb =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row></sheetData></worksheet>';

export const input = (): Uint8Array =>
  zipParts({ ...workbookParts({ sheets: [{ name: "Invoer", rows: [] }] }), "xl/worksheets/sheet1.xml": strToU8(bomb) });
