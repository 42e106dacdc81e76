import { allocationsInFile, figuresOf, published } from "../support/allocations";
import { useBrowser } from "../support/browser";
import { clicksOn } from "../support/clicks";
import { sampleSnapshot } from "../support/sample";
import { calculate, write } from "../support/steps";
import { openWebPage } from "./web-page";

useBrowser();

test("the page opens with the sample; calculated, written and saved it holds the published allocations", async () => {
  const original = await sampleSnapshot();
  const web = await openWebPage();
  expect(await web.tabs()).toEqual(original.sheets.map(({ name: sheet }) => sheet));
  await calculate(web);
  await web.figure("pane.cijfer.toegekend").getByText("77", { exact: true }).waitFor();
  await write(web);
  const { name, snapshot } = await web.save();
  expect(name).toBe("reconstructie-2018.xlsx");
  expect(figuresOf(allocationsInFile(snapshot))).toEqual(published);
  const input = snapshot.sheets.filter(({ own }) => !own);
  expect(input.map((sheet) => [sheet.name, sheet.rows])).toEqual(
    original.sheets.map((sheet) => [sheet.name, sheet.rows]),
  );
});

test("on the page, which opens with the sample, that takes 6 clicks or fewer", async () => {
  const web = await openWebPage();
  await web.goal("verdeling").click();
  await web.press("pane.berekenen");
  await web.press("pane.uitkomst.naar-schrijven");
  await web.press("pane.schrijven.schrijf");
  await web.see("pane.schrijven.geschreven");
  expect(await clicksOn(web.page)).toBeLessThanOrEqual(6);
  expect(await web.tabs()).toContain("Toekenning");
});

test("undo takes the written sheets away again", async () => {
  const web = await openWebPage();
  const before = await web.tabs();
  await calculate(web);
  await write(web);
  expect(await web.tabs()).toContain("Toekenning");
  await web.press("pane.ongedaan");
  await web.text("pane.melding.hersteld").waitFor();
  expect(await web.tabs()).toEqual(before);
});

test("a cell that is typed over marks the outcome as outdated; calculated again it counts", async () => {
  const web = await openWebPage();
  await calculate(web);
  await web.cell("D", 5).click();
  await web.page.keyboard.type("40000000");
  await web.page.keyboard.press("Enter");
  await web.text("pane.verouderd.titel").first().waitFor();
  await web.press("pane.opnieuw-berekenen");
  // 488.822.586 in the sample, and Venlo spent 3.824.083 more
  await web.figure("pane.cijfer.dekking").getByText("492.646.669").waitFor();
  await write(web);
  const { snapshot } = await web.save();
  const allocations = allocationsInFile(snapshot);
  expect(allocations.total).toBe(published.total);
  expect(allocations.of.get("Venlo")).not.toBe(published.venlo);
});

test("a finding leads to its cell in the grid", async () => {
  const web = await openWebPage();
  await web.cell("D", 5).click();
  await web.page.keyboard.type("onbekend");
  await web.page.keyboard.press("Enter");
  await web.tab("Correcties").click();
  await web.goal("verdeling").click();
  await web.text("pane.bevindingen.error", { aantal: 1 }).waitFor();
  await web.goTo("Invoer!D5").click();
  await web.grid("Invoer").waitFor();
  await web.page.locator("td[data-row='4'][data-column='3']:focus").waitFor();
});

test("what the program has written cannot be typed over on the page", async () => {
  const web = await openWebPage();
  await calculate(web);
  await write(web);
  await web.goTo("Toekenning").click();
  await web.grid("Toekenning").waitFor();
  await web.cell("B", 7).click();
  await web.page.keyboard.type("1");
  await web.status.getByText(web.say("web.status.own")).waitFor();
});

test("the whole page changes its language", async () => {
  const web = await openWebPage();
  await web.language("en").click();
  const english = web.in("en");
  await english.goal("verdeling").waitFor();
  await web.page.getByRole("button", { name: english.say("web.save"), exact: true }).waitFor();
  expect(await web.page.locator("html").getAttribute("lang")).toBe("en-GB");
});
