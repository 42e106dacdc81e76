import { taskpaneInputNl } from "./input/nl";
import { taskpaneOutcomeNl } from "./outcome/nl";
import { taskpaneRulesNl } from "./rules/nl";
import { taskpaneShellNl } from "./shell/nl";

/** Everything the task pane says. */
export const taskpaneNl: Readonly<Record<string, string>> = {
  ...taskpaneShellNl,
  ...taskpaneInputNl,
  ...taskpaneRulesNl,
  ...taskpaneOutcomeNl,
};
