import { quotedSheet } from "../../workbook/formula/rename";
import type { Toekenning } from "../../core/uitkomst/uitkomst";
import { toekenningColumns, toekenningPlace, type ToekenningColumn } from "../../sheets/toekenning/toekenning-columns";
import type { Column, References, Scalar, ScalarGroup } from "../block";
import type { NarekeningContext } from "../context";
import { checkScalar, countDiffering, countMissing, halfACent, verdictFormula } from "./check";
import { absolute } from "../layout";
import { comparedAs, isTextColumn } from "../columns/main-columns";
import {
  awardInCentsKey,
  exactPartKey,
  isSplitTakenOver,
  sourcePartKey,
  sourceUsedKey,
} from "../columns/source-columns";
import { totalDifference } from "./total-check";
import { carriedSource, uitnameTotal } from "../lists/uitname-list";

/**
 * Text columns of `Toekenning` by code, so that sorting `Toekenning` does no harm, and whether they are the recomputed ones:
 * row by row, since arrays of two sheets have other lengths once somebody puts a row into one of them.
 */
export function comparisonSteps(context: NarekeningContext): readonly Column<Toekenning>[] {
  return comparedTexts(context).flatMap(({ column, index }): readonly Column<Toekenning>[] => {
    const kolom = context.say(`column.${column.kind}`);
    return [
      {
        key: comparisonKey(column),
        header: context.say("narekening.vergelijk", { kolom }),
        style: "tekst",
        cell: (_, refs) => ({
          formula: `INDEX(${awarded(index, context)},MATCH(${refs.here("code")},${awarded(0, context)},0))&""`,
          value: null,
        }),
      },
      {
        key: differenceKey(column),
        header: context.say("narekening.verschilt", { kolom }),
        style: "aantal",
        cell: (_, refs) => ({
          formula: `IF(${refs.here(column.key)}=${refs.here(comparisonKey(column))},0,1)`,
          value: null,
        }),
      },
    ];
  });
}

/** The check of one column: "klopt", or how many rows differ on the sheet `Toekenning`, its totals row included. */
export function columnCheckFormula(
  column: ToekenningColumn,
  index: number,
  context: NarekeningContext,
  refs: References,
): string {
  const own = refs.all(column.key);
  const codes = awarded(0, context);
  const differences =
    column.kind === "code"
      ? countMissing(codes, own, context.uitkomst.toekenningen.length)
      : isTextColumn(column)
        ? `SUM(${refs.all(differenceKey(column))})`
        : countDiffering(`SUMIF(${codes},${refs.all("code")},${awarded(index, context)})`, own, comparedAs(column));
  const total = totalDifference(column, index, context);
  return verdictFormula(total === null ? differences : `${differences}+${total}`, context.say);
}

/** Checks of the outcome as a whole. */
export function overallChecks(context: NarekeningContext): ScalarGroup {
  const { uitkomst, say } = context;
  const carried = carriedSource(uitkomst);
  const check = (key: string, differences: (refs: References) => string): Scalar =>
    checkScalar(say(`narekening.controle.${key}`), say(`narekening.controle.${key}.uitleg`), differences, say);
  return {
    title: say("narekening.groep.controles"),
    scalars: [
      check("rijen", () => `ABS(COUNTA(${awarded(0, context)})-${uitkomst.toekenningen.length.toString()})`),
      check("pot", () => "IF(uitgekeerd>te_verdelen+0.001,1,0)"),
      check(
        "tekort",
        (refs) =>
          `SUMPRODUCT(--(${refs.all("toekenning")}>((ABS(${refs.all("tekort")})+${refs.all("tekort")})/2)+0.001))`,
      ),
      ...(uitkomst.bronnen.length === 0
        ? []
        : [
            check("bronnen", (refs) =>
              uitkomst.bronnen
                .map(
                  (_, index) =>
                    `IF(ABS(SUM(${refs.all(sourcePartKey(index))})-100*${refs.at(sourceUsedKey, index)})<0.5,0,1)`,
                )
                .join("+"),
            ),
          ]),
      ...(isSplitTakenOver(context)
        ? [
            check("bronrijen", (refs) => partsOfRows(refs, context)),
            check("brondelen", (refs) => roundedParts(refs, context)),
          ]
        : []),
      ...(uitkomst.uitnamen.length === 0 || carried === -1
        ? []
        : [
            check(
              "uitname",
              (refs) => `IF(ABS(${uitnameTotal(refs)}-${refs.at(sourceUsedKey, carried)})<${halfACent},0,1)`,
            ),
          ]),
    ],
  };
}

/** How many awards are not the sum of what the sources pay of them. */
function partsOfRows(refs: References, { uitkomst }: NarekeningContext): string {
  const parts = uitkomst.bronnen.map((_, index) => refs.all(sourcePartKey(index))).join("+");
  return `SUMPRODUCT(--(ABS(${parts}-${refs.all(awardInCentsKey)})>=0.5))`;
}

/** How many parts are further than a cent from their exact value; the tolerance is the noise of floating point. */
function roundedParts(refs: References, { uitkomst }: NarekeningContext): string {
  const apart = uitkomst.bronnen.map(
    (_, index) => `SUMPRODUCT(--(ABS(${refs.all(sourcePartKey(index))}-${refs.all(exactPartKey(index))})>=1.00001))`,
  );
  return apart.join("+");
}

function differenceKey({ key }: ToekenningColumn): string {
  return `verschilt:${key}`;
}

function comparedTexts({
  uitkomst,
}: NarekeningContext): readonly { readonly column: ToekenningColumn; readonly index: number }[] {
  return toekenningColumns(uitkomst)
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => isTextColumn(column) && column.kind !== "code");
}

function comparisonKey({ key }: ToekenningColumn): string {
  return `toekenning:${key}`;
}

/** A column (0-based) of the data rows of the sheet `Toekenning`. */
function awarded(column: number, { uitkomst }: NarekeningContext): string {
  const { sheet, firstDataRow } = toekenningPlace;
  const last = firstDataRow + uitkomst.toekenningen.length - 1;
  return `${quotedSheet(sheet)}!${absolute(firstDataRow, column)}:${absolute(last, column)}`;
}
