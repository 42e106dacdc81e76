import type { Say } from "../core/words/say";
import type { Uitkomst } from "../core/uitkomst/uitkomst";
import type { PlannedName, PlannedSheet } from "../workbook/write-plan";
import { toekenningPlace } from "../sheets/toekenning/toekenning-columns";
import { answerBlock } from "./lists/answer-list";
import { block, type Block, type ScalarGroup } from "./block";
import { comparisonSteps, overallChecks } from "./checks/checks";
import type { NarekeningContext } from "./context";
import { countedSteps } from "./columns/counted-columns";
import { criteriaSteps } from "./columns/criteria-columns";
import { figureBlock } from "./lists/figure-list";
import { inputTermsOf } from "./input-terms";
import { Layout, placeSideBySide } from "./layout";
import { mainColumns } from "./columns/main-columns";
import { mainSheet, remarkSheet } from "./main-sheet";
import { parameterGroups } from "./parameters";
import { namesOf, parameterSheet, placeScalars } from "./parameter-sheet";
import { reasonBlock } from "./reasons";
import { resultGroup } from "./results";
import { roundingSteps } from "./columns/rounding-columns";
import type { RuleSteps } from "./rules/rule-steps";
import { stepsOfRule } from "./rules/steps-of-rule";
import { sourceBlock, splitSteps } from "./columns/source-columns";
import { stepsSheet } from "./steps-sheet";
import { summaryChecks } from "./checks/summary-checks";
import { tekortSteps } from "./columns/tekort-columns";
import { textNumberBlock } from "./text-numbers";
import { uitnameChecks } from "./checks/uitname-checks";
import { uitnameBlock } from "./lists/uitname-list";

/** The sheets of the recalculation and the names that its formulas use. */
export interface Narekening {
  readonly sheets: readonly PlannedSheet[];
  readonly names: readonly PlannedName[];
}

/**
 * The work of the formulas grows with the square of the rows. The Netherlands never had more than some 400 municipalities in
 * these years; a sheet of thousands of rows is a test of scale, not a fund, and would keep Excel busy for minutes.
 */
const mostRows = 1000;

/**
 * The recalculation: live formulas that recompute every column of `Toekenning` from the copied input cells and the
 * parameters, without any result of the product, and a check cell for every column.
 *
 * Only functions that Excel 2016 and LibreOffice 7.4 both know; one step a column.
 *
 * @source docs/decisions/0005-narekening.md
 */
export function planNarekening(uitkomst: Uitkomst, say: Say): Narekening {
  const count = uitkomst.toekenningen.length;
  if (count === 0) return { sheets: [remarkSheet(say("narekening.leeg"), say)], names: [] };
  if (count > mostRows) {
    return { sheets: [remarkSheet(say("narekening.teGroot", { count, most: mostRows }), say)], names: [] };
  }
  const context: NarekeningContext = {
    uitkomst,
    say,
    input: inputTermsOf(uitkomst.toekenningen.map(({ gemeente }) => gemeente)),
    cellen: uitkomst.criteria.tekort.jaren.flatMap((jaar) =>
      uitkomst.criteria.tekort.domeinen.map((domein) => ({ jaar, domein })),
    ),
  };
  const rule = stepsOfRule(context);
  const { firstDataRow } = toekenningPlace;
  const main = placeSideBySide([block("", uitkomst.toekenningen, mainColumns(context))], "main", firstDataRow);
  const steps = placeSideBySide(stepBlocks(rule, context), "steps", firstDataRow);
  const layout = new Layout([...main, ...steps]);
  const groups: readonly ScalarGroup[] = [
    ...parameterGroups(context),
    resultGroup(rule, context),
    overallChecks(context),
    uitnameChecks(context),
    summaryChecks(context),
  ];
  const scalars = placeScalars(groups);
  return {
    sheets: [
      mainSheet(main, layout, scalars, context),
      parameterSheet(scalars, layout, context),
      stepsSheet(steps, layout, context),
    ],
    names: namesOf(scalars),
  };
}

/** The lists of the work sheet that have rows: first the steps per municipality, on the same rows as the main table. */
function stepBlocks(rule: RuleSteps, context: NarekeningContext): readonly Block[] {
  const { uitkomst, say, input } = context;
  const perGemeente = block(say("narekening.lijst.stappen"), uitkomst.toekenningen, [
    {
      key: "stap:code",
      header: say("column.code"),
      style: "tekst",
      cell: ({ gemeente }, refs) => ({ formula: refs.here("code"), value: gemeente.code }),
    },
    {
      key: "stap:gemeente",
      header: say("column.gemeente"),
      style: "tekst",
      cell: ({ gemeente }, refs) => ({ formula: refs.here("gemeente"), value: gemeente.naam }),
    },
    ...tekortSteps(context),
    ...criteriaSteps(context),
    ...rule.columns,
    ...roundingSteps(context),
    ...splitSteps(context),
    ...countedSteps(context),
    ...comparisonSteps(context),
  ]);
  const lists = [
    perGemeente,
    ...(rule.candidates === null ? [] : [rule.candidates]),
    sourceBlock(context),
    uitnameBlock(context),
    reasonBlock(context),
    answerBlock(context),
    textNumberBlock(input.textNumbers, say),
    figureBlock(context),
  ];
  return lists.filter(({ rowCount }) => rowCount > 0);
}
