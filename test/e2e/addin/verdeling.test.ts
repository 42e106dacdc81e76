import { allocationsInExcel, figuresOf, published } from "../support/allocations";
import { useBrowser } from "../support/browser";
import { eventually } from "../support/eventually";
import { excelWithSample } from "../support/sample";
import { calculate, tabs, userSheets, write } from "../support/steps";
import { openAddIn } from "./add-in-page";

useBrowser();

test("from the sample to the published allocations in the workbook, and back", async () => {
  const excel = await excelWithSample();
  const [mine, input] = [userSheets(excel), tabs(excel)];
  const addIn = await openAddIn(excel);
  await calculate(addIn);
  await addIn.figure("pane.cijfer.toegekend").getByText("77", { exact: true }).waitFor();
  await addIn.figure("pane.cijfer.uitgekeerd").getByText("€ 200.000.000", { exact: true }).waitFor();
  await addIn.figure("pane.cijfer.b").getByText("€ 108,26", { exact: true }).waitFor();
  expect(tabs(excel)).toEqual(input);

  await write(addIn);
  expect(figuresOf(allocationsInExcel(excel))).toEqual(published);
  expect(userSheets(excel)).toEqual(mine);

  await addIn.press("pane.ongedaan");
  await addIn.text("pane.melding.hersteld").waitFor();
  expect(tabs(excel)).toEqual(input);
  expect(userSheets(excel)).toEqual(mine);
});

test("before anything is written, the pane says which sheets will come", async () => {
  const excel = await excelWithSample();
  const input = tabs(excel);
  const addIn = await openAddIn(excel);
  await calculate(addIn);
  await addIn.openStep("schrijven");
  await addIn.see("pane.schrijven.plan");
  const planned = await addIn.all.getByRole("list").getByRole("listitem").locator("p:first-child").allTextContents();
  expect(planned).toEqual(expect.arrayContaining(["Samenvatting", "Toekenning", "Narekening", "Audit"]));
  await addIn.press("pane.schrijven.schrijf");
  await addIn.see("pane.schrijven.geschreven");
  expect(tabs(excel)).toEqual(expect.arrayContaining([...input, ...planned]));
  await addIn.goTo("Toekenning").click();
  await eventually(() => excel.workbook.activeSheet, excel.workbook.findSheet("Toekenning")?.name ?? null);
});

test("an edit after the calculation marks the outcome as outdated; it is never calculated anew by itself", async () => {
  const excel = await excelWithSample();
  const input = tabs(excel);
  const addIn = await openAddIn(excel);
  await calculate(addIn);
  excel.type("Invoer", "D5", 40_000_000);
  excel.sendEvents();
  await addIn.text("pane.verouderd.titel").first().waitFor();
  await addIn.figure("pane.cijfer.toegekend").getByText("77", { exact: true }).waitFor();
  await addIn.openStep("schrijven");
  await addIn.text("pane.schrijven.verouderd").waitFor();
  expect(await addIn.button("pane.schrijven.schrijf").isDisabled()).toBe(true);
  expect(tabs(excel)).toEqual(input);

  await addIn.press("pane.opnieuw-berekenen");
  await addIn.see("pane.stap.uitkomst");
  await write(addIn);
  expect(allocationsInExcel(excel).of.get("Venlo")).not.toBe(published.venlo);
});

test("when somebody changes the input between the calculation and the writing, nothing is written", async () => {
  const excel = await excelWithSample();
  const input = tabs(excel);
  const addIn = await openAddIn(excel);
  await calculate(addIn);
  await addIn.openStep("schrijven");
  excel.beforeRequest(1, () => {
    excel.type("Invoer", "D5", 40_000_000);
  });
  await addIn.press("pane.schrijven.schrijf");
  await addIn.see("pane.schrijven.veranderd");
  expect(tabs(excel)).toEqual(input);
  await addIn.goTo("Invoer!D5").click();
  await eventually(() => excel.workbook.selection, "D5");
  await addIn.button("pane.opnieuw-berekenen").last().click();
  await addIn.see("pane.stap.uitkomst");
});

test("a second writing replaces the first, and undo brings the first back", async () => {
  const excel = await excelWithSample();
  const addIn = await openAddIn(excel);
  await calculate(addIn);
  await write(addIn);
  await addIn.openStep("regels");
  await addIn.field("pane.veld.drempel").fill("60");
  await addIn.press("pane.berekenen");
  await addIn.see("pane.stap.uitkomst");
  await addIn.openStep("schrijven");
  await addIn.press("pane.schrijven.schrijf");
  await addIn.see("pane.schrijven.geschreven");
  const second = allocationsInExcel(excel);
  expect([second.total, second.granted < published.granted]).toEqual([published.total, true]);
  await addIn.press("pane.ongedaan");
  await addIn.text("pane.melding.hersteld").waitFor();
  expect(figuresOf(allocationsInExcel(excel))).toEqual(published);
});

test("another rule in the sentence gives another outcome, and says that it is no longer the adopted set", async () => {
  const addIn = await openAddIn(await excelWithSample());
  await calculate(addIn);
  await addIn.openStep("regels");
  await addIn.field("pane.veld.regel").selectOption({ label: addIn.say("pane.regel.naarRato") });
  await addIn.text("pane.regels.eigen").waitFor();
  await addIn.press("pane.berekenen");
  await addIn.see("pane.stap.uitkomst");
  expect(await addIn.figure("pane.cijfer.b").count()).toBe(0);
  // half of every tekort above 40 euro does not exhaust the pot
  await addIn.figure("pane.cijfer.restant").waitFor();
});

test("an impossible rule is refused beside the field, and nothing can be calculated with it", async () => {
  const addIn = await openAddIn(await excelWithSample());
  await calculate(addIn);
  await addIn.openStep("regels");
  const field = addIn.field("pane.veld.drempel");
  await field.fill("veertig");
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  await addIn.text("pane.regels.ongeldig", { aantal: 1 }).waitFor();
  expect(await addIn.button("pane.berekenen").isDisabled()).toBe(true);
  await field.fill("40");
  await addIn.text("pane.regels.ongeldig", { aantal: 1 }).waitFor({ state: "detached" });
});

test("choices live in the workbook: a pane that is closed and opened again finds them", async () => {
  const excel = await excelWithSample();
  const input = tabs(excel);
  const addIn = await openAddIn(excel);
  await calculate(addIn);
  await addIn.openStep("regels");
  await addIn.field("pane.veld.drempel").fill("60");
  await addIn.press("pane.berekenen");
  await addIn.see("pane.stap.uitkomst");
  await write(addIn);
  await addIn.page.close();

  const again = await openAddIn(excel);
  await calculate(again);
  await again.openStep("regels");
  expect(await again.field("pane.veld.drempel").inputValue()).toBe("60");
  await again.openStep("schrijven");
  await again.press("pane.ongedaan");
  await again.text("pane.melding.hersteld").waitFor();
  expect(tabs(excel)).toEqual(input);
});

test("the language is chosen in the pane, and the outcome is written in it", async () => {
  const excel = await excelWithSample();
  const addIn = await openAddIn(excel);
  await calculate(addIn);
  await addIn.language("en").click();
  const english = addIn.in("en");
  await english.see("pane.stap.uitkomst");
  await write(english);
  expect(figuresOf(allocationsInExcel(excel, "en"))).toEqual(published);
});
