import { violations } from "../support/accessibility";
import { useBrowser } from "../support/browser";
import { misfits } from "../support/layout";
import { keepScreenshot } from "../support/screenshot";
import { screenVisits } from "../support/screens";
import { openWebPage } from "./web-page";

useBrowser();

const visited = ["start", "gegevens", "regels", "uitkomst", "schrijven", "geschreven"];

/** The cells of a sheet, which do not change with the screens of the pane, nor with the language. */
const cells = "[role=grid] tbody";

describe("the page around the pane is accessible, by all that axe can see", () => {
  test.each([
    { taal: "nl", theme: "light", part: "everything" },
    { taal: "nl", theme: "dark", part: "colours" },
    { taal: "en", theme: "light", part: "all but colours" },
  ] as const)("in $taal, $theme: $part", async ({ taal, theme, part }) => {
    const web = await openWebPage({ taal, theme });
    const found: string[] = [];
    const look = async (screen: string, apartFrom: string | null): Promise<void> => {
      await keepScreenshot(web.page, `web-${screen}-${taal}-${theme}`);
      found.push(...(await violations(web.page, apartFrom, part)).map((violation) => `${screen}: ${violation}`));
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

test("nothing but the sheet has to be scrolled sideways, whatever the width", async () => {
  const web = await openWebPage({ reducedMotion: true });
  const found: string[] = [];
  for (const [screen, visit] of Object.entries(screenVisits)) {
    await visit(web);
    if (!visited.includes(screen)) continue;
    for (const { width, height } of sizes) {
      await web.page.setViewportSize({ width, height });
      const size = `${width.toString()}x${height.toString()}`;
      await keepScreenshot(web.page, `web-${screen}-${size}`);
      found.push(...(await misfits(web.page)).map((what) => `${screen}, ${size}: ${what}`));
    }
    if (screen === "geschreven") break;
  }
  expect(found).toEqual([]);
});

/** A narrow window, 1280 by 1024 enlarged to 400 %, and a tablet. */
const sizes = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
  { width: 820, height: 1180 },
];
