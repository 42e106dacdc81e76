import type { DescribeFinding } from "../core/findings/described";
import type { Say } from "../core/words/say";
import type { Uitkomst } from "../core/uitkomst/uitkomst";
import type { WritePlan } from "../workbook/write-plan";
import type { AuditFacts } from "../sheets/audit/audit-facts";
import { planAudit } from "../sheets/audit/plan-audit";
import { planNarekening } from "../narekening/plan-narekening";
import { planSamenvatting } from "../sheets/samenvatting/plan-samenvatting";
import { planToekenning } from "../sheets/toekenning/plan-toekenning";
import { planToelichting } from "../sheets/toelichting/plan-toelichting";
import { planUitname } from "../sheets/uitname/plan-uitname";

/** What the output workbook is made of. */
export interface UitkomstPlanInput {
  readonly uitkomst: Uitkomst;
  readonly say: Say;
  readonly audit: AuditFacts;
  /** Writes findings out in the language of `say`. */
  readonly describe: DescribeFinding;
}

/**
 * Plans every output sheet of a run, in the order in which they are read: summary, awards, explanation, contributions,
 * live recalculation, audit.
 */
export function planUitkomst({ uitkomst, say, audit, describe }: UitkomstPlanInput): WritePlan {
  const isEmpty = uitkomst.toekenningen.length === 0;
  const narekening = isEmpty ? { sheets: [], names: [] } : planNarekening(uitkomst, say);
  return {
    sheets: [
      planSamenvatting(uitkomst, describe, say),
      planToekenning(uitkomst, say),
      planToelichting(uitkomst, say),
      ...(uitkomst.uitnamen.length === 0 ? [] : [planUitname(uitkomst, say)]),
      ...narekening.sheets,
      planAudit(uitkomst, audit, describe, say),
    ],
    names: narekening.names,
  };
}
