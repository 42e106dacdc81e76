import { allocationMessages } from "./allocation/messages";
import { explanationNl } from "./explanation/nl";
import { remarksNl } from "./remarks/nl";
import { verdictsNl } from "./verdicts/nl";

/** Criteria, allocation rules and what they say about a municipality. */
export const rulesNl: Readonly<Record<string, string>> = {
  ...allocationMessages("nl"),
  ...verdictsNl,
  ...explanationNl,
  ...remarksNl,
};
