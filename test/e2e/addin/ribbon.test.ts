import { allocationsInExcel, figuresOf, published } from "../support/allocations";
import { useBrowser } from "../support/browser";
import { eventually } from "../support/eventually";
import { withCell } from "../support/handmade";
import { excelWith, excelWithSample, sampleSnapshot } from "../support/sample";
import { tabs } from "../support/steps";
import { openAddIn } from "./add-in-page";

useBrowser();

test("the button Bereken divides the fund and shows the summary, without the pane", async () => {
  const excel = await excelWithSample();
  const addIn = await openAddIn(excel);
  await addIn.clickRibbon("bereken");
  expect(figuresOf(allocationsInExcel(excel))).toEqual(published);
  await eventually(() => excel.workbook.activeSheet, "Samenvatting");
  expect(addIn.timesShown()).toBe(0);
});

test("with an error in the input, the button Bereken writes nothing and opens the pane where it is said", async () => {
  const excel = excelWith(withCell(await sampleSnapshot(), "Invoer", 4, 3, "onbekend"));
  const before = tabs(excel);
  const addIn = await openAddIn(excel);
  await addIn.clickRibbon("bereken");
  await addIn.text("pane.bevindingen.error", { aantal: 1 }).waitFor();
  expect([tabs(excel), addIn.timesShown()]).toEqual([before, 1]);
});

test("the button Controleer opens the pane with what was found", async () => {
  const addIn = await openAddIn(await excelWithSample());
  await addIn.clickRibbon("controleer");
  await addIn.see("pane.stap.gegevens");
  await addIn.button("pane.berekenen").waitFor();
  expect(addIn.timesShown()).toBe(1);
});

test("the click that has Excel load the add-in is not lost", async () => {
  const addIn = await openAddIn(await excelWithSample(), {}, "commit");
  await addIn.clickRibbon("controleer");
  await addIn.button("pane.berekenen").waitFor();
  expect(addIn.timesShown()).toBe(1);
});

test("when the workbook is protected, the button Bereken opens the pane with what to do about it", async () => {
  const excel = await excelWithSample();
  excel.workbook.isProtected = true;
  const addIn = await openAddIn(excel);
  await addIn.clickRibbon("bereken");
  await addIn.text("pane.probleem.workbook-protected").waitFor();
  expect(addIn.timesShown()).toBe(1);
});
