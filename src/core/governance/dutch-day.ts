const hour = 60 * 60 * 1000;
const march = 2;
const october = 9;
const sundays = 7;

/**
 * The day in the Netherlands at a moment: decisions are dated in Dutch time, a run in universal time. Summer time lasts from
 * the last Sunday of March to the last Sunday of October, from and to one o'clock in universal time.
 *
 * @param iso - A moment, or a day (which stays that day).
 * @returns ISO date.
 * @source Directive 2000/84/EC, in force and the same in the Netherlands since 1996; a later change of the law is not in it.
 * @example dutchDay("2018-06-26T22:30:00Z") is "2018-06-27".
 */
export function dutchDay(iso: string): string {
  const time = Date.parse(iso);
  const ahead = isSummerTime(time) ? 2 : 1;
  return new Date(time + ahead * hour).toISOString().slice(0, "2018-06-27".length);
}

function isSummerTime(time: number): boolean {
  const year = new Date(time).getUTCFullYear();
  return time >= lastSunday(year, march) + hour && time < lastSunday(year, october) + hour;
}

/** The start of the last Sunday of a month of 31 days, universal time. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31));
  return Date.UTC(year, month, 31 - (last.getUTCDay() % sundays));
}
