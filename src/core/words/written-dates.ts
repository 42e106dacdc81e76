import { asSeen } from "./look-alikes";

/** Beginnings of the months in Dutch and English, in their order. */
const months: readonly RegExp[] = [
  /^jan/,
  /^feb/,
  /^(?:mrt|maa|mar)/,
  /^apr/,
  /^(?:mei|may)/,
  /^jun/,
  /^jul/,
  /^aug/,
  /^sep/,
  /^(?:okt|oct)/,
  /^nov/,
  /^dec/,
];

const written =
  /\b(?:(?<y1>20\d\d)[-/.](?<m1>\d{1,2})[-/.](?<d1>\d{1,2})|(?<d2>\d{1,2})[-/.](?<m2>\d{1,2})[-/.](?<y2>(?:20)?\d\d)|(?<d3>\d{1,2})(?:e|st|nd|rd|th)?[\s.-]+(?<m3>[a-z]{3,9})[\s.,-]+(?<y3>20\d\d)|(?<m4>[a-z]{3,9})[\s.]+(?<d4>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<y4>20\d\d))\b/gi;

/**
 * The days that a text names, in whatever notation: "27 juni 2018", "27-06-2018", "2018-06-27", "June 27, 2018".
 *
 * @returns ISO dates in the order of the text; what is no day is left out.
 */
export function datesIn(text: string): readonly string[] {
  return [...asSeen(text).matchAll(written)].flatMap((match) => isoOf(match.groups ?? {}) ?? []);
}

const writtenMonth = /(?<![\p{L}\d])(?<month>[a-z]{3,9})\.?\s+(?<year>20\d\d)(?!\d)/giu;

/**
 * The months that a text names without a day: "ALV oktober 2018".
 *
 * @returns "2018-10", in the order of the text.
 */
export function monthsIn(text: string): readonly string[] {
  return [...withPlainDates(text).matchAll(writtenMonth)].flatMap(({ groups: { month = "", year = "" } = {} }) => {
    const number = monthOf(month);
    return number === null ? [] : [`${year}-${number}`];
  });
}

/** A text with every day that it names in one notation: "ALV 27-6-2018" and "ALV 27 juni 2018" are the same. */
export function withPlainDates(text: string): string {
  return asSeen(text).replace(written, (...args: readonly unknown[]) => {
    const groups = args.at(-1) as Readonly<Record<string, string | undefined>>;
    return isoOf(groups)?.replaceAll("-", "") ?? String(args[0]);
  });
}

function isoOf(groups: Readonly<Record<string, string | undefined>>): string | null {
  const of = (part: string): string =>
    ["1", "2", "3", "4"].map((way) => groups[part + way]).find((found) => found !== undefined) ?? "";
  const [year, day] = [of("y"), of("d")];
  const month = monthOf(of("m"));
  if (month === null) return null;
  const iso = `${year.padStart(4, "20")}-${month}-${day.padStart(2, "0")}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

function monthOf(text: string): string | null {
  const index = /^\d+$/.test(text) ? Number(text) - 1 : months.findIndex((name) => name.test(text.toLowerCase()));
  return index < 0 || index > 11 ? null : (index + 1).toString().padStart(2, "0");
}
