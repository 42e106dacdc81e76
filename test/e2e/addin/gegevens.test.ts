import type { Snapshot } from "../../../src/workbook/snapshot";
import { allocationsInExcel, figuresOf, published } from "../support/allocations";
import { useBrowser } from "../support/browser";
import { eventually } from "../support/eventually";
import { withCell, withUnknownHeadings } from "../support/handmade";
import { excelWith, excelWithSample, sampleSnapshot } from "../support/sample";
import { keepScreenshot } from "../support/screenshot";
import { readInput, write } from "../support/steps";
import { openAddIn, type AddIn } from "./add-in-page";

useBrowser();

test("what was found where can be checked before anything is calculated", async () => {
  const excel = await excelWithSample();
  const addIn = await openAddIn(excel);
  await readInput(addIn);
  await addIn.figure("pane.lezing.gegevensrijen").getByText("88", { exact: true }).waitFor();
  await addIn.figure("pane.lezing.indeling").getByText(addIn.say("pane.lezing.indeling.wide-accounts")).waitFor();
  await addIn.goTo("Invoer!A4").click();
  await eventually(() => [excel.workbook.activeSheet, excel.workbook.selection], ["Invoer", "A4"]);
});

test("columns without a name that says anything are pointed out by hand, and that is remembered", async () => {
  const excel = excelWith(withUnknownHeadings(await sampleSnapshot()));
  const addIn = await openAddIn(excel);
  await readInput(addIn);
  await addIn.text("pane.gegevens.niets-gevonden").waitFor();
  await addIn.press("pane.koppeling.zelf");
  await pointOut(addIn);
  await addIn.figure("pane.lezing.indeling").getByText(addIn.say("pane.lezing.met-koppeling").trim()).waitFor();
  await addIn.press("pane.berekenen");
  await addIn.see("pane.stap.uitkomst");
  await write(addIn);
  expect(figuresOf(allocationsInExcel(excel))).toEqual(published);
  await addIn.page.close();

  const again = await openAddIn(excel);
  await readInput(again);
  await again.figure("pane.lezing.gegevensrijen").getByText("88", { exact: true }).waitFor();
});

/** Says of every column what it holds, as somebody would who knows this workbook. */
async function pointOut(addIn: AddIn): Promise<void> {
  const field = (name: string, parameters: { readonly jaar?: string; readonly domein?: string } = {}) =>
    addIn.field(`pane.koppeling.veld.${name}`, { jaar: "", domein: "alle", ...parameters });
  await addIn.field("pane.koppeling.blad").selectOption("Invoer");
  await addIn.field("pane.koppeling.kopregel").fill("4");
  await addIn
    .field("pane.koppeling.bedragen")
    .selectOption({ label: addIn.say("pane.koppeling.bedragen.lasten-baten") });
  await field("gemeentecode").selectOption("A");
  await field("naam").selectOption("B");
  await field("inwoners").selectOption("C");
  const columns = ["D", "E", "F", "G", "H", "I", "J", "K"];
  for (const jaar of ["2016", "2017"]) {
    for (const domein of ["jeugd", "wmo"]) {
      for (const name of ["lasten", "baten"]) {
        await field(name, { jaar, domein }).selectOption(columns.shift() ?? "");
      }
    }
  }
  await addIn.press("pane.koppeling.gebruiken");
}

test("a finding leads to its cell, and when that is mended the calculation can go on", async () => {
  const excel = excelWith(withCell(await sampleSnapshot(), "Invoer", 4, 3, "onbekend"));
  const addIn = await openAddIn(excel);
  await readInput(addIn);
  await addIn.text("pane.bevindingen.error", { aantal: 1 }).waitFor();
  expect(await addIn.button("pane.berekenen").count()).toBe(0);
  await addIn.goTo("Invoer!D5").click();
  await eventually(() => [excel.workbook.activeSheet, excel.workbook.selection], ["Invoer", "D5"]);

  excel.type("Invoer", "D5", 36_175_917);
  excel.sendEvents();
  await addIn.press("pane.gegevens.opnieuw");
  await addIn.press("pane.berekenen");
  await addIn.see("pane.stap.uitkomst");
  await write(addIn);
  expect(figuresOf(allocationsInExcel(excel))).toEqual(published);
});

test("an empty workbook is no dead end", async () => {
  const addIn = await openAddIn(excelWith({ ...(await sampleSnapshot()), sheets: [emptySheet] }));
  await readInput(addIn);
  await addIn.text("pane.gegevens.leeg.titel").first().waitFor();
  await addIn.button("pane.sjabloon-invoegen").waitFor();
  await addIn.button("pane.voorbeeld-invoegen").waitFor();
});

const emptySheet = { name: "Blad1", visible: true, rows: [], hiddenRows: [], tables: [], own: false };

test("a region in which everybody has a surplus is confirmed once, and calculated with", async () => {
  const excel = excelWith(withSurpluses);
  const addIn = await openAddIn(excel);
  await readInput(addIn);
  await addIn.text("pane.bevindingen.error", { aantal: 1 }).waitFor();
  await keepScreenshot(addIn.page, "gegevens-overschotten-nl-light");
  await addIn.press("pane.aanvaarden.overschot");
  await keepScreenshot(addIn.page, "gegevens-overschotten-bevestigen-nl-light");
  await addIn.press("pane.aanvaarden.bevestigen");
  await addIn.press("pane.berekenen");
  await addIn.see("pane.stap.uitkomst");

  const again = await openAddIn(excel, {}, "load", () => undefined, addIn);
  await addIn.page.close();
  await readInput(again);
  await again.button("pane.berekenen").waitFor();
  await again.text("pane.bevindingen.info", { aantal: 2 }).click();
  await keepScreenshot(again.page, "gegevens-overschotten-aanvaard-nl-light");
  await again.press("pane.aanvaarden.intrekken");
  await again.text("pane.bevindingen.error", { aantal: 1 }).waitFor();
});

test("what somebody accepted on another device does not count here, and that is said", async () => {
  const excel = excelWith(withSurpluses);
  const there = await openAddIn(excel);
  await readInput(there);
  await there.press("pane.aanvaarden.overschot");
  await there.press("pane.aanvaarden.bevestigen");
  await there.button("pane.berekenen").waitFor();
  await there.page.close();

  const here = await openAddIn(excel);
  await here.goal("verdeling").click();
  await here.text("pane.melding.keuzes-meegekomen.titel").waitFor();
  await here.text("pane.bevindingen.error", { aantal: 1 }).waitFor();
});

const withSurpluses: Snapshot = {
  name: "regio.xlsx",
  kind: "excel",
  dateSystem: 1900,
  hasMacros: false,
  sheets: [
    {
      name: "Invoer",
      visible: true,
      hiddenRows: [],
      tables: [],
      own: false,
      rows: [
        ["gemeentecode", "gemeente", "tekort jeugd 2016", "tekort wmo 2016", "tekort jeugd 2017", "tekort wmo 2017"],
        ["GM0983", "Venlo", -9_000_000, -2_000_000, -14_000_000, -3_000_000],
        ["GM0289", "Wageningen", -3_000_000, -500_000, -2_500_000, -200_000],
        ["GM0228", "Ede", -3_500_000, -1_200_000, -4_500_000, -1_400_000],
      ],
    },
  ],
};
