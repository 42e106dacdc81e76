import type { Voorwaarde } from "../core/criteria/criteriaset";
import type { Kenmerk, KenmerkDeel } from "../core/gemeenten/gemeente";
import { normaliseLabel } from "../core/words/normalise-label";
import type { Toekenning } from "../core/uitkomst/uitkomst";
import { answerOf, noWords, yesWords } from "../core/words/yes-no";
import { inputReference } from "../workbook/formula/input-reference";
import { lettersOf } from "../workbook/snapshot";
import { quoteText } from "./formula";

/** What a condition looks at: the cell of the input, and what the municipality's verdict was. */
interface Tested {
  readonly condition: Voorwaarde;
  /** The cell of the input, as it stands in a formula; of merged municipalities the sum of their cells. */
  readonly cell: string;
  /** Every cell of the input that it comes from. */
  readonly cells: readonly string[];
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
/** Whether the bound of a condition is a number, with a cell of its own among the parameters. */
export function hasNumericBound({ operator }: Voorwaarde): boolean {
  return comparisons.includes(operator);
}

/** A condition with its place among the conditions, 0-based. */
export interface PlacedCondition {
  readonly condition: Voorwaarde;
  readonly index: number;
  /** Of the column that it looks at; null: nobody has a value there. */
  readonly letters: string | null;
}

/** Name of the cell with the bound of a condition (0-based) that compares numbers. */
export function boundName(condition: number): string {
  return `voorwaarde_${(condition + 1).toString()}`;
}

/**
 * Tests a condition on the cell of the input itself: 1 holds, 0 does not.
 *
 * A number or a date that stands as text counts as it was read; whatever else someone puts in the cell is judged anew. What
 * stands in more cells than one is tested in each of them, in a list of its own; see `answerBlock`.
 *
 * @param inwoners - The population, as it stands in a formula.
 * @returns Null when it cannot be said which cell decides: then the verdict is taken over.
 */
export function conditionFormula(placed: PlacedCondition, row: Toekenning, inwoners: string): string | null {
  const { condition, letters } = placed;
  const { gemeente } = row;
  if (gemeente.zonderCijfers === true) return null;
  const kenmerk = kenmerkOf(condition, row);
  const place = kenmerk === null ? emptyCell(gemeente, letters) : (kenmerk.cel ?? null);
  if (place === null) return null;
  const reference = (at: string): string => inputReference(gemeente.plaats.sheet, at);
  const delen = kenmerk?.soort === "getal" ? kenmerk.delen : undefined;
  const cells = delen === undefined ? [reference(place)] : delen.map(({ cel }) => reference(cel));
  const cell = delen === undefined ? reference(place) : sumOfParts(delen, reference);
  const test = testOf({ ...testedIn(placed, row, inwoners), cell, cells });
  return test === null ? null : `IF(${anyBlank(cells)},${missingAs(condition)},${test})`;
}

/**
 * Tests a condition on one of the cells that say the same: 1 holds, 0 does not, nothing when the cell is empty.
 *
 * @returns Null when it cannot be tested: then no cell of it can.
 */
export function cellTest(placed: PlacedCondition, row: Toekenning, at: string, inwoners: string): string | null {
  const cell = inputReference(row.gemeente.plaats.sheet, at);
  const test = testOf({ ...testedIn(placed, row, inwoners), cell, cells: [cell] });
  return test === null ? null : `IF(${anyBlank([cell])},"",${test})`;
}

/** What a municipality has in the column of a condition. */
export function kenmerkOf({ kolom }: Voorwaarde, { gemeente }: Toekenning): Kenmerk | null {
  return gemeente.kenmerken[normaliseLabel(kolom)] ?? null;
}

/** The verdict where nothing stands. */
export function missingAs({ ontbrekend }: Voorwaarde): "1" | "0" {
  return ontbrekend === "overslaan" ? "1" : "0";
}

function testedIn(
  { condition, index }: PlacedCondition,
  row: Toekenning,
  inwoners: string,
): Omit<Tested, "cell" | "cells"> {
  const verdict = row.verdicts.find(({ regel }) => regel === `voorwaarde:${condition.id}`);
  const asRead = verdict?.voldoet === true ? "1" : "0";
  return { condition, kenmerk: kenmerkOf(condition, row), inwoners, bound: boundName(index), asRead };
}

/** Numbers of merged municipalities, each times its share; rounded, so that the noise of the multiplication does not decide. */
function sumOfParts(delen: readonly KenmerkDeel[], reference: (cell: string) => string): string {
  const terms = delen.map(({ cel, aandeel }) => reference(cel) + (aandeel === "1" ? "" : `*${aandeel}`));
  return `ROUND(${terms.join("+")},6)`;
}

function anyBlank(cells: readonly string[]): string {
  const tests = cells.map((cell) => `TRIM(${cell})=""`);
  return tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`;
}

/** The letters of the column that a condition looks at, as the municipalities with a value there say; null: nobody has one. */
export function conditionColumn({ kolom }: Voorwaarde, rows: readonly Toekenning[]): string | null {
  const label = normaliseLabel(kolom);
  const found = rows.map(({ gemeente }) => gemeente.kenmerken[label]?.cel).find((cel) => cel !== undefined);
  return found === undefined ? null : lettersOf(found);
}

/** The cell where a value would stand, of a municipality that has one row. */
function emptyCell({ plaats, cellen, opgegaan }: Toekenning["gemeente"], column: string | null): string | null {
  const row = plaats.row.toString();
  const cells = cellen.flatMap(({ herkomst }) => herkomst.map(({ van }) => van.cell));
  const hasOneRow = opgegaan.length === 0 && cells.every((cell) => cell.replace(/^[A-Z]+/, "") === row);
  return column !== null && hasOneRow ? column + row : null;
}

function testOf(tested: Tested): string | null {
  const { condition, cell, cells, kenmerk, bound, asRead } = tested;
  const { operator, waarde } = condition;
  const areNumbers = cells.map((one) => `ISNUMBER(${one})`);
  const ofNumber = (test: string): string =>
    `IF(${areNumbers.length === 1 ? areNumbers.join("") : `AND(${areNumbers.join(",")})`},${test},${asRead})`;
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
      return textTest(tested, wanted);
    default:
      return null;
  }
}

/** What kind of value a condition asks for, when there is none to look at. */
function kindOf(wanted: string | boolean | undefined): Kenmerk["soort"] {
  if (typeof wanted !== "string") return "jaNee";
  if (answerOf(wanted) !== null) return "jaNee";
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

/** A yes or a no is held against a wanted yes or no; what is wanted and is neither, against the text. */
function yesNoTest({ condition, cell }: Tested, wanted: readonly (string | boolean)[]): string | null {
  const answers = wanted.map((one) => (typeof one === "boolean" ? one : answerOf(one)));
  const others = wanted.filter((one): one is string => typeof one === "string" && answerOf(one) === null);
  if (others.some(isUnquotable)) return null;
  const words = [true, false].filter((answer) => answers.includes(answer)).map((answer) => isWordFor(cell, answer));
  const [found, none] = condition.operator === "<>" ? ["0", "1"] : ["1", "0"];
  const worth = (answer: boolean): string => (answers.includes(answer) ? found : none);
  const ofText = anyOf([...words, ...others.map((text) => isText(cell, text))], condition.operator);
  return `IF(ISLOGICAL(${cell}),IF(${cell},${worth(true)},${worth(false)}),${ofText})`;
}

/** Whether a cell holds one of the words for yes, or for no. */
function isWordFor(cell: string, answer: boolean): string {
  const words = (answer ? yesWords : noWords).join("|");
  return `ISNUMBER(FIND("|"&LOWER(${tidy(cell)})&"|","|${words}|"))`;
}

function isText(cell: string, text: string): string {
  return `${tidy(cell)}=${tidy(quoteText(text))}`;
}

/** Spaces around a text do not count. */
function tidy(text: string): string {
  return `TRIM(SUBSTITUTE(${text},"\u00A0"," "))`;
}

function isUnquotable(text: string): boolean {
  return text.length > longestText || /\p{Cc}/u.test(text);
}

/** The text that was read counts as it was read; any other is compared as it stands, capitals aside. */
function textTest({ condition, cell, kenmerk, asRead }: Tested, wanted: readonly (string | boolean)[]): string | null {
  const read = kenmerk === null ? "" : String(kenmerk.waarde);
  if ([read, ...wanted.map(String)].some(isUnquotable)) return null;
  const anew = anyOf(
    wanted.map((one) => (typeof one === "boolean" ? isWordFor(cell, one) : isText(cell, one))),
    condition.operator,
  );
  return kenmerk === null ? anew : `IF(${isText(cell, read)},${asRead},${anew})`;
}

/** 1 when one of the tests holds, for "<>" when none does. */
function anyOf(tests: readonly string[], operator: Voorwaarde["operator"]): string {
  const [found, none] = operator === "<>" ? ["0", "1"] : ["1", "0"];
  return tests.length === 0 ? none : `IF(OR(${tests.join(",")}),${found},${none})`;
}
