import type { Criteriaset } from "../../core/criteria/criteriaset";
import type { Gemeente, Kenmerk } from "../../core/gemeenten/gemeente";
import { noWords, yesWords } from "../../core/words/yes-no";
import { precise } from "./precise";

type Condition = Criteriaset["voorwaarden"][number];

const decimal = /^-?\d+(\.\d+)?$/;

/**
 * Holds a condition against the value in a municipality's extra column.
 *
 * A value that is absent counts as the condition says; validation has refused values that cannot be compared, so here
 * they simply do not meet it.
 */
export function meetsCondition(gemeente: Gemeente, condition: Condition, questions: ReadonlySet<string>): boolean {
  const label = labelKey(condition.kolom);
  const value = gemeente.kenmerken[label];
  if (value === undefined) return condition.ontbrekend === "overslaan";
  const { operator, waarde } = condition;
  const wanted = Array.isArray(waarde) ? waarde : [waarde];
  const isOneOfWanted = wanted.some((one) =>
    equals(value, one, { condition, gemeente, isQuestion: questions.has(label) }),
  );
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
        isOrdered(operator, difference(value, waarde, condition, gemeente))
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
function difference(value: Numeric, wanted: string, { perInwoner }: Condition, { inwoners }: Gemeente): number {
  return numberIn(value).comparedTo(precise(wanted).times(perInwoner ? precise(inwoners) : 1));
}

type Numeric = Extract<Kenmerk, { readonly soort: "getal" }>;

/** A number, of merged municipalities added up anew from the cells. */
function numberIn({ waarde, delen }: Numeric): ReturnType<typeof precise> {
  if (delen === undefined) return precise(waarde);
  return delen.reduce((sum, deel) => sum.plus(precise(deel.waarde).times(precise(deel.aandeel))), precise("0"));
}

interface Comparison {
  readonly condition: Condition;
  readonly gemeente: Gemeente;
  /** Whether the column holds nothing but answers. */
  readonly isQuestion: boolean;
}

/** A truth value, a word for yes or no, a number, a date or a text: what is wanted decides how the cell is read. */
function equals(value: Kenmerk, wanted: string | boolean, { condition, gemeente, isQuestion }: Comparison): boolean {
  const written = writtenIn(value);
  const answer = isTruth(value) ? value.waarde : wordAnswer(written);
  if (typeof wanted === "boolean") return answer === wanted;
  const wantedAnswer = wordAnswer(wanted);
  if ((isQuestion || isTruth(value)) && wantedAnswer !== null) return answer === wantedAnswer;
  if (value.soort === "getal" && decimal.test(wanted)) return difference(value, wanted, condition, gemeente) === 0;
  const date = value.soort === "getal" ? value.datum : value.soort === "datum" ? value.waarde : undefined;
  return date === wanted || sameText(written, wanted);
}

/**
 * Finds the columns that hold nothing but one word for yes and one for no, by what stands in their cells.
 *
 * @returns Their labels.
 */
export function questionColumns(gemeenten: readonly Gemeente[]): ReadonlySet<string> {
  const labels = new Set(gemeenten.flatMap(({ kenmerken }) => Object.keys(kenmerken)));
  const isQuestion = (label: string): boolean => {
    const cells = gemeenten.flatMap(({ kenmerken }) => kenmerken[label] ?? []).filter((cell) => !isTruth(cell));
    const words = new Set(cells.map((cell) => writtenIn(cell).trim().toLowerCase()));
    const count = (answer: boolean | null): number => [...words].filter((word) => wordAnswer(word) === answer).length;
    return count(null) === 0 && count(true) <= 1 && count(false) <= 1;
  };
  return new Set([...labels].filter(isQuestion));
}

/** A cell that holds a truth value, not a word for it. */
function isTruth(value: Kenmerk): value is Extract<Kenmerk, { readonly soort: "jaNee" }> {
  return value.soort === "jaNee" && value.tekst === undefined;
}

function writtenIn(value: Kenmerk): string {
  return value.tekst ?? String(value.waarde);
}

function wordAnswer(text: string): boolean | null {
  if (yesWords.some((word) => sameText(word, text))) return true;
  return noWords.some((word) => sameText(word, text)) ? false : null;
}

/** Capitals and spaces around a text do not count, however its accents are put on. */
function sameText(a: string, b: string): boolean {
  const [first, second] = [a, b].map((text) => text.trim().toLowerCase().normalize("NFC"));
  return first === second;
}

/** Headers are the same when their letters and digits are, whatever the case, accents and punctuation. */
function labelKey(label: string): string {
  const words = label
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).join(" ");
}
