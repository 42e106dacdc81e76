import { useBrowser } from "../support/browser";
import { eventually } from "../support/eventually";
import { excelWithSample } from "../support/sample";
import { openAddIn } from "./add-in-page";

useBrowser();

test("Mijn gemeente goes straight to one municipality: how much, why, and where its figures stand", async () => {
  const excel = await excelWithSample();
  const addIn = await openAddIn(excel);
  await addIn.goal("mijn-gemeente").click();
  await addIn.field("pane.lijst.zoeken").fill("venl");
  await addIn.text("pane.lijst.aantal", { aantal: 1 }).waitFor();
  await addIn.municipalities.click();
  await addIn.all.getByRole("heading", { name: "Venlo", exact: true }).waitFor();
  await addIn.see("pane.gemeente.waarom.toegekend");
  await addIn.figure("pane.gemeente.toekenning").getByText("€ 21.719.101,34", { exact: true }).waitFor();
  await addIn.goTo("Invoer!A5").click();
  await eventually(() => [excel.workbook.activeSheet, excel.workbook.selection], ["Invoer", "A5"]);

  await addIn.back.click();
  await addIn.field("pane.lijst.zoeken").fill("atlantis");
  await addIn.text("pane.lijst.aantal", { aantal: 0 }).waitFor();
});

test("for a municipality without an award it says why not", async () => {
  const addIn = await openAddIn(await excelWithSample());
  await addIn.goal("mijn-gemeente").click();
  await addIn.field("pane.lijst.tonen").selectOption({ label: addIn.say("pane.lijst.tonen.afgewezen") });
  await addIn.text("pane.lijst.aantal", { aantal: 11 }).waitFor();
  await addIn.municipalities.first().click();
  await addIn.see("pane.gemeente.waarom.afgewezen");
  await addIn.figure("pane.gemeente.toekenning").getByText("€ 0,00", { exact: true }).waitFor();
});

test("from one municipality the outcome as a whole is one click away", async () => {
  const addIn = await openAddIn(await excelWithSample());
  await addIn.goal("mijn-gemeente").click();
  await addIn.press("pane.uitkomst.hele");
  await addIn.see("pane.stap.uitkomst");
  await addIn.figure("pane.cijfer.toegekend").waitFor();
});
