import type { Thema } from "../taskpane/pane";

const contrast = "(forced-colors: active)";
/** Below this, letters have to be light. */
const middle = 128;

/** How Excel looks now. */
export function hostTheme(): Thema {
  return themeFor(backgroundOf(Office.context.officeTheme), matchMedia(contrast).matches);
}

/** Follows Excel and the system when they change their looks. */
export function onHostTheme(apply: (theme: Thema) => void): void {
  const update = (): void => {
    apply(hostTheme());
  };
  matchMedia(contrast).addEventListener("change", update);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", update);
  addEventListener("focus", update);
}

/**
 * @param background - Colour of the body of Excel's own panes (#RRGGBB), or null when it does not say.
 * @param isContrast - Whether the system forces its own colours.
 */
export function themeFor(background: string | null, isContrast: boolean): Thema {
  if (isContrast) return "contrast";
  const [, red, green, blue] = /^#?(..)(..)(..)/.exec(background ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return "light";
  const [r, g, b] = [red, green, blue].map((channel) => Number.parseInt(channel, 16));
  return brightness(r ?? 255, g ?? 255, b ?? 255) < middle ? "dark" : "light";
}

/** From 0 (black) to 255 (white), as the eye sees it. */
function brightness(red: number, green: number, blue: number): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Excel for the web and older versions may have no theme at all. */
function backgroundOf(theme: Partial<Office.OfficeTheme> | undefined): string | null {
  return theme?.bodyBackgroundColor ?? null;
}
