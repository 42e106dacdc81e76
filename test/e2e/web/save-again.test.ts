import { fileNames, filePictures } from "../../excel/picture/file-picture";
import { partsOf } from "../../xlsx/fixture";
import { packageFaults } from "../../xlsx/package-soundness";
import { allocationsInFile, figuresOf, published } from "../support/allocations";
import { useBrowser } from "../support/browser";
import { calculate, write } from "../support/steps";
import { openWebPage, type SavedFile } from "./web-page";

useBrowser();

function ownSheets({ snapshot }: SavedFile): readonly string[] {
  return snapshot.sheets.filter(({ own }) => own).map(({ name }) => name);
}

function formulasIn({ bytes }: SavedFile): number {
  const sheets = Object.entries(partsOf(bytes)).filter(([part]) => part.startsWith("xl/worksheets/"));
  return sheets.reduce((sum, [, xml]) => sum + (xml.match(/<f[ >]/g)?.length ?? 0), 0);
}

test("output that was saved, opened and saved again after an edit is still what it was", async () => {
  const web = await openWebPage();
  await calculate(web);
  await write(web);
  const first = await web.save();
  await web.open("terug.xlsx", first.bytes);
  await web.tab("Invoer").click();
  await web.cell("D", 5).click();
  await web.page.keyboard.type("40000000");
  await web.page.keyboard.press("Enter");
  const second = await web.save();

  expect(packageFaults(second.bytes)).toEqual([]);
  expect(second.snapshot.sheets.find(({ name }) => name === "Invoer")?.rows[4]?.[3]).toBe(40_000_000);
  expect(formulasIn(second)).toBeGreaterThan(7000);
  expect(formulasIn(second)).toBe(formulasIn(first));
  expect(ownSheets(second)).toEqual(ownSheets(first));
  const [before, after] = [await filePictures(first.bytes), await filePictures(second.bytes)];
  for (const name of ownSheets(first)) expect([name, after(name)]).toEqual([name, before(name)]);
  expect(after("Samenvatting").charts).toHaveLength(1);
  expect(after("Toekenning").tables).toHaveLength(1);
  expect(await fileNames(second.bytes)).toEqual(await fileNames(first.bytes));
  expect(figuresOf(allocationsInFile(second.snapshot))).toEqual(published);
});

test("rules that were changed are still changed when the saved file is opened again", async () => {
  const web = await openWebPage();
  await calculate(web);
  await web.openStep("regels");
  await web.field("pane.veld.drempel").fill("60");
  await web.press("pane.berekenen");
  await web.see("pane.stap.uitkomst");
  await write(web);
  const { bytes } = await web.save();
  await web.page.close();

  const again = await openWebPage();
  await again.open("terug.xlsx", bytes);
  await calculate(again);
  await again.openStep("regels");
  expect(await again.field("pane.veld.drempel").inputValue()).toBe("60");
  const { bytes: later } = await again.save();
  await again.open("later.xlsx", later);
  await calculate(again);
  await again.openStep("regels");
  expect(await again.field("pane.veld.drempel").inputValue()).toBe("60");
});
