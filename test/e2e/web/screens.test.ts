import { violations } from "../support/accessibility";
import { useBrowser } from "../support/browser";
import { cutOff, overlapping, stickingOut } from "../support/layout";
import { keepScreenshot } from "../support/screenshot";
import { screenVisits } from "../support/screens";
import { openWebPage } from "./web-page";

useBrowser();

const visited = ["start", "gegevens", "regels", "uitkomst", "schrijven", "geschreven"];

/** The cells of a sheet, which do not change with the screens of the pane, nor with the language. */
const cells = "[role=grid] tbody";

describe("the page around the pane is accessible, by all that axe can see", () => {
  test.each([
    { taal: "nl", theme: "light" },
    { taal: "nl", theme: "dark" },
    { taal: "en", theme: "light" },
    { taal: "en", theme: "dark" },
  ] as const)("in $taal, $theme", async ({ taal, theme }) => {
    const web = await openWebPage({ taal, theme });
    const found: string[] = [];
    const look = async (screen: string, apartFrom: string | null): Promise<void> => {
      await keepScreenshot(web.page, `web-${screen}-${taal}-${theme}`);
      found.push(...(await violations(web.page, apartFrom)).map((violation) => `${screen}: ${violation}`));
    };
    for (const [name, visit] of Object.entries(screenVisits)) {
      await visit(web);
      if (visited.includes(name)) await look(name, cells);
      if (name === "geschreven") break;
    }
    for (const sheet of ["Samenvatting", "Toekenning", "Narekening"]) {
      await web.tab(sheet).click();
      await web.grid(sheet).waitFor();
      await look(`blad-${sheet.toLowerCase()}`, taal === "nl" ? null : cells);
    }
    await web.pageButton("web.sample").click();
    await web.page.getByRole("dialog").waitFor();
    await look("niet-opgeslagen", cells);
    expect(found).toEqual([]);
  });

  test("with the colours of a high-contrast theme", async () => {
    const web = await openWebPage({ theme: "dark", forcedColors: true });
    await keepScreenshot(web.page, "web-start-contrast");
    expect(await violations(web.page)).toEqual([]);
  });
});

test.each([
  { what: "a narrow window", width: 320, height: 640 },
  { what: "1280 by 1024 enlarged to 400 %", width: 320, height: 256 },
  { what: "a tablet", width: 820, height: 1180 },
])("in $what nothing but the sheet has to be scrolled sideways", async ({ width, height }) => {
  const web = await openWebPage({ width, height, reducedMotion: true });
  const found: string[] = [];
  for (const [name, visit] of Object.entries(screenVisits)) {
    await visit(web);
    if (!visited.includes(name)) continue;
    await keepScreenshot(web.page, `web-${name}-${width.toString()}x${height.toString()}`);
    found.push(
      ...[...(await stickingOut(web.page)), ...(await overlapping(web.page)), ...(await cutOff(web.page))].map(
        (what) => `${name}: ${what}`,
      ),
    );
    if (name === "geschreven") break;
  }
  expect(found).toEqual([]);
});
