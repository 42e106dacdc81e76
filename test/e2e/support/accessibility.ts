import axe, { type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** The rule of axe that compares every letter with what lies behind it. */
const colours = "color-contrast";

/**
 * What is looked at. Colours are the slow half and the same in every language; all the rest is the same in every theme:
 * a screen that is looked at in both languages and both themes needs each half but once more.
 */
export type Part = "everything" | "colours" | "all but colours";

/**
 * Violations of WCAG 2.2 A and AA and of good practice that axe sees on a page: rule, element and what is the matter.
 *
 * axe runs in the page itself and reports violations only: the adapter for Playwright gives the same answer in ten times
 * the time. It does not look into frames, so a page with frames is refused.
 *
 * @param apartFrom - Selector of a part that is looked at elsewhere: a sheet has many cells, and axe is slow.
 */
export async function violations(
  page: Page,
  apartFrom: string | null = null,
  part: Part = "everything",
): Promise<readonly string[]> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  if (page.frames().length !== 1) throw new Error("axe would look at the outer page only: this one has frames");
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  // forced colours are the system's own pairs; axe goes by the colours that the page would have had
  const isForced = await page.evaluate(() => matchMedia("(forced-colors: active)").matches);
  const withColours = part !== "all but colours" && !isForced;
  const options: RunOptions = {
    resultTypes: ["violations"],
    ...(part === "colours"
      ? { runOnly: { type: "rule", values: [colours] } }
      : { rules: { [colours]: { enabled: withColours } } }),
  };
  return page.evaluate(
    async ({ exclude, options: runOptions }) => {
      const { axe: inPage } = window as unknown as { readonly axe: typeof axe };
      const { violations: found } = await inPage.run(exclude === null ? document : { exclude: [exclude] }, runOptions);
      return found.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary = "" }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
      );
    },
    { exclude: apartFrom, options },
  );
}
