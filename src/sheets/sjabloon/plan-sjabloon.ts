import type { WritePlan } from "../../workbook/write-plan";
import { aanvragenTable } from "./aanvragen-table";
import { correctiesTable } from "./correcties-table";
import { gewichtenTable } from "./gewichten-table";
import { invoerTable } from "./invoer-table";
import { planGemeenten } from "./plan-gemeenten";
import { planTemplateTable } from "./plan-template-table";
import { planUitleg } from "./plan-uitleg";
import type { SjabloonInput } from "./template-column";

/**
 * Plans an empty, explained input workbook. Its sheets have no purpose: they are the user's input, not output of ours, and
 * the reader finds everything back in them once they are filled in.
 */
export function planSjabloon(input: SjabloonInput): WritePlan {
  const gewichten = gewichtenTable(input);
  const tables = [
    invoerTable(input),
    correctiesTable(input),
    aanvragenTable(input),
    ...(gewichten === null ? [] : [gewichten]),
  ];
  return {
    sheets: [
      planUitleg(input, tables),
      ...tables.map((table) => planTemplateTable(table, input.say)),
      planGemeenten(input),
    ],
    names: [],
  };
}
