import type { Criteriaset } from "../../core/criteria/criteriaset";
import type { Gemeente, Kenmerk } from "../../core/gemeente";
import { precise } from "./precise";

type Condition = Criteriaset["voorwaarden"][number];

const decimal = /^-?\d+(\.\d+)?$/;
const yes = new Set(["ja", "yes", "true", "waar"]);

/**
 * Holds a condition against the value in a municipality's extra column.
 *
 * A value that is absent counts as the condition says; validation has refused values that cannot be compared, so here
 * they simply do not meet it.
 */
export function meetsCondition(gemeente: Gemeente, condition: Condition): boolean {
  const value = gemeente.kenmerken[labelKey(condition.kolom)];
  if (value === undefined) return condition.ontbrekend === "overslaan";
  const { operator, waarde } = condition;
  const wanted = Array.isArray(waarde) ? waarde : [waarde];
  const isOneOfWanted = wanted.some((one) => equals(value, one, condition, gemeente));
  switch (operator) {
    case "=":
    case "in":
      return isOneOfWanted;
    case "<>":
      return !isOneOfWanted;
    case "datumUiterlijk":
      return typeof waarde === "string" && isNotAfter(value, waarde);
    default:
      return (
        value.soort === "getal" &&
        typeof waarde === "string" &&
        isOrdered(operator, difference(value.waarde, waarde, condition, gemeente))
      );
  }
}

/** A cell with a number may show a date. */
function isNotAfter(value: Kenmerk, latest: string): boolean {
  const date = value.soort === "getal" ? value.datum : value.soort === "datum" ? value.waarde : undefined;
  return date !== undefined && date <= latest;
}

function isOrdered(operator: "<" | "<=" | ">" | ">=", sign: number): boolean {
  return sign === 0 ? operator.endsWith("=") : operator.startsWith(sign < 0 ? "<" : ">");
}

/** @returns The sign of value - wanted, or of value - wanted x inwoners for a bound per inhabitant. */
function difference(value: string, wanted: string, { perInwoner }: Condition, { inwoners }: Gemeente): number {
  return precise(value).comparedTo(precise(wanted).times(perInwoner ? precise(inwoners) : 1));
}

function equals(value: Kenmerk, wanted: string | boolean, condition: Condition, gemeente: Gemeente): boolean {
  if (value.soort === "jaNee")
    return value.waarde === (typeof wanted === "boolean" ? wanted : yes.has(labelKey(wanted)));
  if (typeof wanted === "boolean") return false;
  if (value.soort === "getal")
    return decimal.test(wanted) ? difference(value.waarde, wanted, condition, gemeente) === 0 : value.datum === wanted;
  if (value.soort === "datum") return value.waarde === wanted;
  if (value.soort !== "tekst") return false;
  return labelKey(value.waarde) === labelKey(wanted);
}

/** Headers and texts are the same when their letters and digits are, whatever the case, accents and punctuation. */
function labelKey(label: string): string {
  const words = label
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).join(" ");
}
