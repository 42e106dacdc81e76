import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Violations of WCAG 2.2 A and AA and of good practice that axe sees on a page: rule, element and what is the matter. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const axe = new AxeBuilder({ page });
  // forced colours are the system's own pairs; axe goes by the colours that the page would have had
  const isForced = await page.evaluate(() => matchMedia("(forced-colors: active)").matches);
  const { violations: found } = await (isForced ? axe.disableRules("color-contrast") : axe).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
