import type { Page } from "playwright-core";

/** Whatever does not fit in the window as it is now: what sticks out, overlaps or is cut off; empty when all fits. */
export async function misfits(page: Page): Promise<readonly string[]> {
  return [
    ...(await stickingOut(page)),
    ...(await overlapping(page)).map((pair) => `overlaps: ${pair}`),
    ...(await cutOff(page)).map((field) => `cuts off: ${field}`),
  ];
}

/**
 * What sticks out of the window, so that a reader would have to scroll sideways: WCAG 1.4.10 allows that for nothing but
 * a table of data, which scrolls by itself.
 *
 * @returns How wide the page is and the elements that reach beyond its right edge; empty when all fits.
 */
function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const isClipped = (element: Element): boolean => {
      const { parentElement: parent } = element;
      if (parent === null || parent === document.body) return false;
      return getComputedStyle(parent).overflowX !== "visible" || isClipped(parent);
    };
    const culprits = Array.from(document.body.querySelectorAll("*"))
      .filter((element) => element.getBoundingClientRect().right > width + 1 && !isClipped(element))
      .map((element) => `${element.tagName.toLowerCase()}: ${element.textContent.slice(0, 60)}`);
    return [`the page is ${document.documentElement.scrollWidth.toString()} pixels wide`, ...culprits];
  });
}

/** Fields that do not show all that they hold, so that 28 reads as 2; empty when each is wide enough. */
function cutOff(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll("input"))
      .filter((field) => field.checkVisibility())
      .filter(({ clientWidth, scrollWidth }) => clientWidth > 1 && scrollWidth > clientWidth)
      .map((field) => `${field.getAttribute("aria-label") ?? field.type}: ${field.value}`),
  );
}

/**
 * Controls that lie over each other, so that one cannot be read or pressed; empty when each has its own place. What lies
 * behind a question that must be answered first cannot be pressed anyway; what is folded away has a box but is not there.
 */
function overlapping(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const usable = document.querySelector("dialog:modal") ?? document;
    const controls = Array.from(usable.querySelectorAll("button, input, select, summary"))
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const overlap = (a: DOMRect, b: DOMRect): boolean =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
    return controls.flatMap(({ element, box }, index) =>
      controls
        .slice(index + 1)
        .filter((other) => !element.contains(other.element) && overlap(box, other.box))
        .map((other) => `${nameOf(element)} and ${nameOf(other.element)}`),
    );

    function nameOf(element: Element): string {
      return element.getAttribute("aria-label") ?? `${element.tagName} ${element.textContent.slice(0, 40)}`;
    }
  });
}

/** What moves on the page though the visitor asked for rest: animations that take longer than a moment. */
export function moving(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().activeDuration ?? 0) > 1)
      .map(({ effect }) => (effect instanceof KeyframeEffect ? (effect.target?.outerHTML.slice(0, 120) ?? "") : "")),
  );
}

/**
 * Looks at a page with the spacing that a reader may ask for, WCAG 1.4.12. It is also what a font that is wider than the
 * one of this machine does.
 */
export async function withTextSpacing(page: Page, look: () => Promise<void>): Promise<void> {
  await page.evaluate(() => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }",
    );
    document.adoptedStyleSheets.push(spaced);
  });
  await look();
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop();
  });
}

/** CSS pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Looks at a page in other sizes, and gives it its own size back. */
export async function atSizes(
  page: Page,
  sizes: readonly Size[],
  look: (size: string) => Promise<void>,
): Promise<void> {
  const before = page.viewportSize();
  if (before === null) throw new Error("a page without a size cannot be given its size back");
  for (const size of sizes) {
    await page.setViewportSize(size);
    await look(`${size.width.toString()}x${size.height.toString()}`);
  }
  await page.setViewportSize(before);
}
