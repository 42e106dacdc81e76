import { findingsNl } from "./findings/nl";
import { rulesNl } from "./rules/nl";
import { sheetsNl } from "./sheets/nl";
import { cliNl } from "./cli/nl";
import { narekeningNl } from "./narekening/nl";
import { webNl } from "./web/nl";
import { taskpaneNl } from "./taskpane/nl";

/** Every sentence that a person reads, by key. */
export const messagesNl = {
  ...findingsNl,
  ...rulesNl,
  ...sheetsNl,
  ...cliNl,
  ...narekeningNl,
  ...webNl,
  ...taskpaneNl,
};
