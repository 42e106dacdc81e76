import { join } from "node:path";
import type { Page } from "playwright-core";
import { surroundings } from "../setup/surroundings";

/**
 * Keeps a picture of a screen in reports/screenshots, for a person to look at: `SCREENSHOTS=1 npm run test:e2e`. No test
 * looks at a picture, and drawing and packing them takes a machine without a graphics card a good part of its time.
 *
 * @param name - What it shows, in words with hyphens: the screen, the language, the theme.
 */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  if (process.env["SCREENSHOTS"] === undefined) return;
  const path = join(surroundings().screenshots, `${name}.png`);
  await page.screenshot({ path, fullPage: true, animations: "disabled", caret: "hide" });
}
