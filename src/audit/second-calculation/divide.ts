import type { Criteriaset } from "../../core/criteria/criteriaset";
import { inProportion, type Awards } from "./awards";
import { claimAt, claimTerms, type Claimant } from "./claim";
import { findClosing } from "./closing";
import { equalAwards, equalLosses } from "./levels";
import { nought, precise, total, type Precise } from "./precise";
import { inOrder } from "./ranking";

/**
 * Divides the pot over the claimants by the rule of the criteria set.
 *
 * @param pot - Cents, zero or more.
 * @returns Awards in the order of the claimants, not rounded.
 * @source domain.md §4, `verdeling.regel`.
 */
export function divide(claimants: readonly Claimant[], { grondslag, verdeling }: Criteriaset, pot: Precise): Awards {
  const terms = claimTerms(grondslag);
  if (verdeling.regel === "sluitschijf") {
    const closing = findClosing(claimants, terms, pot);
    const claims = claimants.map((claimant) => claimAt(claimant, terms, closing));
    return { awards: closing === null ? inProportion(claims, pot) : claims, closing };
  }
  const claims = claimants.map((claimant) => claimAt(claimant, terms, null));
  if (verdeling.regel === "vastPercentage") {
    const share = precise(verdeling.percentage).div(100);
    const parts = claims.map((claim) => claim.times(share));
    return { awards: total(parts).gt(pot) ? inProportion(parts, pot) : parts, closing: null };
  }
  if (total(claims).lte(pot)) return { awards: claims, closing: null };
  switch (verdeling.regel) {
    case "naarRato":
      return { awards: inProportion(claims, pot), closing: null };
    case "gelijkeToekenning":
      return equalAwards(claims, pot);
    case "gelijkVerlies":
      return equalLosses(claims, pot);
    case "talmud":
      return byTalmud(claims, pot);
    case "volgorde":
      return { awards: inOrder(claimants, claims, pot), closing: null };
  }
}

/** Up to half of all claims everyone gets the same, at most half its claim; above it everyone loses the same, at most half. */
function byTalmud(claims: readonly Precise[], pot: Precise): Awards {
  const halves = claims.map((claim) => claim.div(2));
  const half = total(halves);
  if (pot.lte(half)) return equalAwards(halves, pot);
  const gains = equalLosses(halves, pot.minus(half));
  return {
    awards: halves.map((one, index) => one.plus(gains.awards[index] ?? nought)),
    closing: gains.closing,
  };
}
