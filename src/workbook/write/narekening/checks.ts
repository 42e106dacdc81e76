import type { Say } from "../../../core/say";
import type { Toekenning } from "../../../core/uitkomst";
import { toekenningColumns, toekenningPlace, type ToekenningColumn } from "../toekenning-columns";
import type { Column, References, Scalar, ScalarGroup } from "./block";
import type { NarekeningContext } from "./context";
import { quoteSheet, quoteText } from "./formula";
import { absolute } from "./layout";
import { isTextColumn } from "./main-columns";
import { sourcePartKey, sourceUsedKey } from "./source-columns";
import { uitnameTotal } from "./uitname-list";
import { gemeentefondsId } from "../../../core/funding/uitname";

/** Half a cent; a fraction of one differs when the percentage does in its second decimal. */
const halfACent = "0.005";
const visibleFraction = "0.00005";

/** Text columns of `Toekenning` next to the recomputed ones, by code, so that sorting `Toekenning` does no harm. */
export function comparisonSteps(context: NarekeningContext): readonly Column<Toekenning>[] {
  return comparedTexts(context).map(({ column, index }) => ({
    key: comparisonKey(column),
    header: context.say("narekening.vergelijk", { kolom: context.say(`column.${column.kind}`) }),
    style: "tekst",
    cell: (_, refs) => ({
      formula: `INDEX(${awarded(index, context)},MATCH(${refs.here("code")},${awarded(0, context)},0))&""`,
      value: null,
    }),
  }));
}

/** The check of one column: "klopt", or how many rows differ from the sheet `Toekenning`. */
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
      ? `SUMPRODUCT(--(COUNTIF(${codes},${own})<>1))`
      : isTextColumn(column)
        ? `SUMPRODUCT(--(${own}<>${refs.all(comparisonKey(column))}))`
        : `SUMPRODUCT(--(ABS(${own}-SUMIF(${codes},${refs.all("code")},${awarded(index, context)}))>=${column.kind === "dekking" ? visibleFraction : halfACent}))`;
  return verdictFormula(differences, context.say);
}

/** Checks of the outcome as a whole. */
export function overallChecks(context: NarekeningContext): ScalarGroup {
  const { uitkomst, say } = context;
  const carried = uitkomst.bronnen.findIndex(({ id }) => id === gemeentefondsId);
  const check = (key: string, differences: (refs: References) => string): Scalar => ({
    name: null,
    label: say(`narekening.controle.${key}`),
    explanation: say(`narekening.controle.${key}.uitleg`),
    style: "klopt",
    content: (refs) => ({ formula: verdictFormula(differences(refs), say), value: say("narekening.nogNiet") }),
  });
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

/** "klopt" when the number is zero, the number otherwise, a word when it cannot be computed. */
function verdictFormula(differences: string, say: Say): string {
  return `IF(ISERROR(${differences}),${quoteText(say("narekening.fout"))},IF(${differences}=0,${quoteText(say("narekening.klopt"))},${differences}))`;
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
  return `${quoteSheet(sheet)}!${absolute(firstDataRow, column)}:${absolute(last, column)}`;
}
