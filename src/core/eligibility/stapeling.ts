import type { Criteriaset } from "../criteria/criteriaset";
import type { Gemeente } from "../gemeenten/gemeente";
import { isInScope, sumOfCells } from "../gemeenten/tekort";
import type { EligibilityRule, Test } from "./casus";

/** How many of the things that must be short are short, and how many must be. */
interface Count {
  readonly short: number;
  readonly required: number;
}

/** The accumulation ("stapeling") of deficits that the fund was meant for: in every year, domain or cell. */
export const stapeling: EligibilityRule = {
  id: "stapeling",
  source: "Beleidsbrieven 2018: 'een stapeling van tekorten'; de uitwerking per criteriaset is een keuze.",
  prepare: ({ criteria }) => {
    if (criteria.stapeling.eis === "geen") return [];
    const test: Test = ({ gemeente }) => {
      const { short, required } = countShort(gemeente, criteria);
      return {
        regel: "stapeling",
        voldoet: short >= required,
        gemeten: { eenheid: "aantal", waarde: short },
        grens: { eenheid: "aantal", waarde: required },
      };
    };
    return [test];
  },
};

function countShort(gemeente: Gemeente, { tekort, stapeling: requirement }: Criteriaset): Count {
  switch (requirement.eis) {
    case "geen":
      return { short: 0, required: 0 };
    case "tekortInElkJaar":
      return {
        short: tekort.jaren.filter((jaar) => sumOfCells(gemeente, tekort, (cel) => cel.jaar === jaar) > 0n).length,
        required: tekort.jaren.length,
      };
    case "tekortInElkDomein":
      return {
        short: tekort.domeinen.filter((domein) => sumOfCells(gemeente, tekort, (cel) => cel.domein === domein) > 0n)
          .length,
        required: tekort.domeinen.length,
      };
    case "tekortInElkeCel":
      return { short: shortCells(gemeente, tekort), required: tekort.jaren.length * tekort.domeinen.length };
    case "minstensCellen":
      return { short: shortCells(gemeente, tekort), required: requirement.aantal };
  }
}

function shortCells(gemeente: Gemeente, tekort: Criteriaset["tekort"]): number {
  return gemeente.cellen.filter((cel) => isInScope(cel, tekort) && cel.geaccepteerd > 0n).length;
}
