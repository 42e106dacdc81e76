import { SimulatedExcel } from "../../host/simulated-excel";
import { allocationsInExcel, figuresOf, published } from "../support/allocations";
import { useBrowser } from "../support/browser";
import { clicksOn } from "../support/clicks";
import { openAddIn } from "./add-in-page";

useBrowser();

test("a newcomer goes from an empty workbook to written allocations in 6 clicks or fewer", async () => {
  const excel = new SimulatedExcel();
  excel.workbook.addSheet("Blad1");
  const addIn = await openAddIn(excel);
  await addIn.press("pane.voorbeeld-invoegen");
  await addIn.text("pane.melding.voorbeeld-ingevoegd").waitFor();
  await addIn.press("pane.berekenen");
  await addIn.press("pane.uitkomst.naar-schrijven");
  await addIn.press("pane.schrijven.schrijf");
  await addIn.see("pane.schrijven.geschreven");
  expect(figuresOf(allocationsInExcel(excel))).toEqual(published);
  expect(await clicksOn(addIn.page)).toBeLessThanOrEqual(6);
});
