import type { SayParameters } from "../core/words/say";
import { shortfallParameters } from "../explanation/shortfall-parameters";
import { closingId } from "../sheets/samenvatting/rule-section";
import type { References } from "./block";
import type { Compared } from "./checks/check";
import { closingNames } from "./closing-search";
import type { NarekeningContext } from "./context";
import { appliedKey, eisKey, regelsOf } from "./columns/criteria-columns";
import { countedKeys } from "./columns/counted-columns";
import { quoteText } from "./formula";
import { sumOfGrondslagen } from "./rules/rule-steps";
import { stepsOfRule } from "./rules/steps-of-rule";
import { sourceUsedKey } from "./columns/source-columns";
import { uitnameKeys, uitnameTotal } from "./lists/uitname-list";

/** A figure on the sheet `Samenvatting`, recomputed. */
export interface SummaryFigure {
  /** What stands before it, as the sheet writes it. */
  readonly label: string;
  readonly formula: (refs: References) => string;
  readonly compared: Compared;
  /** The figure as a number, where the sheet shows a fraction as text. */
  readonly read: (cell: string) => string;
}

/** Every figure that the sheet may show, in its order. */
export function summaryFigures(context: NarekeningContext): readonly SummaryFigure[] {
  return [
    ...moneyFigures(context),
    ...ruleFigures(context),
    ...municipalityFigures(context),
    ...deficitFigures(context),
  ];
}

function moneyFigures(context: NarekeningContext): readonly SummaryFigure[] {
  const { uitkomst } = context;
  const { promised = sumOfGrondslagen } = stepsOfRule(context);
  return [
    figure("pot", () => "fonds_pot", context),
    figure("uitgekeerd", () => "uitgekeerd", context),
    ...uitkomst.bronnen.map(({ naam }, index) =>
      figure("bron", (refs) => refs.at(sourceUsedKey, index), context, { naam }),
    ),
    figure("restant", () => "restant", context),
    figure("reserve", () => "MIN(hardheidsreserve,fonds_pot)", context),
    {
      ...figure("te-weinig", (refs) => `${promised(refs)}-te_verdelen`, context, shortfallParameters(uitkomst)),
      compared: "moneyRoundedUp",
    },
  ];
}

function ruleFigures(context: NarekeningContext): readonly SummaryFigure[] {
  const { verdeling } = context.uitkomst.criteria;
  const value = (): string => closingNames.value;
  return [
    figure("drempel", () => "drempel", context),
    { ...figure(closingId(verdeling), value, context), compared: "closing" },
    { ...figure("exact", value, context), read: numberOfFraction },
  ];
}

function municipalityFigures(context: NarekeningContext): readonly SummaryFigure[] {
  const { say } = context;
  const granted = quoteText(say("sheet.oordeel.toegekend"));
  const applied = appliedKey(context);
  const hasCijfers = regelsOf(context).includes("cijfers");
  return [
    figure(
      "met-cijfers",
      (refs) => (hasCijfers ? `SUM(${refs.all(eisKey("cijfers"))})` : `COUNTA(${refs.all("code")})`),
      context,
    ),
    figure("aangevraagd", (refs) => `SUM(${refs.all(applied)})`, context),
    figure("toegekend", (refs) => `SUMPRODUCT(--(${refs.all("oordeel")}=${granted}))`, context),
    figure("afgewezen", (refs) => `SUM(${refs.all(countedKeys.refused)})`, context),
  ];
}

function deficitFigures(context: NarekeningContext): readonly SummaryFigure[] {
  const sum = (key: string, refs: References): string => `SUM(${refs.all(key)})`;
  const eligible = (refs: References): string => sum("inAanmerking", refs);
  return [
    figure("correcties", (refs) => sum("correcties", refs), context),
    figure("tekort", (refs) => sum(countedKeys.deficit, refs), context),
    figure("inAanmerking", eligible, context),
    {
      ...figure("dekking", (refs) => `IF(${eligible(refs)}>0,uitgekeerd/${eligible(refs)},0)`, context),
      compared: "fraction",
    },
    figure("onvergoed", (refs) => sum("onvergoed", refs), context),
    figure("uitname", (refs) => `${uitnameTotal(refs)}/SUM(${refs.all(uitnameKeys.inwoners)})`, context),
  ];
}

/** @param parameters - For the label. */
function figure(
  id: string,
  formula: SummaryFigure["formula"],
  { say }: NarekeningContext,
  parameters: SayParameters = {},
): SummaryFigure {
  return { label: say(`sheet.samenvatting.${id}`, parameters), formula, compared: "money", read: (cell) => cell };
}

/** The number that a text like "32479/300" or "40" stands for. */
function numberOfFraction(cell: string): string {
  const slash = `FIND("/",${cell}&"/1/")`;
  const [above, below] = [`LEFT(${cell},${slash}-1)`, `MID(${cell}&"/1",${slash}+1,300)`];
  return `VALUE(${above})/VALUE(LEFT(${below},FIND("/",${below}&"/")-1))`;
}
