/** Milliseconds. */
const patience = 60_000;
const pause = 20;

/**
 * Waits until something that the page sets in motion has come to rest: the model of a workbook tells nobody.
 *
 * @param read - Looked at again and again.
 * @throws When it is still not so after a minute, as a failed expectation.
 */
export async function eventually<T>(read: () => T, expected: T): Promise<void> {
  const end = performance.now() + patience;
  while (JSON.stringify(read()) !== JSON.stringify(expected) && performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  expect(read()).toEqual(expected);
}
