import type { Taal } from "../text/taal";

/** The language of Excel's own screens, Dutch unless it is English. */
export function hostTaal(): Taal {
  return Office.context.displayLanguage.toLowerCase().startsWith("en") ? "en" : "nl";
}
