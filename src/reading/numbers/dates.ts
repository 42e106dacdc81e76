import { dutchDay } from "../../core/governance/dutch-day";

const dayMilliseconds = 86_400_000;

/**
 * The date of a serial day number.
 *
 * @param system - 1900: day 1 is 1 January 1900, and 29 February 1900 exists by mistake (day 60); 1904: day 0 is 1 January 1904.
 * @returns ISO date, or null when the number cannot be a date (before 1900 or after 9999). A time of day is dropped.
 * @example dateOfSerial(43358, 1900) is "2018-09-15".
 */
export function dateOfSerial(serial: number, system: 1900 | 1904): string | null {
  const day = Math.floor(serial);
  const days1900 = system === 1904 ? day + 1462 : day;
  if (!(days1900 >= 1 && days1900 < 2_958_466) || days1900 === 60) return null;
  const sinceEpoch = days1900 - (days1900 > 60 ? 25_569 : 25_568);
  return new Date(sinceEpoch * dayMilliseconds).toISOString().slice(0, 10);
}

/**
 * The date that a number may stand for in a column where either is possible: only dates of our time, so that a year, a
 * postcode or a round amount is not taken for one.
 *
 * @returns ISO date from 1990 to 2099, or null.
 */
export function likelyDateOfSerial(serial: number, system: 1900 | 1904): string | null {
  const date = dateOfSerial(serial, system);
  return date !== null && date >= "1990" && date < "2100" ? date : null;
}

/**
 * Reads a date that stands as text, day before month: 2018-09-15, 15-09-2018, 15/9/2018, 15.9.2018; a time behind it is dropped,
 * unless it says of which zone it is: then it is the day in Dutch time.
 *
 * @returns ISO date, or null when the text is not an existing date.
 */
export function dateOfText(text: string): string | null {
  const zoned = /^(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:?\d{2})$/i.exec(text.trim());
  if (zoned !== null) {
    const moment = zoned.slice(1).join("").replace(" ", "T");
    return Number.isNaN(Date.parse(moment)) ? null : dutchDay(moment);
  }
  const match = /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}))(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(
    text.trim(),
  );
  if (match === null) return null;
  const year = match[1] ?? match[6] ?? "";
  const month = (match[2] ?? match[5] ?? "").padStart(2, "0");
  const day = (match[3] ?? match[4] ?? "").padStart(2, "0");
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}
