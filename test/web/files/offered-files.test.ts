import { isOffered } from "../../../src/web/files/offered-files";

test.each(["opgave.xlsx", "opgave.XLSX", "macro's.xlsm", "2018.11.csv", "cijfers.txt"])("%s is offered", (name) => {
  expect(isOffered(name)).toBe(true);
});

test.each([
  "brief.docx",
  "opgave.xls",
  "opgave.xlsb",
  "opgave.ods",
  "pagina.html",
  "opgave.csv.pdf",
  "csv",
  "opgave",
  "",
])("%j is not", (name) => {
  expect(isOffered(name)).toBe(false);
});
