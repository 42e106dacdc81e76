import type { BrowserContext, Page } from "playwright-core";

interface CountingWindow {
  clicksOfUser: number;
}

/** Counts what a person clicks on the pages of a context, whatever it does; to be called before the first page opens. */
export async function countClicks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const page = window as unknown as CountingWindow;
    page.clicksOfUser = 0;
    const count = (event: Event): void => {
      if (event.isTrusted) page.clicksOfUser += 1;
    };
    window.addEventListener("pointerdown", count, { capture: true });
    // a choice by the keyboard counts as well
    window.addEventListener("keydown", count, { capture: true });
  });
}

export function clicksOn(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as CountingWindow).clicksOfUser);
}
