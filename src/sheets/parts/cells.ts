import type { Cents } from "../../core/money/cents";
import { decimalOf, ratio, type Ratio } from "../../core/money/ratio";
import type { StyleName } from "../../workbook/styles";
import type { PlannedCell } from "../../workbook/write-plan";

/** Digits after the point of an exact ratio in a cell: more than a double can hold for any amount per inhabitant. */
const cellPlaces = 15;

/** Days between Excel's day 0 (30 December 1899) and the Unix epoch. */
const excelEpochDays = 25_569;
const millisecondsPerDay = 86_400_000;

/** Line breaks and tabs are whitespace; every other control character has no place in a cell. */
const whitespaceControls = /[\t\n\r\u2028\u2029]+/g;
const controlCharacters = /[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * Text as it may stand in a cell: control characters and invisible direction marks are gone, line breaks are spaces.
 * What looks like a formula stays as it is: an adapter writes text as text.
 *
 * @example cleanText("Regel 1\nregel\u0007 2") is "Regel 1 regel 2".
 */
export function cleanText(text: string): string {
  return text.replace(whitespaceControls, " ").replace(controlCharacters, "");
}

/**
 * Euros for a cell: the double nearest to the exact amount.
 *
 * @param amount - Euro cents, any sign.
 * @example eurosFromCents(cents(2171910100n)) is 21719101.
 */
export function eurosFromCents(amount: Cents): number {
  return Number(decimalOf(ratio(amount, 100n), 2));
}

/**
 * Euros for a cell from an exact amount: the nearest double.
 *
 * @param amount - Euro cents (per inhabitant, or before rounding), any sign.
 * @example eurosFromRatio(ratio(10826n)) is 108.26.
 */
export function eurosFromRatio(amount: Ratio): number {
  return Number(decimalOf(ratio(amount.numerator, amount.denominator * 100n), cellPlaces));
}

/**
 * Excel's serial day of an ISO date, in the 1900 date system.
 *
 * @example serialDay("2018-06-27") is 43278.
 */
export function serialDay(isoDate: string): number {
  return Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`) / millisecondsPerDay + excelEpochDays;
}

/** A cell with text; control characters are taken out. */
export function textCell(text: string, style: StyleName = "tekst"): PlannedCell {
  return { value: cleanText(text), style };
}

/** A cell with an amount in euros, as a number. */
export function moneyCell(amount: Cents, style: StyleName = "euroCent"): PlannedCell {
  return { value: eurosFromCents(amount), style };
}

/** A cell with an exact amount of cents (per inhabitant, or before rounding) in euros, as a number. */
export function ratioCell(amount: Ratio, style: StyleName = "perInwoner"): PlannedCell {
  return { value: eurosFromRatio(amount), style };
}

/** A cell with a whole number; empty when nobody knows it. */
export function countCell(count: bigint | number | null, style: StyleName = "aantal"): PlannedCell {
  return { value: count === null ? null : Number(count), style };
}

/**
 * A cell with a part of a whole as a fraction of one, shown as a percentage; empty when the whole is not positive.
 *
 * @param part - Euro cents.
 * @param whole - Euro cents.
 */
export function shareCell(part: Cents, whole: Cents, style: StyleName = "percentage"): PlannedCell {
  const value = whole > 0n ? Number(decimalOf(ratio(part, whole), cellPlaces)) : null;
  return { value, style };
}

/** A cell with a date, or empty when there is none. */
export function dateCell(isoDate: string | null, style: StyleName = "datum"): PlannedCell {
  return { value: isoDate === null ? null : serialDay(isoDate), style };
}
