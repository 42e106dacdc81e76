import type { Toekenning, Verdict } from "../../../core/uitkomst";
import { ruleText } from "../explanation/rule-text";
import type { Column, References } from "./block";
import { celKey, type NarekeningContext } from "./context";

/** Key of the column that says whether every criterion holds. */
export const voldoetKey = "voldoet";

/** Key of the column with a criterion's verdict: 1 holds, 0 does not. */
export function eisKey(regel: string): string {
  return `eis:${regel}`;
}

/** The criteria that were applied: the same for every municipality. */
export function regelsOf({ uitkomst }: NarekeningContext): readonly string[] {
  return uitkomst.toekenningen[0]?.verdicts.map(({ regel }) => regel) ?? [];
}

/** One column for each criterion, and one that says whether all of them hold. */
export function criteriaSteps(context: NarekeningContext): readonly Column<Toekenning>[] {
  const { say } = context;
  const regels = regelsOf(context);
  return [
    ...regels.map((regel): Column<Toekenning> => {
      const formulaOf = liveCriterion(regel, context);
      const { key, parameters } = ruleText(regel, context.uitkomst.criteria);
      return {
        key: eisKey(regel),
        header: say(formulaOf === null ? "narekening.stap.eisOvergenomen" : "narekening.stap.eis", {
          eis: say(`${key}.name`, parameters),
        }),
        style: formulaOf === null ? "invoerAantal" : "aantal",
        cell: ({ verdicts }, refs) => {
          const value = verdictNumber(verdicts, regel);
          return formulaOf === null ? { value } : { formula: formulaOf(refs), value };
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

/** @returns The formula of a criterion that can be tested from the figures; null for one that is taken over. */
function liveCriterion(regel: string, context: NarekeningContext): ((refs: References) => string) | null {
  const { criteria } = context.uitkomst;
  switch (regel) {
    case "tekort":
      return (refs) => `IF(${refs.here("tekort")}>0,1,0)`;
    case "drempel": {
      const operator = criteria.drempel?.vergelijking === "groterOfGelijk" ? ">=" : ">";
      return (refs) => `IF(ROUND(${refs.here("tekort")}-drempel*${refs.here("inwoners")},6)${operator}0,1,0)`;
    }
    case "stapeling":
      return (refs) => stapelingFormula(context, refs);
    default:
      return null;
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
