/** How a plan is written. */
export interface WriteOptions {
  /** Whether the page is set up as well. */
  readonly withPage: boolean;
}

/**
 * Does work that sets up pages, and once more without when Excel cannot: where no printer is installed it may refuse, and
 * paper is not worth a whole outcome.
 *
 * @param work - Leaves nothing behind when it fails.
 */
export async function withPageWherePossible<T>(work: (options: WriteOptions) => Promise<T>): Promise<T> {
  try {
    return await work({ withPage: true });
  } catch (error) {
    if (isAboutPage(error)) return work({ withPage: false });
    throw error;
  }
}

function isAboutPage(error: unknown): boolean {
  if (!(error instanceof OfficeExtension.Error)) return false;
  return /^(?:PageLayout|HeaderFooter)/.test(error.debugInfo.errorLocation ?? "");
}
