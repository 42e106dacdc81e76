import type { Messages } from "../text/sentence-writer";
import type { Taal } from "../text/taal";
import { webEn } from "../text/web/en";
import { webNl } from "../text/web/nl";

/** What the page itself says; the texts of the pane come when the pane needs them. */
export const pageTexts: Readonly<Record<Taal, Messages>> = { nl: webNl, en: webEn };
