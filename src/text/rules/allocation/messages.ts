import type { RuleId } from "../../../core/allocation/registry";
import type { Taal } from "../../taal";
import { messagesOfRule, type RuleTexts } from "./rule-texts";
import * as rules from "./rules";

const textsByRule: Readonly<Record<RuleId, RuleTexts>> = rules;

/** What is said of the allocation rules, in one language. */
export function allocationMessages(taal: Taal): Readonly<Record<string, string>> {
  const perRule = Object.entries(textsByRule).map(([id, texts]) => messagesOfRule(id, texts[taal]));
  return Object.assign({}, ...perRule) as Readonly<Record<string, string>>;
}
