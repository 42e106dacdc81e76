import { buildWorkbook } from "../../../support/build-workbook";

export const input = (): Uint8Array =>
  buildWorkbook({ macros: true, sheets: [{ name: "Blad1", rows: [["Druk op de knop"]] }] });
