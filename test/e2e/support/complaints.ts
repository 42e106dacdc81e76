import type { BrowserContext, ConsoleMessage, Page } from "playwright-core";

/** What a page did that no page of ours may do. */
export interface Complaints {
  readonly all: () => readonly string[];
}

/**
 * Watches a context from before its first page: errors on the console (a breach of the content security policy is one),
 * exceptions that nobody caught, and requests to anywhere else than where the page itself comes from.
 *
 * @param isAllowed - Whether the page may ask for this address.
 */
export function watch(context: BrowserContext, isAllowed: (address: URL) => boolean): Complaints {
  const complaints: string[] = [];
  context.on("console", (message: ConsoleMessage) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => complaints.push(`exception: ${error.error().stack ?? error.error().message}`));
  context.on("request", (request) => {
    const address = new URL(request.url());
    if (!isLocal(address) && !isAllowed(address)) complaints.push(`request: ${request.method()} ${address.href}`);
  });
  context.on("page", (page: Page) => {
    page.on("crash", () => complaints.push("the page crashed"));
  });
  return { all: () => complaints };
}

/** What the page has made itself: nothing leaves for it. */
function isLocal({ protocol }: URL): boolean {
  return protocol === "blob:" || protocol === "data:" || protocol === "about:";
}
