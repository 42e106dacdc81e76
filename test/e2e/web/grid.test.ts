import { useBrowser } from "../support/browser";
import { openWebPage, type WebPage } from "./web-page";

useBrowser();

async function focusIsAt(web: WebPage, column: string, row: number): Promise<void> {
  const cell = web.cell(column, row);
  await cell.and(web.page.locator(":focus")).waitFor();
}

test("the keyboard alone moves through a sheet, edits a cell and gives up an edit", async () => {
  const web = await openWebPage();
  await web.cell("A", 1).click();
  for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight", "ArrowRight", "ArrowRight"]) {
    await web.page.keyboard.press(key);
  }
  await focusIsAt(web, "D", 5);
  await web.page.keyboard.press("F2");
  await web.page.keyboard.press("Escape");
  await focusIsAt(web, "D", 5);
  expect(await web.cell("D", 5).textContent()).toBe("36.175.917");
  await web.page.keyboard.type("12345678");
  await web.page.keyboard.press("Tab");
  await focusIsAt(web, "E", 5);
  expect(await web.cell("D", 5).textContent()).toBe("12.345.678");
  await web.page.keyboard.press("Control+Home");
  await focusIsAt(web, "A", 1);
  await web.page.keyboard.press("Control+End");
  await focusIsAt(web, "L", 92);
});

test("cells come from Excel and go to Excel by the clipboard, over several rows", async () => {
  const web = await openWebPage();
  await web.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await web.page.evaluate(() => navigator.clipboard.writeText("1000000\t2000000\r\n3000000\t4000000\r\n"));
  await web.cell("D", 5).click();
  await web.page.keyboard.press("Control+V");
  await web.cell("E", 6).getByText("4.000.000", { exact: true }).waitFor();
  expect(await web.cell("D", 5).textContent()).toBe("1.000.000");

  await web.cell("D", 6).click();
  await web.page.keyboard.press("Shift+ArrowRight");
  await web.page.keyboard.press("Control+C");
  expect(await web.page.evaluate(() => navigator.clipboard.readText())).toMatch(/^3000000\t4000000\r?\n?$/);
});

test("the tabs of the sheets are reached and changed with the keyboard", async () => {
  const web = await openWebPage();
  await web.tab("Invoer").focus();
  await web.page.keyboard.press("ArrowRight");
  await web.grid("Correcties").waitFor();
  const [last = ""] = (await web.tabs()).slice(-1);
  await web.page.keyboard.press("End");
  await web.grid(last).waitFor();
  await web.page.keyboard.press("Home");
  await web.grid("Invoer").waitFor();
});
