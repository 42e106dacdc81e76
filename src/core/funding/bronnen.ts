import { at } from "../mathematics/at";
import type { Governanceset } from "../governance/governanceset";
import { cents, noCents, sumCents, type Cents } from "../money/cents";
import { roundByLargestRemainders } from "../mathematics/largest-remainders";
import { ratioFromDecimal } from "../money/ratio";
import type { BronGebruik } from "../uitkomst/uitkomst";
import { besluitenTegenUitkering } from "./verwerping";

/** What the sources make available: a source whose decision was rejected drops out, or nothing is paid at all. */
export interface Beschikbaar {
  /** Cents per source, in the order of the governance set. */
  readonly perBron: readonly Cents[];
  /** Their sum. */
  readonly pot: Cents;
  /** Kept back from the pot for the hardship clause, never more than the pot. */
  readonly reserve: Cents;
  /** The whole fund is off because a decision was rejected and the governance set says so. */
  readonly geenUitkering: boolean;
}

/**
 * The money there is to divide.
 *
 * @source domain.md §5; the letters of 2018 do not say what a rejection does, so the governance set does (`bijVerwerping`).
 */
export function beschikbaarVan(governance: Governanceset): Beschikbaar {
  const { bronnen, besluiten, hardheidsclausule } = governance;
  const isRejected = (besluitId: string | null): boolean =>
    besluiten.some(({ id, status }) => id === besluitId && status === "verworpen");
  const geenUitkering = besluitenTegenUitkering(governance).length > 0;
  const perBron = bronnen.map(({ bedrag, besluit }) =>
    geenUitkering || isRejected(besluit) ? noCents : centsFromEuros(bedrag),
  );
  const pot = sumCents(perBron);
  const wanted = hardheidsclausule === null ? noCents : centsFromEuros(hardheidsclausule.reserve);
  return { perBron, pot, reserve: wanted < pot ? wanted : pot, geenUitkering };
}

/**
 * What each source contributes to what is paid, in proportion to what it made available, to the cent.
 *
 * @param uitgekeerd - Cents, at most the sum of the sources.
 */
export function gebruikPerBron(
  { bronnen }: Governanceset,
  { perBron, pot }: Beschikbaar,
  uitgekeerd: Cents,
): readonly BronGebruik[] {
  const used =
    pot === 0n
      ? perBron
      : roundByLargestRemainders(
          { amounts: perBron.map((bedrag) => bedrag * uitgekeerd), scale: pot, caps: null },
          1n,
          uitgekeerd,
        );
  return bronnen.map(({ id, naam, bedrag, besluit }, index) => ({
    id,
    naam,
    besluit,
    bedrag: centsFromEuros(bedrag),
    beschikbaar: at(perBron, index),
    gebruikt: cents(at(used, index)),
  }));
}

/**
 * Euros as decimal text of at most two places, as the governance format has them.
 *
 * @example centsFromEuros("100000000.00") is 10,000,000,000 cents.
 */
export function centsFromEuros(euros: string): Cents {
  const { numerator, denominator } = ratioFromDecimal(euros);
  return cents((numerator * 100n) / denominator);
}
