import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** Violations of WCAG 2.2 A and AA and of good practice that axe sees on a page: rule, element and what is the matter. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
