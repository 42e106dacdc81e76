import { findingsEn } from "./findings/en";
import { rulesEn } from "./rules/en";
import { sheetsEn } from "./sheets/en";
import { cliEn } from "./cli/en";
import { narekeningEn } from "./narekening/en";
import { webEn } from "./web/en";
import { taskpaneEn } from "./taskpane/en";

/** Every sentence that a person reads, by key. */
export const messagesEn = {
  ...findingsEn,
  ...rulesEn,
  ...sheetsEn,
  ...cliEn,
  ...narekeningEn,
  ...webEn,
  ...taskpaneEn,
};
