import type { Cents } from "../money/cents";
import type { Ratio } from "../money/ratio";

/** A value in a sentence; its kind decides how it is written in the reader's language. */
export type SayValue =
  | string
  | number
  /** An amount in euros and cents. */
  | { readonly cents: Cents }
  /** An amount in whole euros (rounded half away from zero). */
  | { readonly wholeEuros: Cents }
  /** Cents per inhabitant, shown in euros with two decimals or as many as `places` says. */
  | { readonly centsPerInwoner: Ratio; readonly places?: number }
  /** An amount of cents shown in euros, rounded to `places` decimals; null: as a fraction of euros in lowest terms. */
  | { readonly amount: Ratio; readonly places: number | null }
  /** Percents as a plain decimal ("50"). */
  | { readonly percentage: string }
  /** A plain decimal ("1234.5"), shown with the digits that it has. */
  | { readonly decimal: string }
  /** ISO date or date-time, shown as a date. */
  | { readonly datum: string };

export type SayParameters = Readonly<Record<string, SayValue>>;

/**
 * Writes a sentence in the reader's language. text/ supplies it; layers that may not know text/ take it as an argument.
 *
 * @throws BugError when the key does not exist: a test checks every key that the sources use.
 */
export type Say = (key: string, parameters?: SayParameters) => string;
