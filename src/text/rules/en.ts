import { allocationMessages } from "./allocation/messages";
import { explanationEn } from "./explanation/en";
import { remarksEn } from "./remarks/en";
import { verdictsEn } from "./verdicts/en";

/** Criteria, allocation rules and what they say about a municipality. */
export const rulesEn: Readonly<Record<string, string>> = {
  ...allocationMessages("en"),
  ...verdictsEn,
  ...explanationEn,
  ...remarksEn,
};
