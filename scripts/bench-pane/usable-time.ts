import type { Browser } from "playwright-core";

declare global {
  interface Window {
    /** Milliseconds since navigation, once the page can be used. */
    usableAfter?: number;
  }
}

/**
 * Opens a page in a browser that has never seen it.
 *
 * @param button - Start of the text on the button that makes the page usable.
 * @returns Milliseconds from navigation until that button is on the screen, enabled and painted.
 */
export async function usableTime(browser: Browser, address: string, button: string): Promise<number> {
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchForButton, button);
    await page.goto(address);
    const handle = await page.waitForFunction(() => window.usableAfter);
    return (await handle.jsonValue()) ?? Number.NaN;
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of its own. */
function watchForButton(text: string): void {
  const isUsable = (button: HTMLButtonElement): boolean =>
    !button.disabled && button.innerText.startsWith(text) && button.getBoundingClientRect().height > 0;
  const observer = new MutationObserver(() => {
    if (!Array.from(document.querySelectorAll("button")).some(isUsable)) return;
    observer.disconnect();
    // after the frame that shows it
    requestAnimationFrame(() => {
      setTimeout(() => {
        window.usableAfter = performance.now();
      }, 0);
    });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}
