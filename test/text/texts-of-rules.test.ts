import { allocationRules } from "../../src/core/allocation/registry";
import { eligibilityRules, outcomeReasons } from "../../src/core/eligibility/registry";
import { poortIds } from "../../src/core/governance/gates/gate-context";
import type { Opmerking } from "../../src/core/allocation/opmerking";
import { messagesEn } from "../../src/text/en";
import { messagesNl } from "../../src/text/nl";

/** Every remark: a missing one does not compile. */
const remarks = Object.keys({
  "pot-niet-op": true,
  "pro-rata-onder-laagste-tarief": true,
  "pro-rata-vast-percentage": true,
  "minimum-sprong-bij-b": true,
  "laatste-krijgt-rest": true,
  "gelijken-delen-rest": true,
  "volgorde-precies-op": true,
  "niets-te-verdelen": true,
  "geen-uitkering-na-verwerping": true,
  "restant-door-afronding": true,
} satisfies Record<Opmerking, true>);

const composed = [
  ...[...eligibilityRules.map(({ id }) => id), ...outcomeReasons].flatMap((id) =>
    ["name", "reason", "refused"].map((part) => `rule.${id}.${part}`),
  ),
  ...Object.keys(allocationRules).map((id) => `rule.${id}.name`),
  ...poortIds.flatMap((id) => [`gate.${id}.name`, `gate.${id}.text`]),
  ...remarks.map((id) => `remark.${id}`),
];

test.each(composed)("%s has a text in both languages", (key) => {
  expect(key in messagesNl && key in messagesEn).toBe(true);
});
