import type { FindingParameters } from "../../core/findings/finding";
import type { Say } from "../../core/words/say";
import { describeReason } from "../../text/describe-reason";

/** Reasons that a file's author and who types in a sentence need in other words. */
const typed: readonly string[] = ["decimal-expected", "date-expected"];

/** Puts into words why a field of the rules was refused, for who typed it. */
export function reasonText(parameters: FindingParameters, say: Say): string {
  const reason = String(parameters["reason"] ?? "");
  return typed.includes(reason) ? say(`pane.regels.reden.${reason}`) : describeReason(parameters, say);
}
