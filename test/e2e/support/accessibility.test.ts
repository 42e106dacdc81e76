import { openWebPage } from "../web/web-page";
import { violations } from "./accessibility";
import { useBrowser } from "./browser";

useBrowser();

test("what is wrong on a page is seen, and what is left out is not", async () => {
  const { page } = await openWebPage();
  await page.evaluate(() => {
    const part = document.createElement("div");
    part.id = "fout";
    const nameless = document.createElement("button");
    const pale = document.createElement("p");
    pale.textContent = "grijs op grijs";
    pale.style.cssText = "color: #bbb; background: #ccc";
    part.append(nameless, pale);
    document.querySelector("[role=complementary], aside")?.append(part);
  });
  const found = await violations(page);
  expect(found.map((violation) => violation.split(":")[0]).sort()).toEqual(["button-name", "color-contrast"]);
  expect(await violations(page, "#fout")).toEqual([]);
});
