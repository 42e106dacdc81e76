import { at } from "../../core/mathematics/at";
import type { RuleId, Verdeling } from "../../core/allocation/registry";
import { inProportion, type Awards } from "./awards";
import { claimAt, type Claimant, type ClaimTerms } from "./claim";
import { findClosing } from "./closing";
import { equalAwards, equalLosses } from "./levels";
import { precise, total, type Precise } from "./precise";
import { inOrder } from "./ranking";

/** What a rule is asked to divide. */
export interface Asked {
  readonly claimants: readonly Claimant[];
  readonly terms: ClaimTerms;
  /** What each may claim under fixed brackets, in the order of the claimants. */
  readonly claims: readonly Precise[];
  /** Cents, zero or more. */
  readonly pot: Precise;
}

type SetTo<Id extends RuleId> = Extract<Verdeling, { regel: Id }>;

/** @returns Awards in the order of the claimants, not rounded. */
type Divide<Id extends RuleId> = (asked: Asked, set: SetTo<Id>) => Awards;

/** Every rule once more, written from its description and not from the first calculation. */
export const divisions: { readonly [Id in RuleId]: Divide<Id> } = {
  sluitschijf: ({ claimants, terms, pot }) => {
    const closing = findClosing(claimants, terms, pot);
    const claims = claimants.map((claimant) => claimAt(claimant, terms, closing));
    return { awards: closing === null ? inProportion(claims, pot) : claims, closing };
  },
  vastPercentage: ({ claims, pot }, { percentage }) => {
    const share = precise(percentage).div(100);
    const parts = claims.map((claim) => claim.times(share));
    return { awards: total(parts).gt(pot) ? inProportion(parts, pot) : parts, closing: null };
  },
  naarRato: unlessEnough(({ claims, pot }) => ({ awards: inProportion(claims, pot), closing: null })),
  gelijkeToekenning: unlessEnough(({ claims, pot }) => equalAwards(claims, pot)),
  gelijkVerlies: unlessEnough(({ claims, pot }) => equalLosses(claims, pot)),
  talmud: unlessEnough(({ claims, pot }) => byTalmud(claims, pot)),
  volgorde: unlessEnough(({ claimants, claims, pot }) => ({
    awards: inOrder(claimants, claims, pot),
    closing: null,
  })),
};

/** Everyone gets its claim where the pot is enough for that. */
function unlessEnough(divide: (asked: Asked) => Awards): (asked: Asked) => Awards {
  return (asked) => (total(asked.claims).lte(asked.pot) ? { awards: asked.claims, closing: null } : divide(asked));
}

/** Up to half of all claims everyone gets the same, at most half its claim; above it everyone loses the same, at most half. */
function byTalmud(claims: readonly Precise[], pot: Precise): Awards {
  const halves = claims.map((claim) => claim.div(2));
  const half = total(halves);
  if (pot.lte(half)) return equalAwards(halves, pot);
  const gains = equalLosses(halves, pot.minus(half));
  return {
    awards: halves.map((one, index) => one.plus(at(gains.awards, index))),
    closing: gains.closing,
  };
}
