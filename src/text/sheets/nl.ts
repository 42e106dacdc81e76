import { auditNl } from "./audit/nl";
import { columnsNl } from "./columns/nl";
import { gatesNl } from "./gates/nl";
import { headNl } from "./head/nl";
import { samenvattingNl } from "./samenvatting/nl";
import { sjabloonNl } from "./sjabloon/nl";
import { uitnameNl } from "./uitname/nl";

/** What stands on the output sheets and in the template. */
export const sheetsNl: Readonly<Record<string, string>> = {
  ...columnsNl,
  ...headNl,
  ...gatesNl,
  ...samenvattingNl,
  ...uitnameNl,
  ...auditNl,
  ...sjabloonNl,
};
