import type { Browser } from "playwright-core";

const usableAfter = "usable after ";

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
    // told by the page itself: asking it would be work for the page, and would count
    const told = page.waitForEvent("console", (message) => message.text().startsWith(usableAfter));
    await page.goto(address);
    return Number((await told).text().slice(usableAfter.length));
  } finally {
    await context.close();
  }
}

/** Runs in the page, before anything of its own. */
function watchForButton(text: string): void {
  const isUsable = (button: HTMLButtonElement): boolean =>
    !button.disabled && button.textContent.startsWith(text) && button.getBoundingClientRect().height > 0;
  const observer = new MutationObserver(() => {
    if (!Array.from(document.querySelectorAll("button")).some(isUsable)) return;
    observer.disconnect();
    // after the frame that shows it
    requestAnimationFrame(() => {
      setTimeout(() => {
        console.log(`usable after ${performance.now().toString()}`);
      }, 0);
    });
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}
