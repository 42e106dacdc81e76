import { useEffect, useRef, type FocusEvent, type RefObject } from "react";
import type { Place } from "./place";
import type { SheetView } from "./sheet-view";

export interface GridFocusOptions {
  readonly focus: Place;
  readonly view: SheetView;
  readonly isEditing: boolean;
  /** Rises when the keyboard has to go to the selected cell. */
  readonly requests: number;
}

/** What the element around the grid has to report. */
export interface GridFocus {
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent<HTMLElement>) => void;
}

/**
 * Lets the keyboard follow the selected cell while it is in the grid, and brings it there on request.
 *
 * @param scroller - Element around the grid.
 */
export function useGridFocus(scroller: RefObject<HTMLElement | null>, options: GridFocusOptions): GridFocus {
  const { focus, view, isEditing, requests } = options;
  const isInGrid = useRef(false);
  useEffect(() => {
    if (!isEditing && isInGrid.current) focusCell(scroller.current);
  }, [scroller, focus, isEditing, view]);
  useEffect(() => {
    if (requests > 0) focusCell(scroller.current);
  }, [scroller, requests]);
  return {
    onFocus: () => {
      isInGrid.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }) => {
      // nothing gets the focus when the field of an edited cell goes, or when the window does
      if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) isInGrid.current = false;
    },
  };
}

function focusCell(scroller: HTMLElement | null): void {
  scroller?.querySelector<HTMLElement>('td[tabindex="0"]')?.focus({ preventScroll: true });
}
