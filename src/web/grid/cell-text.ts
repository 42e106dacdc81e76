import type { Taal } from "../../text/taal";
import { localeOf } from "../../text/taal";
import type { Cell } from "../../workbook/snapshot";

/** From this on, digits go in groups of three: years and codes stay readable, amounts become so. */
const groupedFrom = 10_000;
/** Day 0 of the 1900 date system, as the first of March 1900 and later count. */
const dayZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

const formats = new Map<string, Intl.NumberFormat>();

/**
 * The text that a cell shows, by the number format of its style as far as the product uses those.
 *
 * @param numberFormat - Excel's code, or null: a number as it is.
 */
export function cellText(value: Cell, numberFormat: string | null, taal: Taal): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return booleanText(value, taal);
  if (typeof value === "object") return "error" in value ? value.error : value.uncalculated;
  return numberText(value, numberFormat, taal);
}

/** The text to edit or copy: a number in full, without groups, with the decimal mark of the language. */
export function editText(value: Cell, numberFormat: string | null, taal: Taal): string {
  if (typeof value !== "number" || isDate(numberFormat)) return cellText(value, numberFormat, taal);
  const plain = value.toString();
  return taal === "nl" ? plain.replace(".", ",") : plain;
}

export function booleanText(value: boolean, taal: Taal): string {
  if (taal === "nl") return value ? "WAAR" : "ONWAAR";
  return value ? "TRUE" : "FALSE";
}

export function isDate(numberFormat: string | null): boolean {
  return numberFormat?.includes("yyyy") === true;
}

function numberText(value: number, numberFormat: string | null, taal: Taal): string {
  if (isDate(numberFormat)) return dateText(value);
  if (numberFormat === null || numberFormat === "@") {
    return format(taal, 0, 10, Math.abs(value) >= groupedFrom, false).format(value);
  }
  const [positive = ""] = numberFormat.split(";");
  const decimals = positive.split(".")[1] ?? "";
  const least = decimals.match(/0/g)?.length ?? 0;
  const most = decimals.match(/[0#]/g)?.length ?? 0;
  return format(taal, least, most, positive.includes(","), positive.includes("%")).format(value);
}

function dateText(serial: number): string {
  const [year = "", month = "", date = ""] = new Date(dayZero + serial * day).toISOString().slice(0, 10).split("-");
  return `${date}-${month}-${year}`;
}

function format(taal: Taal, least: number, most: number, grouped: boolean, percent: boolean): Intl.NumberFormat {
  const key = [taal, least, most, grouped, percent].join(" ");
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(localeOf[taal], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: grouped,
    style: percent ? "percent" : "decimal",
  });
  formats.set(key, made);
  return made;
}
