import { invariant } from "../../core/findings/bug-error";
import { at } from "../../core/mathematics/at";
import type { Gemeente, Gemeentecode } from "../../core/gemeenten/gemeente";
import type { Cents } from "../../core/money/cents";
import type { Claimant } from "./claim";
import { questionColumns } from "./condition";
import { divide } from "./divide";
import { availablePot } from "./pot";
import { nought, precise, toCents, total, type Precise } from "./precise";
import { qualifies, type Settings } from "./qualifies";
import { roundAwards } from "./rounding";
import { netTekort } from "./tekort";

/** One municipality in the second calculation. Cents. */
export interface RecalculatedGemeente {
  readonly code: Gemeentecode;
  /** Positive means short. */
  readonly tekort: Cents;
  readonly inAanmerking: Cents;
  readonly toekenning: Cents;
}

/** What the second calculation comes to. */
export interface Recalculation {
  /** In the order given. */
  readonly gemeenten: readonly RecalculatedGemeente[];
  /** Cents. */
  readonly uitgekeerd: Cents;
  /** Cents (per inhabitant for sluitschijf), to 30 places; null when the rule has none or it was not needed. */
  readonly sluitvariabele: Precise | null;
}

/**
 * Calculates the awards a second time, from the figures of the municipalities on, with nothing of the first calculation:
 * other numbers (decimals, not fractions), other methods, written from the description of the rules.
 *
 * @param gemeenten - Validated municipalities; the order does not matter.
 * @example recalculate(gemeenten, { criteria, governance, aanvragenBekend: true }).uitgekeerd
 */
export function recalculate(gemeenten: readonly Gemeente[], settings: Settings): Recalculation {
  const columns = { questions: questionColumns(gemeenten) };
  const rows = gemeenten.map((gemeente) => {
    const tekort = netTekort(gemeente, settings.criteria.tekort);
    return { gemeente, tekort, qualifies: qualifies(gemeente, tekort, settings, columns) };
  });
  const claimants: readonly Claimant[] = rows
    .filter((row) => row.qualifies)
    .map(({ gemeente, tekort }) => ({ code: gemeente.code, inwoners: precise(gemeente.inwoners), tekort }));
  const pot = availablePot(settings.governance);
  const { awards, closing } = divide(claimants, settings.criteria, pot);
  const unit = precise(settings.criteria.afronding.eenheid === "euro" ? 100 : 1);
  const unrounded = claimants.map(({ code, tekort }, index) => ({
    code,
    award: at(awards, index),
    limit: tekort,
  }));
  const paid = roundAwards(unrounded, unit, pot);
  return {
    gemeenten: rows.map((row) => ({
      code: row.gemeente.code,
      tekort: toCents(row.tekort),
      inAanmerking: toCents(row.qualifies ? row.tekort : nought),
      toekenning: toCents(row.qualifies ? awardOf(paid, row.gemeente.code) : nought),
    })),
    uitgekeerd: toCents(total(paid.values())),
    sluitvariabele: closing,
  };
}

function awardOf(paid: ReadonlyMap<Gemeentecode, Precise>, code: Gemeentecode): Precise {
  const award = paid.get(code);
  invariant(award !== undefined, "who qualifies has an award, be it nothing");
  return award;
}
