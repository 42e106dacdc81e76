import { useEffect, type RefObject } from "react";

/**
 * Keeps the keyboard somewhere: when what had the focus is gone, the heading of the screen gets it. A pane that does not
 * have the focus itself leaves it where it is, in the sheet.
 */
export function useKeptFocus(main: RefObject<HTMLElement>, hasMoved: boolean): void {
  useEffect(() => {
    if (!hasMoved || !document.hasFocus() || document.activeElement !== document.body) return;
    main.current?.querySelector("h1")?.focus({ preventScroll: true });
  });
}
