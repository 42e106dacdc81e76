import { UsageError } from "./usage-error";

const isoTime = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Reads the time of a run: with a time zone, or a day (its start in UTC).
 *
 * @returns ISO time in UTC.
 * @throws UsageError when it is no time, or a day that does not exist.
 * @example readTime("2018-11-01T13:00:00+01:00") is "2018-11-01T12:00:00.000Z".
 */
export function readTime(text: string): string {
  const time = isoTime.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time) || !isExistingDay(text.slice(0, 10)))
    throw new UsageError("cli.usage.time-invalid", { value: text });
  return new Date(time).toISOString();
}

/** 31 February parses, but to a day in March. */
function isExistingDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
