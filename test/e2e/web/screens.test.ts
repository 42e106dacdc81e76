import { violations } from "../support/accessibility";
import { useBrowser } from "../support/browser";
import { atSizes, misfits, withTextSpacing } from "../support/layout";
import { keepScreenshot } from "../support/screenshot";
import { screenVisits } from "../support/screens";
import { openWebPage, type WebPage } from "./web-page";

useBrowser();

const visited = ["start", "gegevens", "regels", "uitkomst", "schrijven", "geschreven"];

/** The cells of a sheet, which do not change with the screens of the pane, nor with the language. */
const cells = "[role=grid] tbody";

describe("the page around the pane is accessible, by all that axe can see", () => {
  test("in Dutch: everything in light colours, and the colours in dark ones", async () => {
    const web = await openWebPage({ taal: "nl", theme: "light" });
    const found: string[] = [];
    await lookAtAll(
      web,
      (sheet) => (sheet ? null : cells),
      async (screen, apartFrom) => {
        for (const theme of ["light", "dark"] as const) {
          await showTheme(web, theme);
          await keepScreenshot(web.page, `web-${screen}-nl-${theme}`);
          const part = theme === "light" ? "everything" : "colours";
          const seen = await violations(web.page, apartFrom, part);
          found.push(...seen.map((violation) => `${screen}, ${theme}: ${violation}`));
        }
        await showTheme(web, "light");
      },
    );
    expect(found).toEqual([]);
  });

  test("in English, and nothing but the sheet has to be scrolled sideways, whatever the width", async () => {
    const web = await openWebPage({ taal: "en", reducedMotion: true });
    const found: string[] = [];
    await lookAtAll(
      web,
      () => cells,
      async (screen, apartFrom) => {
        await keepScreenshot(web.page, `web-${screen}-en-light`);
        const seen = await violations(web.page, apartFrom, "all but colours");
        found.push(...seen.map((violation) => `${screen}: ${violation}`));
        await atSizes(web.page, sizes, async (size) => {
          await keepScreenshot(web.page, `web-${screen}-${size}`);
          found.push(...(await misfits(web.page)).map((what) => `${screen}, ${size}: ${what}`));
          await withTextSpacing(web.page, async () => {
            found.push(...(await misfits(web.page)).map((what) => `${screen}, ${size}, spaced: ${what}`));
          });
        });
      },
    );
    expect(found).toEqual([]);
  });

  test("with the colours of a high-contrast theme", async () => {
    const web = await openWebPage({ theme: "dark", forcedColors: true });
    await keepScreenshot(web.page, "web-start-contrast");
    expect(await violations(web.page)).toEqual([]);
  });
});

type Look = (screen: string, apartFrom: string | null) => Promise<void>;

/**
 * Walks over the screens, the written sheets and the question about changes that are not saved.
 *
 * @param apartFrom - What is not looked at, where the page shows a sheet for its own sake and elsewhere.
 */
async function lookAtAll(web: WebPage, apartFrom: (isSheet: boolean) => string | null, look: Look): Promise<void> {
  for (const [name, visit] of Object.entries(screenVisits)) {
    await visit(web);
    if (visited.includes(name)) await look(name, apartFrom(false));
    if (name === "geschreven") break;
  }
  for (const sheet of ["Samenvatting", "Toekenning", "Narekening"]) {
    await web.tab(sheet).click();
    await web.grid(sheet).waitFor();
    await look(`blad-${sheet.toLowerCase()}`, apartFrom(true));
  }
  await web.pageButton("web.sample").click();
  await web.page.getByRole("dialog").waitFor();
  await look("niet-opgeslagen", apartFrom(false));
}

/** As a person who changes the colours of the whole computer: the page follows. */
async function showTheme({ page }: WebPage, theme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.evaluate(
    () =>
      new Promise((shown) => {
        requestAnimationFrame(() => requestAnimationFrame(shown));
      }),
  );
}

/** A narrow window, 1280 by 1024 enlarged to 400 %, and a tablet. */
const sizes = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
  { width: 820, height: 1180 },
];
