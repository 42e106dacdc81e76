import type { Voorwaarde } from "../../../core/criteria/criteriaset";
import type { Kenmerk } from "../../../core/gemeente";
import { normaliseLabel } from "../../../core/normalise-label";
import type { Toekenning } from "../../../core/uitkomst";
import { inputReference } from "../../formula/input-reference";
import { yesOrNo } from "../../read/yes-no";
import { quoteText } from "./formula";

/** What a condition looks at: the cell of the input, and what the municipality's verdict was. */
interface Tested {
  readonly condition: Voorwaarde;
  /** The cell of the input, as it stands in a formula. */
  readonly cell: string;
  /** Null: nothing stands in the cell. */
  readonly kenmerk: Kenmerk | null;
  /** The population, as it stands in a formula. */
  readonly inwoners: string;
  /** Name of the cell with the bound, of a condition that compares numbers. */
  readonly bound: string;
  /** The verdict on what was read: 1 holds, 0 does not. */
  readonly asRead: "1" | "0";
}

const comparisons: readonly Voorwaarde["operator"][] = ["<", "<=", ">", ">="];
const plainDecimal = /^-?\d+(\.\d+)?$/;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Excel allows 255 characters in a text within a formula. */
const longestText = 200;
/** What may stand for yes and no, of which the reader says which it is; any other word counts as it was read. */
const answers = ["ja", "j", "yes", "y", "x", "waar", "true", "v", "✓", "✔", "nee", "n", "no", "onwaar", "false"];

/** Whether the bound of a condition is a number, with a cell of its own among the parameters. */
export function hasNumericBound({ operator }: Voorwaarde): boolean {
  return comparisons.includes(operator);
}

/**
 * Tests a condition on the cell of the input itself: 1 holds, 0 does not.
 *
 * A number or a date that stands as text, and a text that the product compares without its accents, count as they were
 * read; whatever else someone puts in the cell is judged anew.
 *
 * @param inwoners - The population, as it stands in a formula.
 * @param bound - Name of the cell with the bound, where `hasNumericBound`.
 * @returns Null when it cannot be said which cell decides: then the verdict is taken over.
 */
export function conditionFormula(
  condition: Voorwaarde,
  { gemeente, verdicts }: Toekenning,
  column: string | null,
  inwoners: string,
  bound: string,
): string | null {
  const kenmerk = gemeente.kenmerken[normaliseLabel(condition.kolom)] ?? null;
  const place = kenmerk === null ? emptyCell(gemeente, column) : (kenmerk.cel ?? null);
  if (place === null) return null;
  const cell = inputReference(gemeente.plaats.sheet, place);
  const verdict = verdicts.find(({ regel }) => regel === `voorwaarde:${condition.id}`);
  const asRead = verdict?.voldoet === true ? "1" : "0";
  const test = testOf({ condition, cell, kenmerk, inwoners, bound, asRead });
  return test === null ? null : `IF(TRIM(${cell})="",${condition.ontbrekend === "overslaan" ? "1" : "0"},${test})`;
}

/** The letters of the column that a condition looks at, as the municipalities with a value there say; null: nobody has one. */
export function conditionColumn({ kolom }: Voorwaarde, rows: readonly Toekenning[]): string | null {
  const label = normaliseLabel(kolom);
  const found = rows.map(({ gemeente }) => gemeente.kenmerken[label]?.cel).find((cel) => cel !== undefined);
  return found?.replace(/\d+$/, "") ?? null;
}

/** The cell where a value would stand, of a municipality that has one row. */
function emptyCell({ plaats, cellen, opgegaan }: Toekenning["gemeente"], column: string | null): string | null {
  const row = plaats.row.toString();
  const cells = cellen.flatMap(({ herkomst }) => herkomst.map(({ van }) => van.cell));
  const hasOneRow = opgegaan.length === 0 && cells.every((cell) => cell.replace(/^[A-Z]+/, "") === row);
  return column !== null && hasOneRow ? column + row : null;
}

function testOf(tested: Tested): string | null {
  const { condition, cell, kenmerk, bound, asRead } = tested;
  const { operator, waarde } = condition;
  const ofNumber = (test: string): string => `IF(ISNUMBER(${cell}),${test},${asRead})`;
  if (hasNumericBound(condition)) return ofNumber(numberTest(tested, operator, bound));
  const wanted = Array.isArray(waarde) ? waarde : [waarde];
  const dates = (comparison: "=" | "<="): readonly string[] =>
    wanted.flatMap((date) => dateTest(cell, comparison, date));
  if (operator === "datumUiterlijk") return ofNumber(anyOf(dates("<="), operator));
  switch (kenmerk?.soort ?? kindOf(wanted[0])) {
    case "getal":
    case "datum":
      return ofNumber(anyOf([...numberTests(tested, wanted), ...dates("=")], operator));
    case "jaNee":
      return yesNoTest(tested, wanted);
    case "tekst":
      return textTest(tested, wanted.map(String));
    default:
      return null;
  }
}

/** What kind of value a condition asks for, when there is none to look at. */
function kindOf(wanted: string | boolean | undefined): Kenmerk["soort"] {
  if (typeof wanted !== "string") return "jaNee";
  if (yesOrNo(wanted) !== null) return "jaNee";
  return plainDecimal.test(wanted) ? "getal" : isoDate.test(wanted) ? "datum" : "tekst";
}

function numberTest({ condition, cell, inwoners }: Tested, operator: string, bound: string): string {
  // rounded, so that the noise of the multiplication does not decide
  return condition.perInwoner
    ? `IF(ROUND(${cell}-${bound}*${inwoners},6)${operator}0,1,0)`
    : `IF(${cell}${operator}${bound},1,0)`;
}

function numberTests(tested: Tested, wanted: readonly (string | boolean)[]): readonly string[] {
  const decimals = wanted.filter((one): one is string => typeof one === "string" && plainDecimal.test(one));
  return decimals.map((decimal) => `${numberTest(tested, "=", decimal)}=1`);
}

function dateTest(cell: string, comparison: "=" | "<=", wanted: string | boolean): readonly string[] {
  const match = typeof wanted === "string" ? isoDate.exec(wanted) : null;
  if (match === null) return [];
  const [year = "", month = "", day = ""] = match.slice(1).map((part) => Number(part).toString());
  return [`INT(${cell})${comparison}DATE(${year},${month},${day})`];
}

/** A yes is worth what the condition makes of a yes, a no what it makes of a no. */
function yesNoTest({ condition, cell, asRead }: Tested, wanted: readonly (string | boolean)[]): string {
  const isYes = (one: string | boolean): boolean =>
    typeof one === "boolean" ? one : ["ja", "yes", "true", "waar"].includes(normaliseLabel(one));
  const worth = (answer: boolean): string => {
    const isWanted = wanted.some((one) => isYes(one) === answer);
    return isWanted === (condition.operator !== "<>") ? "1" : "0";
  };
  const isOneOf = (answer: boolean): string => {
    const words = answers.filter((word) => yesOrNo(word) === answer).join("|");
    return `ISNUMBER(FIND("|"&LOWER(TRIM(${cell}))&"|","|${words}|"))`;
  };
  const [yes, no] = [worth(true), worth(false)];
  const words = `IF(${isOneOf(true)},${yes},IF(${isOneOf(false)},${no},${asRead}))`;
  return `IF(ISLOGICAL(${cell}),IF(${cell},${yes},${no}),${words})`;
}

/** The text that was read counts as it was read; any other is compared as it stands, capitals aside. */
function textTest({ condition, cell, kenmerk, asRead }: Tested, wanted: readonly string[]): string | null {
  const read = kenmerk === null ? "" : String(kenmerk.waarde);
  if ([read, ...wanted].some((text) => text.length > longestText || /\p{Cc}/u.test(text))) return null;
  const tidy = (text: string): string => `TRIM(SUBSTITUTE(${text},"\u00A0"," "))`;
  const anew = anyOf(
    wanted.map((text) => `${tidy(cell)}=${tidy(quoteText(text))}`),
    condition.operator,
  );
  return kenmerk === null ? anew : `IF(${tidy(cell)}=${tidy(quoteText(read))},${asRead},${anew})`;
}

/** 1 when one of the tests holds, for "<>" when none does. */
function anyOf(tests: readonly string[], operator: Voorwaarde["operator"]): string {
  const [found, none] = operator === "<>" ? ["0", "1"] : ["1", "0"];
  return tests.length === 0 ? none : `IF(OR(${tests.join(",")}),${found},${none})`;
}
