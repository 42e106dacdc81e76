import { auditEn } from "./audit/en";
import { columnsEn } from "./columns/en";
import { gatesEn } from "./gates/en";
import { headEn } from "./head/en";
import { samenvattingEn } from "./samenvatting/en";
import { sjabloonEn } from "./sjabloon/en";
import { uitnameEn } from "./uitname/en";

/** What stands on the output sheets and in the template. */
export const sheetsEn: Readonly<Record<string, string>> = {
  ...columnsEn,
  ...headEn,
  ...gatesEn,
  ...samenvattingEn,
  ...uitnameEn,
  ...auditEn,
  ...sjabloonEn,
};
