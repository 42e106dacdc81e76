import { taskpaneInputEn } from "./input/en";
import { taskpaneOutcomeEn } from "./outcome/en";
import { taskpaneRulesEn } from "./rules/en";
import { taskpaneShellEn } from "./shell/en";

/** Everything the task pane says. */
export const taskpaneEn: Readonly<Record<string, string>> = {
  ...taskpaneShellEn,
  ...taskpaneInputEn,
  ...taskpaneRulesEn,
  ...taskpaneOutcomeEn,
};
