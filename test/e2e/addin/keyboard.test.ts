import { allocationsInExcel, figuresOf, published } from "../support/allocations";
import { useBrowser } from "../support/browser";
import { excelWithSample } from "../support/sample";
import { pressByKeyboard } from "../support/keyboard";
import { openAddIn } from "./add-in-page";

useBrowser();

test("from the start to written allocations and back, without a mouse", async () => {
  const excel = await excelWithSample();
  const addIn = await openAddIn(excel);
  await addIn.goal("verdeling").waitFor();
  await pressByKeyboard(addIn.page, addIn.goal("verdeling"), "Enter");
  await addIn.heading("pane.stap.gegevens").and(addIn.page.locator(":focus")).waitFor();
  await addIn.button("pane.berekenen").waitFor();
  await pressByKeyboard(addIn.page, addIn.button("pane.berekenen"), "Space");
  await addIn.heading("pane.stap.uitkomst").and(addIn.page.locator(":focus")).waitFor();
  await pressByKeyboard(addIn.page, addIn.button("pane.uitkomst.naar-schrijven"), "Enter");
  await addIn.heading("pane.stap.schrijven").and(addIn.page.locator(":focus")).waitFor();
  await addIn.button("pane.schrijven.schrijf").waitFor();
  await pressByKeyboard(addIn.page, addIn.button("pane.schrijven.schrijf"), "Enter");
  await addIn.see("pane.schrijven.geschreven");
  expect(figuresOf(allocationsInExcel(excel))).toEqual(published);
  await pressByKeyboard(addIn.page, addIn.button("pane.ongedaan"), "Enter");
  await addIn.text("pane.melding.hersteld").waitFor();
  expect(excel.workbook.findSheet("Toekenning")).toBeNull();
});

test("a rule is changed and a municipality looked up without a mouse", async () => {
  const addIn = await openAddIn(await excelWithSample());
  await addIn.goal("verdeling").waitFor();
  await pressByKeyboard(addIn.page, addIn.goal("verdeling"), "Enter");
  await addIn.button("pane.gegevens.regels-bekijken").waitFor();
  await pressByKeyboard(addIn.page, addIn.button("pane.gegevens.regels-bekijken"), "Enter");
  await addIn.field("pane.veld.drempel").waitFor();
  await pressByKeyboard(addIn.page, addIn.field("pane.veld.drempel"), "Control+A");
  await addIn.page.keyboard.type("60");
  await pressByKeyboard(addIn.page, addIn.button("pane.berekenen"), "Enter");
  await addIn.see("pane.stap.uitkomst");
  await pressByKeyboard(addIn.page, addIn.field("pane.lijst.zoeken"), "Control+A");
  await addIn.page.keyboard.type("Venlo");
  await addIn.text("pane.lijst.aantal", { aantal: 1 }).waitFor();
  await pressByKeyboard(addIn.page, addIn.municipalities, "Enter");
  await addIn.all.getByRole("heading", { name: "Venlo", exact: true }).and(addIn.page.locator(":focus")).waitFor();
});
