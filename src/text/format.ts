import type { Cents } from "../core/money/cents";
import { decimalOf, ratio, type Ratio } from "../core/money/ratio";
import type { SayValue } from "../core/words/say";
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
  const euro = byPlaces((places) => withPlaces(places, true));
  const plain = byPlaces((places) => withPlaces(places, false));
  const dateFormat = once(
    () => new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  );

  const inEuros = (amount: Ratio, places: number): string =>
    euro(places).format(decimalOf(ratio(amount.numerator, amount.denominator * 100n), places) as ExactNumber);
  const euroCents = (amount: Cents): string => inEuros(ratio(amount), 2);
  const euros = (amount: Cents): string => inEuros(ratio(amount), 0);
  const decimal = (digits: string, places: number): string => plain(places).format(digits as ExactNumber);
  const asFraction = (amount: Ratio): string => {
    const { numerator, denominator } = ratio(amount.numerator, amount.denominator * 100n);
    const above = euro(0).format(numerator.toString() as ExactNumber);
    return denominator === 1n ? above : `${above}/${plain(0).format(denominator.toString() as ExactNumber)}`;
  };
  const date = (iso: string): string => dateFormat().format(new Date(iso));
  const value = (input: SayValue): string | number => {
    if (typeof input !== "object") return input;
    if ("cents" in input) return euroCents(input.cents);
    if ("wholeEuros" in input) return euros(input.wholeEuros);
    if ("centsPerInwoner" in input) return inEuros(input.centsPerInwoner, input.places ?? 2);
    if ("amount" in input)
      return input.places === null ? asFraction(input.amount) : inEuros(input.amount, input.places);
    if ("percentage" in input) return `${decimal(input.percentage, placesOf(input.percentage))}%`;
    if ("decimal" in input) return decimal(input.decimal, placesOf(input.decimal));
    return date(input.datum);
  };
  return { euroCents, euros, decimal, count: (count) => plain(0).format(count), date, value };
}

function placesOf(plain: string): number {
  return (plain.split(".")[1] ?? "").length;
}

/** Intl takes its time to make a format: only those that are used are made. */
function byPlaces(make: (places: number) => Intl.NumberFormat): (places: number) => Intl.NumberFormat {
  const made = new Map<number, Intl.NumberFormat>();
  return (places) => {
    const format = made.get(places) ?? make(places);
    made.set(places, format);
    return format;
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
