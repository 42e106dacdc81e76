import type { Session } from "../excel/session";

const storageKey = "FondsTekortgemeenten.apparaat";
/** Six figures at most: it becomes part of the names of sheets. */
const highest = 999_999;

/**
 * This start of the add-in. The number of the device stays the same when the pane starts again, so that a write that was
 * broken off with it is known as our own and cleared up at once. It is made of nothing but chance, and goes nowhere but into
 * the workbook. Where nothing can be kept, each start counts as another device.
 */
export function deviceSession(): Session {
  return { id: random(), device: kept() ?? made(), now: () => Date.now() };
}

function kept(): number | null {
  try {
    const device = Number(localStorage.getItem(storageKey));
    return Number.isSafeInteger(device) && device > 0 ? device : null;
  } catch {
    return null;
  }
}

function made(): number {
  const device = random();
  try {
    localStorage.setItem(storageKey, device.toString());
  } catch {
    // a browser that keeps nothing for a page within a page
  }
  return device;
}

/** From 1 on. */
function random(): number {
  const [chance = 0] = crypto.getRandomValues(new Uint32Array(1));
  return 1 + (chance % highest);
}
