/** What the tests need to know of what was set up for them; passed on in the environment. */
export interface Surroundings {
  /** Path of the browser. */
  readonly chromium: string;
  /** Address of the web page, without a slash at the end. */
  readonly web: string;
  /** Folder of the add-in's production build. */
  readonly addin: string;
  /** Folder for pictures of screens. */
  readonly screenshots: string;
}

const variable = "FONDS_E2E";

export function announce(surroundings: Surroundings): void {
  process.env[variable] = JSON.stringify(surroundings);
}

/** @throws Outside `npm run test:e2e`. */
export function surroundings(): Surroundings {
  const text = process.env[variable];
  if (text === undefined) throw new Error("Run this with npm run test:e2e: it needs a browser and the built pages.");
  return JSON.parse(text) as Surroundings;
}
