import { useCallback, useLayoutEffect, useState, type RefObject } from "react";

/** What of an element with scroll bars is in sight, in pixels. */
export interface Viewport {
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/** Follows scrolling and resizing of an element. @returns What is in sight, and what to call on a scroll. */
export function useViewport(element: RefObject<HTMLElement | null>): readonly [Viewport, () => void] {
  const [viewport, setViewport] = useState<Viewport>({ top: 0, height: 600, width: 800 });
  const measure = useCallback(() => {
    const { current } = element;
    if (current === null) return;
    const { scrollTop: top, clientHeight: height, clientWidth: width } = current;
    setViewport((known) =>
      known.top === top && known.height === height && known.width === width ? known : { top, height, width },
    );
  }, [element]);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [element, measure]);
  return [viewport, measure];
}
