import { readFileSync } from "node:fs";
import { allocationsInFile, figuresOf, published } from "../support/allocations";
import { useBrowser } from "../support/browser";
import { samplePath } from "../support/sample";
import { calculate, write } from "../support/steps";
import { chosenFile, openWebPage, type ChosenFile, type WebPage } from "./web-page";

useBrowser();

const csvPath = samplePath.replace(/\.xlsx$/, ".csv");

/** Lets a file hover over the page and then go. */
async function drop(web: WebPage, ...files: readonly ChosenFile[]): Promise<void> {
  const transfer = await web.page.evaluateHandle(
    (all) => {
      const data = new DataTransfer();
      for (const { name, base64 } of all) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      return data;
    },
    files.map(({ name, buffer }) => ({ name, base64: buffer.toString("base64") })),
  );
  await web.page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
  await web.page.getByText(web.say("web.drop")).waitFor();
  await web.page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

test("what was saved can be opened again, and gives the same outcome", async () => {
  const web = await openWebPage();
  await calculate(web);
  await write(web);
  const { bytes } = await web.save();
  await web.open("terug.xlsx", bytes);
  expect(await web.tabs()).toEqual(expect.arrayContaining(["Invoer", "Toekenning", "Narekening"]));
  await calculate(web);
  await write(web);
  const { snapshot } = await web.save();
  expect(figuresOf(allocationsInFile(snapshot))).toEqual(published);
});

test("a file that is dropped on the page is opened", async () => {
  const web = await openWebPage();
  await drop(web, chosenFile("gesleept.xlsx", readFileSync(samplePath)));
  await web.status.getByText(web.say("web.status.opened", { name: "gesleept.xlsx" })).waitFor();
  await web.page.getByText(web.say("web.drop")).waitFor({ state: "detached" });
  await calculate(web);
});

test("a text file with figures is opened, and saved as a workbook", async () => {
  const web = await openWebPage();
  await web.open("opgave.csv", readFileSync(csvPath));
  await calculate(web);
  await write(web);
  const { name, snapshot } = await web.save();
  expect([name, allocationsInFile(snapshot).applied]).toEqual(["opgave.xlsx", published.applied]);
});

test("a file that is no workbook is refused with a sentence, and what was open stays open", async () => {
  const web = await openWebPage();
  const before = await web.tabs();
  await web.choose(
    chosenFile("foto.xlsx", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3])),
  );
  await web.page.locator("footer.problem").waitFor();
  expect(await web.status.textContent()).not.toBe("");
  expect(await web.tabs()).toEqual(before);
});

test("a letter is refused, although it holds text", async () => {
  const web = await openWebPage();
  await web.choose(chosenFile("brief.docx", "gemeente;tekort\nVenlo;1\n"));
  await web.status.getByText(web.say("finding.file-kind-unknown.text")).waitFor();
  expect(await web.tabs()).toContain("Correcties");
});

test("changes that are not saved are not lost by opening another file", async () => {
  const web = await openWebPage();
  await calculate(web);
  await write(web);
  await web.pageButton("web.sample").click();
  const dialog = web.page.getByRole("dialog");
  await dialog.getByText(web.say("web.confirm.text")).waitFor();
  await dialog.getByRole("button", { name: web.say("web.confirm.cancel") }).click();
  expect(await web.tabs()).toContain("Toekenning");

  await web.pageButton("web.sample").click();
  const [download] = await Promise.all([
    web.page.waitForEvent("download"),
    dialog.getByRole("button", { name: web.say("web.confirm.save") }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("reconstructie-2018.xlsx");
  await web.tab("Toekenning").waitFor({ state: "detached" });
});
