import type { Cents } from "../core/money/cents";
import { decimalOf, ratio } from "../core/money/ratio";
import type { SayValue } from "../core/say";
import { localeOf, type Taal } from "./taal";

/** How amounts, numbers and dates are written in one language. Amounts never pass through `number`. */
export interface Formats {
  readonly euroCents: (amount: Cents) => string;
  readonly euros: (amount: Cents) => string;
  /** A plain decimal ("108.2612") with as many digits as it has. */
  readonly decimal: (plain: string, places: number) => string;
  readonly count: (value: number) => string;
  readonly date: (iso: string) => string;
  readonly value: (value: SayValue) => string | number;
}

type ExactNumber = Intl.StringNumericLiteral;

/**
 * Formats for a language. Given an exact decimal as text, Intl rounds nothing that we did not round before.
 *
 * @example createFormats("nl").euroCents(cents(123456789n)) is "€ 1.234.567,89" (with no-break spaces).
 */
export function createFormats(taal: Taal): Formats {
  const locale = localeOf[taal];
  const withPlaces = (places: number, currency: boolean): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: places,
      maximumFractionDigits: places,
      ...(currency ? { style: "currency", currency: "EUR" } : {}),
    });
  const euroCent = once(() => withPlaces(2, true));
  const euro = once(() => withPlaces(0, true));
  const whole = once(() => withPlaces(0, false));
  const decimals = new Map<number, Intl.NumberFormat>();
  const dateFormat = once(
    () => new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  );

  const euroCents = (amount: Cents): string => euroCent().format(decimalOf(ratio(amount, 100n), 2) as ExactNumber);
  const euros = (amount: Cents): string => euro().format(decimalOf(ratio(amount, 100n), 0) as ExactNumber);
  const decimal = (plain: string, places: number): string => {
    const format = decimals.get(places) ?? withPlaces(places, false);
    decimals.set(places, format);
    return format.format(plain as ExactNumber);
  };
  const date = (iso: string): string => dateFormat().format(new Date(iso));
  const value = (input: SayValue): string | number => {
    if (typeof input !== "object") return input;
    if ("cents" in input) return euroCents(input.cents);
    if ("wholeEuros" in input) return euros(input.wholeEuros);
    if ("centsPerInwoner" in input) {
      const { numerator, denominator } = input.centsPerInwoner;
      return euroCent().format(decimalOf(ratio(numerator, denominator * 100n), 2) as ExactNumber);
    }
    if ("percentage" in input) return `${decimal(input.percentage, placesOf(input.percentage))}%`;
    if ("decimal" in input) return decimal(input.decimal, placesOf(input.decimal));
    return date(input.datum);
  };
  return { euroCents, euros, decimal, count: (count) => whole().format(count), date, value };
}

function placesOf(plain: string): number {
  return (plain.split(".")[1] ?? "").length;
}

/** Intl takes its time to make a format: only those that are used are made. */
function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
