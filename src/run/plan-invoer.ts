import type { Criteriaset } from "../core/criteria/criteriaset";
import type { Governanceset } from "../core/governance/governanceset";
import type { InputTables } from "../core/gemeenten/input";
import { scopeOf } from "../core/pipeline";
import type { Say } from "../core/words/say";
import { validateGemeenten } from "../core/validate/validate-gemeenten";
import { register } from "../reference/register";
import { planSjabloon } from "../sheets/sjabloon/plan-sjabloon";
import type { WritePlan } from "../workbook/write-plan";

const noInput: InputTables = {
  layout: "wide-deficits",
  sheet: "",
  headerRow: 1,
  kolommen: {},
  eenheid: null,
  eenheidCorrecties: [],
  rows: [],
  correcties: [],
  aanvragen: null,
  gewichten: [],
};

/** Plans empty, explained input sheets for the years and domains that a criteria set needs. */
export function planInvoer(criteria: Criteriaset, governance: Governanceset, say: Say): WritePlan {
  const { divisie } = validateGemeenten(noInput, register, scopeOf(criteria), "with-figures");
  return planSjabloon({ say, criteria, governance, gemeenten: divisie, registerSource: register.bron });
}
