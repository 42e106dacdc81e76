import { buildWorkbook, workbookParts, zipParts } from "../../../support/build-workbook";
import type { WorkbookDescription } from "../../../support/workbook-description";

const description: WorkbookDescription = {
  sheets: [{ name: "Invoer", rows: [["Gemeentecode", "Tekort jeugd 2016"]] }],
};

export const input = (): Uint8Array => {
  const parts = workbookParts(description);
  const sheet = parts["xl/worksheets/sheet1.xml"] ?? buildWorkbook(description);
  return zipParts({ ...parts, "xl/worksheets/sheet1.xml": sheet.subarray(0, sheet.length - 40) });
};
