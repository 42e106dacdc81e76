import type { Cell } from "../../../src/workbook/snapshot";
import { cellAddress } from "../../../src/workbook/snapshot";
import { SimulatedExcel } from "../../host/simulated-excel";
import { allocationsInExcel, figuresOf, published } from "../support/allocations";
import { useBrowser } from "../support/browser";
import { clicksOn } from "../support/clicks";
import { sampleSnapshot } from "../support/sample";
import { openAddIn } from "./add-in-page";

useBrowser();

const most = 6;

function emptyWorkbook(): SimulatedExcel {
  const excel = new SimulatedExcel();
  excel.workbook.addSheet("Blad1");
  return excel;
}

test("with the sample, a newcomer goes from an empty workbook to written allocations in 6 clicks or fewer", async () => {
  const excel = emptyWorkbook();
  const addIn = await openAddIn(excel);
  await addIn.press("pane.voorbeeld-invoegen");
  await addIn.press("pane.berekenen");
  await addIn.press("pane.uitkomst.naar-schrijven");
  await addIn.press("pane.schrijven.schrijf");
  await addIn.see("pane.schrijven.geschreven");
  expect(figuresOf(allocationsInExcel(excel))).toEqual(published);
  expect(await clicksOn(addIn.page)).toBeLessThanOrEqual(most);
});

test("with the template as well, besides typing the figures", async () => {
  const excel = emptyWorkbook();
  const addIn = await openAddIn(excel);
  await addIn.press("pane.sjabloon-invoegen");
  await addIn.text("pane.melding.sjabloon-ingevoegd").waitFor();
  const typed = await typeSample(excel);
  await addIn.goal("verdeling").click();
  await addIn.press("pane.berekenen");
  await addIn.press("pane.uitkomst.naar-schrijven");
  await addIn.press("pane.schrijven.schrijf");
  await addIn.see("pane.schrijven.geschreven");
  const { applied, granted, total } = allocationsInExcel(excel);
  expect([applied, granted > 0, total > 0n && total <= published.total]).toEqual([typed, true, true]);
  expect(await clicksOn(addIn.page)).toBeLessThanOrEqual(most);
});

/**
 * Types the real municipalities of the sample into the template, under the headings that it has.
 *
 * @returns How many they are.
 */
async function typeSample(excel: SimulatedExcel): Promise<number> {
  const { sheets } = await sampleSnapshot();
  const rows = sheets.find(({ name }) => name === "Invoer")?.rows ?? [];
  const headings = rows.find(([first]) => first === "Gemeentecode") ?? [];
  const municipalities = rows.filter(([code]) => /^GM\d{4}$/.test(wordsOf(code).toUpperCase()));
  const template = excel.workbook.findSheet("Invoer");
  const places = [...(template?.filled() ?? [])].filter(({ cell }) => typeof cell.value === "string");
  headings.forEach((heading, index) => {
    const place = places.find(({ cell }) => wordsOf(cell.value) === wordsOf(heading));
    if (place === undefined) return;
    municipalities.forEach((cells, row) => {
      excel.type("Invoer", cellAddress(place.row + 1 + row, place.column), cells[index]);
    });
  });
  excel.sendEvents();
  return municipalities.length;
}

/** "Lasten jeugd 2016" and "jeugd lasten 2016" say the same. */
function wordsOf(cell: Cell | undefined): string {
  return typeof cell === "string" ? cell.toLowerCase().split(" ").sort().join(" ") : "";
}
