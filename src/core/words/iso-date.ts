/**
 * @returns Whether a value is a day of the calendar as files write it.
 * @example isIsoDate("2018-06-27") is true; "2018-6-27", "2018-02-30" and "27-06-2018" are not.
 */
export function isIsoDate(value: unknown): value is string {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  // a day that a month does not have is taken for one of the next month
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
