import type { Say } from "../core/words/say";
import { register } from "../reference/register";
import { planUitkomst } from "./plan-uitkomst";
import type { WritePlan } from "../workbook/write-plan";
import { describeFor } from "./describe-for";
import type { Verdeling } from "./verdeling-run";

/** What the audit sheet says about the program and the workbook. */
export interface RunFacts {
  readonly productName: string;
  readonly productVersion: string;
  /** File name or workbook name, as the user knows it. */
  readonly inputName: string;
}

/** Plans the output sheets of an outcome, in the language of `say`. */
export function planVerdeling({ uitkomst, digests, koppeling }: Verdeling, facts: RunFacts, say: Say): WritePlan {
  return planUitkomst({
    uitkomst,
    say,
    audit: {
      ...facts,
      inputDigest: digests.invoer,
      criteriaDigest: digests.criteria,
      governanceDigest: digests.governance,
      criteriaContent: digests.criteriaInhoud,
      governanceContent: digests.governanceInhoud,
      mapping: koppeling,
      mappingDigest: digests.koppeling,
      calculationDigest: digests.berekening,
      resultDigest: digests.uitkomst,
      registerSource: register.bron,
    },
    describe: describeFor(say),
  });
}
