/**
 * Waits until the first screen has been painted and the browser has nothing better to do, so that work that can wait does
 * not keep the user waiting.
 */
export function afterFirstScreen(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in globalThis) {
      requestIdleCallback(
        () => {
          resolve();
        },
        { timeout: longest },
      );
    } else setTimeout(resolve, 0);
  });
}

/** Milliseconds. */
const longest = 1000;
