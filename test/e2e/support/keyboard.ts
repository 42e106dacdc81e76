import type { Locator, Page } from "playwright-core";

/** More stops than any screen has. */
const patience = 200;

/**
 * Goes to a control with the Tab key from where the keyboard is now, and presses a key there.
 *
 * @throws When Tab does not come by it, or when one cannot see that the keyboard is there.
 */
export async function pressByKeyboard(page: Page, target: Locator, key: string): Promise<void> {
  const wanted = await target.elementHandle();
  for (let stops = 0; stops < patience; stops++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((element) => document.activeElement === element, wanted)) {
      expect(await isFocusVisible(page)).toBe(true);
      await page.keyboard.press(key);
      return;
    }
  }
  throw new Error("Tab never comes by it");
}

/** An outline, a border or a shadow that is there because of the focus, on the control or on what frames it. */
function isFocusVisible(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const control = document.activeElement;
    if (!(control instanceof HTMLElement)) return false;
    const frames = [control, control.parentElement].filter((element) => element !== null);
    const looks = (): string =>
      frames
        .flatMap((element) => [undefined, "::before", "::after"].map((part) => getComputedStyle(element, part)))
        .map(({ outline, border, boxShadow, transform }) => [outline, border, boxShadow, transform].join())
        .join("|");
    const focused = looks();
    control.blur();
    const blurred = looks();
    control.focus();
    return focused !== blurred;
  });
}
