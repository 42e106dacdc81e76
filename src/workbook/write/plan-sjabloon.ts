import type { WritePlan } from "../write-plan";
import { aanvragenTable } from "./sjabloon/aanvragen-table";
import { correctiesTable } from "./sjabloon/correcties-table";
import { gewichtenTable } from "./sjabloon/gewichten-table";
import { invoerTable } from "./sjabloon/invoer-table";
import { planGemeenten } from "./sjabloon/plan-gemeenten";
import { planTemplateTable } from "./sjabloon/plan-template-table";
import { planUitleg } from "./sjabloon/plan-uitleg";
import type { SjabloonInput } from "./sjabloon/template-column";

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
