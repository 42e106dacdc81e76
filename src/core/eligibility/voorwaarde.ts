import { isIsoDate } from "../words/iso-date";
import type { Voorwaarde } from "../criteria/criteriaset";
import { BugError } from "../findings/bug-error";
import type { Gemeente, Kenmerk, Waardeloos } from "../gemeenten/gemeente";
import { isPlainDecimal } from "../money/plain-decimal";
import { compareRatios, multiply, ratio, ratioFromDecimal } from "../money/ratio";
import { normaliseLabel } from "../words/normalise-label";
import type { Measured, Verdict } from "../uitkomst/uitkomst";
import { answerOf, plainText } from "../words/yes-no";
import type { EligibilityRule } from "./casus";

/** A value of a cell that has one. */
type Leesbaar = Exclude<Kenmerk, { readonly soort: Waardeloos | "tegenspraak" }>;

/** A value held against a condition: it holds, it does not, there is no value, or the value cannot be compared. */
export type ConditionState = "holds" | "fails" | "missing" | "unreadable";

/** Conditions over any extra column of the input: reserve, council decision, date of the application, … */
export const voorwaarden: EligibilityRule = {
  id: "voorwaarde",
  source: "criteriaset/1 voorwaarden.",
  prepare: ({ criteria }) =>
    criteria.voorwaarden.map(
      (condition) =>
        ({ gemeente }) =>
          verdictOn(condition, gemeente),
    ),
};

/** @returns What a municipality's value is worth under a condition. */
export function stateOf(condition: Voorwaarde, gemeente: Gemeente): ConditionState {
  const kenmerk = gemeente.kenmerken[normaliseLabel(condition.kolom)];
  if (kenmerk === undefined) return "missing";
  const holds = compare(condition, kenmerk, gemeente.inwoners);
  return holds === null ? "unreadable" : holds ? "holds" : "fails";
}

function verdictOn(condition: Voorwaarde, gemeente: Gemeente): Verdict {
  const state = stateOf(condition, gemeente);
  const isWrong = state === "unreadable" || (state === "missing" && condition.ontbrekend === "fout");
  if (isWrong && gemeente.zonderCijfers === undefined) {
    throw new BugError(
      `condition "${condition.id}" reached the verdict with a ${state} value; checkConditions stops that`,
    );
  }
  const kenmerk = gemeente.kenmerken[normaliseLabel(condition.kolom)];
  return {
    regel: `voorwaarde:${condition.id}`,
    voldoet: state === "holds" || (state === "missing" && condition.ontbrekend === "overslaan"),
    gemeten: kenmerk === undefined ? null : measure(kenmerk, condition),
    grens: { eenheid: "tekst", waarde: `${condition.operator} ${wantedText(condition)}` },
  };
}

function compare({ operator, waarde, perInwoner }: Voorwaarde, kenmerk: Kenmerk, inwoners: bigint): boolean | null {
  if (kenmerk.soort === "foutwaarde" || kenmerk.soort === "nietBerekend" || kenmerk.soort === "tegenspraak")
    return null;
  if (operator === "in")
    return Array.isArray(waarde) ? waarde.some((wanted) => equals(kenmerk, wanted, perInwoner, inwoners)) : null;
  if (Array.isArray(waarde)) return null;
  if (operator === "=") return equals(kenmerk, waarde, perInwoner, inwoners);
  if (operator === "<>") return !equals(kenmerk, waarde, perInwoner, inwoners);
  if (typeof waarde !== "string") return null;
  if (operator === "datumUiterlijk") {
    const date = dateOf(kenmerk);
    return date === null ? null : date <= waarde;
  }
  if (kenmerk.soort !== "getal") return null;
  const order = compareRatios(numberOf(kenmerk.waarde, perInwoner, inwoners), ratioFromDecimal(waarde));
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

/**
 * A yes or a no is held against a wanted yes or no, a number or a date against a wanted number or date; everything else, and
 * whatever else is wanted, as the text that stands in the cell.
 */
function equals(kenmerk: Leesbaar, wanted: string | boolean, perInwoner: boolean, inwoners: bigint): boolean {
  if (typeof wanted === "boolean") return answerIn(kenmerk) === wanted;
  if (kenmerk.soort === "jaNee" && answerOf(wanted) !== null) return kenmerk.waarde === answerOf(wanted);
  if (dateOf(kenmerk) === wanted) return true;
  if (kenmerk.soort === "getal" && isPlainDecimal(wanted))
    return compareRatios(numberOf(kenmerk.waarde, perInwoner, inwoners), ratioFromDecimal(wanted)) === 0;
  return plainText(kenmerk.tekst ?? String(kenmerk.waarde)) === plainText(wanted);
}

/** The answer that a value gives, also as a word in a column with other texts. */
function answerIn(kenmerk: Leesbaar): boolean | null {
  if (kenmerk.soort === "jaNee") return kenmerk.waarde;
  return kenmerk.soort === "tekst" ? answerOf(kenmerk.waarde) : null;
}

/** A condition that asks for a date takes the date that a cell with a number shows. */
function dateOf(kenmerk: Leesbaar): string | null {
  if (kenmerk.soort === "getal") return kenmerk.datum ?? null;
  return kenmerk.soort === "datum" ? kenmerk.waarde : null;
}

function numberOf(decimal: string, perInwoner: boolean, inwoners: bigint) {
  const value = ratioFromDecimal(decimal);
  return perInwoner ? multiply(value, ratio(1n, inwoners)) : value;
}

function measure(kenmerk: Kenmerk, { operator, waarde }: Voorwaarde): Measured {
  const asksDate = operator === "datumUiterlijk" || [waarde].flat().every(isIsoDate);
  if (kenmerk.soort === "getal" && kenmerk.datum !== undefined && asksDate)
    return { eenheid: "datum", waarde: kenmerk.datum };
  if (kenmerk.soort === "datum") return { eenheid: "datum", waarde: kenmerk.waarde };
  return { eenheid: "tekst", waarde: kenmerk.soort === "jaNee" ? (kenmerk.waarde ? "ja" : "nee") : kenmerk.waarde };
}

function wantedText({ waarde }: Voorwaarde): string {
  if (Array.isArray(waarde)) return waarde.join(", ");
  return typeof waarde === "boolean" ? (waarde ? "ja" : "nee") : waarde;
}
