import { heeftAangevraagd } from "../../core/gemeenten/deelname";
import type { Toekenning, Verdict } from "../../core/uitkomst/uitkomst";
import { ruleText } from "../../explanation/rule-text";
import type { Column, References } from "../block";
import { answersFormula, placedConditions } from "../lists/answer-list";
import { conditionFormula } from "../condition-formula";
import { celKey, type NarekeningContext } from "../context";

/** Key of the column that says whether every criterion holds. */
export const voldoetKey = "voldoet";

/** Key of the column with a criterion's verdict: 1 holds, 0 does not. */
export function eisKey(regel: string): string {
  return `eis:${regel}`;
}

/** Key of the column that says who applied: a criterion of its own, or taken over for the counts. */
export function appliedKey(context: NarekeningContext): string {
  return regelsOf(context).includes("aanvraag") ? eisKey("aanvraag") : "aangevraagd";
}

/** The criteria that were applied: the same for every municipality. */
export function regelsOf({ uitkomst }: NarekeningContext): readonly string[] {
  return uitkomst.toekenningen[0]?.verdicts.map(({ regel }) => regel) ?? [];
}

/** One column for each criterion, and one that says whether all of them hold. */
export function criteriaSteps(context: NarekeningContext): readonly Column<Toekenning>[] {
  const { say, uitkomst } = context;
  const regels = regelsOf(context);
  const applied: Column<Toekenning> = {
    key: appliedKey(context),
    header: say("narekening.stap.aangevraagd"),
    style: "invoerAantal",
    cell: ({ gemeente }) => ({ value: heeftAangevraagd(gemeente, uitkomst.governance) ? 1 : 0 }),
  };
  return [
    ...(regels.includes("aanvraag") ? [] : [applied]),
    ...regels.map((regel): Column<Toekenning> => {
      const formulaOf = liveCriterion(regel, context);
      return {
        key: eisKey(regel),
        header: say(formulaOf === null ? "narekening.stap.eisOvergenomen" : "narekening.stap.eis", {
          eis: criterionName(regel, context),
        }),
        style: "aantal",
        givenStyle: "invoerAantal",
        cell: (row, refs) => {
          const value = verdictNumber(row.verdicts, regel);
          const formula = formulaOf === null ? null : formulaOf(row, refs);
          return formula === null ? { value } : { formula, value };
        },
      };
    }),
    {
      key: voldoetKey,
      header: say("narekening.stap.voldoet"),
      style: "aantal",
      cell: ({ verdicts }, refs) => ({
        formula: regels.length === 0 ? "1" : `MIN(${regels.map((regel) => refs.here(eisKey(regel))).join(",")})`,
        value: verdicts.every(({ voldoet }) => voldoet) ? 1 : 0,
      }),
    },
  ];
}

/** A criterion by its name. */
export function criterionName(regel: string, { uitkomst, say }: NarekeningContext): string {
  const { key, parameters } = ruleText(regel, uitkomst, say);
  return say(`${key}.name`, parameters);
}

/** The criteria of which no formula tests anything: those on the application. */
export function takenOverCriteria(context: NarekeningContext): readonly string[] {
  return regelsOf(context).filter((regel) => liveCriterion(regel, context) === null);
}

/** A municipality's formula; null where its verdict is taken over. */
type CriterionFormula = (row: Toekenning, refs: References) => string | null;

/** @returns The formula of a criterion that can be tested from the input; null for one that is taken over. */
function liveCriterion(regel: string, context: NarekeningContext): CriterionFormula | null {
  const { criteria } = context.uitkomst;
  switch (regel) {
    case "tekort":
      return (_, refs) => `IF(${refs.here("tekort")}>0,1,0)`;
    case "drempel": {
      const operator = criteria.drempel?.vergelijking === "groterOfGelijk" ? ">=" : ">";
      return (_, refs) => `IF(ROUND(${refs.here("tekort")}-drempel*${refs.here("inwoners")},6)${operator}0,1,0)`;
    }
    case "stapeling":
      return (_, refs) => stapelingFormula(context, refs);
    default: {
      const placed = placedConditions(context).find(({ condition }) => regel === `voorwaarde:${condition.id}`);
      if (placed === undefined) return null;
      return (row, refs) => answersFormula(placed, row, refs) ?? conditionFormula(placed, row, refs.here("inwoners"));
    }
  }
}

function stapelingFormula({ uitkomst, cellen }: NarekeningContext, refs: References): string {
  const { stapeling, tekort } = uitkomst.criteria;
  const parts =
    stapeling.eis === "tekortInElkJaar"
      ? tekort.jaren.map((jaar) => refs.here(`saldo:${jaar.toString()}`))
      : stapeling.eis === "tekortInElkDomein"
        ? tekort.domeinen.map((domein) => refs.here(`saldo:${domein}`))
        : cellen.map((cel) => refs.here(celKey("geaccepteerd", cel)));
  return `IF(${parts.map((part) => `(${part}>0)`).join("+")}>=stapeling_aantal,1,0)`;
}

function verdictNumber(verdicts: readonly Verdict[], regel: string): number {
  return verdicts.find((verdict) => verdict.regel === regel)?.voldoet === true ? 1 : 0;
}
