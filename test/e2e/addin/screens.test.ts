import { violations } from "../support/accessibility";
import { useBrowser } from "../support/browser";
import { withCell } from "../support/handmade";
import { cutOff, moving, overlapping, stickingOut } from "../support/layout";
import { excelWith, excelWithSample, sampleSnapshot } from "../support/sample";
import { keepScreenshot } from "../support/screenshot";
import { screenVisits } from "../support/screens";
import { readInput } from "../support/steps";
import { openAddIn, type AddIn } from "./add-in-page";

useBrowser();

/**
 * Walks over every screen and looks at each.
 *
 * @param suffix - Of the pictures to keep; null: none are kept.
 */
async function lookAtAll(addIn: AddIn, suffix: string | null, look: (screen: string) => Promise<void>): Promise<void> {
  for (const [name, visit] of Object.entries(screenVisits)) {
    await visit(addIn);
    if (suffix !== null) await keepScreenshot(addIn.page, `excel-${name}-${suffix}`);
    await look(name);
  }
}

describe("every screen is accessible, by all that axe can see", () => {
  test.each([
    { taal: "nl", theme: "light" },
    { taal: "nl", theme: "dark" },
    { taal: "en", theme: "light" },
    { taal: "en", theme: "dark" },
  ] as const)("in $taal, $theme", async ({ taal, theme }) => {
    const addIn = await openAddIn(await excelWithSample(), { taal, theme });
    const found: string[] = [];
    await lookAtAll(addIn, `${taal}-${theme}`, async (screen) => {
      found.push(...(await violations(addIn.page)).map((violation) => `${screen}: ${violation}`));
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

describe("every screen fits: nothing has to be scrolled sideways", () => {
  test.each([
    { what: "in a narrow pane", width: 320, height: 640 },
    { what: "when 1280 by 1024 is enlarged to 400 %", width: 320, height: 256 },
    { what: "in a wide pane", width: 900, height: 800 },
  ])("$what", async ({ width, height }) => {
    const addIn = await openAddIn(await excelWithSample(), { width, height, reducedMotion: true });
    const found: string[] = [];
    await lookAtAll(addIn, height === 256 ? null : `${width.toString()}-wide`, async (screen) => {
      found.push(...(await stickingOut(addIn.page)).map((element) => `${screen}: ${element}`));
      found.push(...(await overlapping(addIn.page)).map((pair) => `${screen} overlaps: ${pair}`));
      found.push(...(await cutOff(addIn.page)).map((field) => `${screen} cuts off: ${field}`));
      found.push(...(await moving(addIn.page)).map((element) => `${screen} moves: ${element}`));
    });
    expect(found).toEqual([]);
  });
});
