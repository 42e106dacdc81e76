import { allocationsInFile, figuresOf, published } from "../support/allocations";
import { useBrowser } from "../support/browser";
import { pressByKeyboard } from "../support/keyboard";
import { openWebPage } from "./web-page";

useBrowser();

test("from the sample to a saved workbook with allocations, without a mouse", async () => {
  const web = await openWebPage();
  await web.goal("verdeling").waitFor();
  await pressByKeyboard(web.page, web.goal("verdeling"), "Enter");
  await web.button("pane.berekenen").waitFor();
  await pressByKeyboard(web.page, web.button("pane.berekenen"), "Enter");
  await web.see("pane.stap.uitkomst");
  await pressByKeyboard(web.page, web.button("pane.uitkomst.naar-schrijven"), "Enter");
  await web.button("pane.schrijven.schrijf").waitFor();
  await pressByKeyboard(web.page, web.button("pane.schrijven.schrijf"), "Enter");
  await web.see("pane.schrijven.geschreven");
  const download = web.page.waitForEvent("download");
  await pressByKeyboard(web.page, web.pageButton("web.save"), "Enter");
  const { snapshot } = await web.saved(await download);
  expect(figuresOf(allocationsInFile(snapshot))).toEqual(published);
});
