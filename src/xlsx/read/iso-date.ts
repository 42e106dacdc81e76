const dayMilliseconds = 86_400_000;
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/**
 * Serial day of a date that a sheet stores as text (strict Open XML).
 *
 * @returns null when it is not a date.
 * @example isoToSerial("2017-01-01", false) is 42736.
 */
export function isoToSerial(text: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text.trim());
  if (match === null) return null;
  const [year, month, day, hour, minute, second] = match
    .slice(1)
    .map((part) => Number((part as string | undefined) ?? 0)) as [number, number, number, number, number, number];
  const milliseconds = Date.UTC(year, month - 1, day, hour, minute) + second * 1000;
  return (milliseconds - epochs[date1904 ? 1904 : 1900]) / dayMilliseconds;
}
