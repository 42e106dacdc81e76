import { Fraction } from "./fraction";

export type Taal = "nl" | "en";

/** A number as it stands in a sentence: its value and with how many decimals it is written. */
export interface WrittenNumber {
  readonly value: Fraction;
  readonly places: number;
}

/** How numbers look in a language, as parts of a pattern. */
export const looks: Readonly<
  Record<Taal, { readonly amount: string; readonly number: string; readonly percent: string }>
> = {
  nl: { amount: "€ -?[\\d.]+(?:,\\d+)?(?:/[\\d.]+)?", number: "[\\d.]+(?:,\\d+)?", percent: "[\\d.]+(?:,\\d+)?%" },
  en: { amount: "-?€[\\d,]+(?:\\.\\d+)?(?:/[\\d,]+)?", number: "[\\d,]+(?:\\.\\d+)?", percent: "[\\d,]+(?:\\.\\d+)?%" },
};

/** Reads an amount in euros, a count or a percentage. */
export function readNumber(text: string, taal: Taal): WrittenNumber {
  const [above = "", below] = text.replaceAll(/[€% ]/g, "").split("/");
  const whole = digitsOf(above, taal);
  const value = Fraction.read(whole);
  return {
    value: below === undefined ? value : value.over(Fraction.read(digitsOf(below, taal))),
    places: (whole.split(".")[1] ?? "").length,
  };
}

function digitsOf(text: string, taal: Taal): string {
  return taal === "nl" ? text.replaceAll(".", "").replace(",", ".") : text.replaceAll(",", "");
}
