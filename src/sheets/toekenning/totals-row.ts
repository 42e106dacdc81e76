import { BugError } from "../../core/findings/bug-error";
import { add, divide, zero, type Ratio } from "../../core/money/ratio";
import type { Say } from "../../core/words/say";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import type { StyleName } from "../../workbook/styles";
import type { PlannedCell } from "../../workbook/write-plan";
import { eurosFromRatio, textCell } from "../parts/cells";
import { subtotalFormula } from "../parts/subtotal";
import type { ToekenningColumn } from "./toekenning-columns";
import { columnAmount } from "./column-amount";

type ColumnKey = ToekenningColumn["key"];

/** A total that is the sum of one column over the sum of others. */
export interface Quotient {
  readonly part: ColumnKey;
  readonly whole: readonly ColumnKey[];
  readonly style: StyleName;
}

/** Columns whose total is a quotient, as the column itself is per row. */
const quotients: Readonly<Partial<Record<ColumnKey, Quotient>>> = {
  tekortPerInwoner: { part: "tekort", whole: ["inwoners"], style: "perInwonerTotaal" },
  vergoedingPerInwoner: { part: "toekenning", whole: ["inwoners"], style: "perInwonerTotaal" },
  // of those who meet every criterion, as on Samenvatting
  dekking: { part: "toekenning", whole: ["inAanmerking"], style: "percentageTotaal" },
};

/** @returns What the total of a column divides; null when it is a plain sum. */
export function quotientOf({ key }: ToekenningColumn): Quotient | null {
  return quotients[key] ?? null;
}

/**
 * The totals row of `Toekenning`: sums of the rows that a filter leaves visible, as formulas with their value.
 *
 * @param firstDataRow - 0-based.
 */
export function totalsRow(
  columns: readonly ToekenningColumn[],
  uitkomst: Uitkomst,
  firstDataRow: number,
  say: Say,
): readonly PlannedCell[] {
  const { toekenningen } = uitkomst;
  const sums = new Map<ColumnKey, Ratio>();
  for (const column of columns) {
    const amounts = toekenningen.map((toekenning) => columnAmount(column, toekenning, uitkomst));
    if (amounts.every((amount) => amount !== null)) sums.set(column.key, amounts.reduce(add, zero));
  }
  const sumOf = (key: ColumnKey): Ratio => {
    const sum = sums.get(key);
    if (sum === undefined) throw new BugError(`column "${key}" of Toekenning cannot be added up`);
    return sum;
  };
  const formulaOf = (key: ColumnKey): string =>
    subtotalFormula(
      columns.findIndex((column) => column.key === key),
      { first: firstDataRow, count: toekenningen.length },
    );

  return columns.map((column): PlannedCell => {
    if (column.kind === "code") return textCell(say("sheet.totaal"), "tekstTotaal");
    const quotient = quotients[column.key];
    if (quotient !== undefined) {
      const whole = quotient.whole.map(sumOf).reduce(add, zero);
      const divisor = quotient.whole.map(formulaOf).join("+");
      return {
        formula: `IF(${divisor}=0,"",${formulaOf(quotient.part)}/(${divisor}))`,
        value: whole.numerator === 0n ? "" : quotientValue(column, sumOf(quotient.part), whole),
        style: quotient.style,
      };
    }
    if (!sums.has(column.key)) return textCell("", "tekstTotaal");
    const isCount = column.kind === "inwoners";
    const sum = sumOf(column.key);
    return {
      formula: formulaOf(column.key),
      value: isCount ? Number(sum.numerator) : eurosFromRatio(sum),
      style: isCount ? "aantalTotaal" : "euroCentTotaal",
    };
  });
}

/** Cents over inhabitants are shown in euros; cents over cents are a fraction of one. */
function quotientValue({ kind }: ToekenningColumn, part: Ratio, whole: Ratio): number {
  const quotient = divide(part, whole);
  return kind === "dekking"
    ? eurosFromRatio({ ...quotient, numerator: quotient.numerator * 100n })
    : eurosFromRatio(quotient);
}
