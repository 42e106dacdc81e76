import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * Violations of WCAG 2.2 A and AA and of good practice that axe sees on a page: rule, element and what is the matter.
 *
 * @param apartFrom - Selector of a part that is looked at elsewhere: a sheet has many cells, and axe is slow.
 */
export async function violations(page: Page, apartFrom: string | null = null): Promise<readonly string[]> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  const axe = new AxeBuilder({ page });
  if (apartFrom !== null) axe.exclude(apartFrom);
  // forced colours are the system's own pairs; axe goes by the colours that the page would have had
  const isForced = await page.evaluate(() => matchMedia("(forced-colors: active)").matches);
  const { violations: found } = await (isForced ? axe.disableRules("color-contrast") : axe).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = "" }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
  );
}
