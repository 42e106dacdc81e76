import { violations } from "../support/accessibility";
import { useBrowser } from "../support/browser";
import { withCell } from "../support/handmade";
import { atSizes, misfits, moving, withTextSpacing } from "../support/layout";
import { excelWith, excelWithSample, sampleSnapshot } from "../support/sample";
import { keepScreenshot } from "../support/screenshot";
import { screenVisits } from "../support/screens";
import { readInput } from "../support/steps";
import { openAddIn, type AddIn } from "./add-in-page";

useBrowser();

/**
 * Walks over every screen and looks at each.
 *
 * @param suffix - Of the pictures that are kept.
 */
async function lookAtAll(addIn: AddIn, suffix: string, look: (screen: string) => Promise<void>): Promise<void> {
  for (const [name, visit] of Object.entries(screenVisits)) {
    await visit(addIn);
    await keepScreenshot(addIn.page, `excel-${name}-${suffix}`);
    await look(name);
  }
}

describe("every screen is accessible, by all that axe can see", () => {
  test.each([
    { taal: "nl", theme: "light", part: "everything" },
    { taal: "nl", theme: "dark", part: "colours" },
  ] as const)("in $taal, $theme: $part", async ({ taal, theme, part }) => {
    const addIn = await openAddIn(await excelWithSample(), { taal, theme });
    const found: string[] = [];
    await lookAtAll(addIn, `${taal}-${theme}`, async (screen) => {
      found.push(...(await violations(addIn.page, null, part)).map((violation) => `${screen}: ${violation}`));
    });
    expect(found).toEqual([]);
  });

  test.each(["light", "dark"] as const)("with errors among the findings, %s", async (theme) => {
    const excel = excelWith(withCell(await sampleSnapshot(), "Invoer", 4, 3, "onbekend"));
    const addIn = await openAddIn(excel, { theme });
    await readInput(addIn);
    await addIn.text("pane.bevindingen.error", { aantal: 1 }).waitFor();
    await keepScreenshot(addIn.page, `excel-bevindingen-nl-${theme}`);
    expect(await violations(addIn.page)).toEqual([]);
  });

  test.each(["light", "dark"] as const)("with a problem of the workbook, %s", async (theme) => {
    const excel = await excelWithSample();
    const addIn = await openAddIn(excel, { theme });
    excel.isEditingCell = true;
    await addIn.goal("verdeling").click();
    await addIn.text("pane.probleem.cell-edit-mode").waitFor();
    await keepScreenshot(addIn.page, `excel-probleem-nl-${theme}`);
    expect(await violations(addIn.page)).toEqual([]);
  });
});

test("with the colours of a high-contrast theme every screen can be used and is accessible", async () => {
  const addIn = await openAddIn(await excelWithSample(), { theme: "dark", forcedColors: true });
  const found: string[] = [];
  await lookAtAll(addIn, "contrast", async (screen) => {
    found.push(...(await violations(addIn.page)).map((violation) => `${screen}: ${violation}`));
  });
  expect(found).toEqual([]);
});

test("every screen is accessible in English, and fits whatever the width", async () => {
  const addIn = await openAddIn(await excelWithSample(), { taal: "en", reducedMotion: true });
  const found: string[] = [];
  await lookAtAll(addIn, "en-light", async (screen) => {
    const seen = await violations(addIn.page, null, "all but colours");
    found.push(...seen.map((violation) => `${screen}: ${violation}`));
    await atSizes(addIn.page, sizes, async (size) => {
      await keepScreenshot(addIn.page, `excel-${screen}-${size}`);
      found.push(...(await misfits(addIn.page)).map((what) => `${screen}, ${size}: ${what}`));
      await withTextSpacing(addIn.page, async () => {
        found.push(...(await misfits(addIn.page)).map((what) => `${screen}, ${size}, spaced: ${what}`));
      });
      found.push(...(await moving(addIn.page)).map((element) => `${screen} moves: ${element}`));
    });
  });
  expect(found).toEqual([]);
});

/** A narrow pane, 1280 by 1024 enlarged to 400 %, and a wide pane. */
const sizes = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
  { width: 900, height: 800 },
];
