import { readXlsx } from "hucre/xlsx";

export type CellValue = string | number | boolean | null;

/** The values of one sheet, by 0-based row and column. */
export type SheetValues = (row: number, column: number) => CellValue;

/** Reads the values of a workbook that LibreOffice saved, with a reader that is not the product's own. */
export async function readValues(bytes: Uint8Array): Promise<(sheet: string) => SheetValues> {
  const { sheets } = await readXlsx(bytes);
  return (name) => {
    const sheet = sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`there is no sheet "${name}"`);
    return (row, column) => plain(sheet.rows[row]?.[column]);
  };
}

function plain(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return value === null || value === undefined || value === "" ? null : JSON.stringify(value);
}
