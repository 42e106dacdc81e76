import type { Criteriaset } from "../criteria/criteriaset";
import { cellPlace, finding, type Finding } from "../finding";
import { isVoorbeeld, type Gemeente, type Kenmerk } from "../gemeente";
import type { Governanceset } from "../governance/governanceset";
import { normaliseLabel } from "../normalise-label";
import { stateOf } from "./voorwaarde";

/**
 * Holds the columns that the criteria and the governance ask for against the input, before any verdict.
 *
 * @returns Every column that is missing and every value that is missing (where the condition says that is an error) or cannot be compared.
 */
export function checkConditions(
  gemeenten: readonly Gemeente[],
  criteria: Criteriaset,
  governance: Governanceset,
): readonly Finding[] {
  if (gemeenten.length === 0) return [];
  const findings: Finding[] = [];
  const hasColumn = (column: string): boolean => gemeenten.some(({ kenmerken }) => normaliseLabel(column) in kenmerken);
  for (const condition of criteria.voorwaarden) {
    if (!hasColumn(condition.kolom)) {
      findings.push(
        finding("condition-column-missing", {
          value: condition.kolom,
          parameters: { column: condition.kolom, naam: condition.omschrijving },
        }),
      );
      continue;
    }
    for (const gemeente of gemeenten) {
      const state = stateOf(condition, gemeente);
      if (state === "unreadable" || (state === "missing" && condition.ontbrekend === "fout")) {
        const kenmerk = gemeente.kenmerken[normaliseLabel(condition.kolom)];
        findings.push(
          finding(state === "missing" ? "condition-value-missing" : "condition-value-unreadable", {
            place: cellPlace(gemeente.plaats.sheet, kenmerk?.cel ?? `A${gemeente.plaats.row.toString()}`),
            value: kenmerk === undefined ? null : String(kenmerk.waarde),
            parameters: { column: condition.kolom, naam: gemeente.naam },
          }),
        );
      }
    }
  }
  return [...findings, ...checkWeights(gemeenten, governance)];
}

/** Every municipality needs a weight of zero or more, and not all may be zero: then nobody would pay the uitname. */
function checkWeights(gemeenten: readonly Gemeente[], { uitname }: Governanceset): readonly Finding[] {
  if (uitname.sleutel !== "kolom") return [];
  const label = normaliseLabel(uitname.kolom);
  const carriers = gemeenten.filter(({ code }) => !isVoorbeeld(code));
  const parameters = { column: uitname.kolom };
  const whole = (kind: "absent" | "zero"): readonly Finding[] => [
    finding("weight-column-missing", { value: uitname.kolom, parameters: { ...parameters, kind } }),
  ];
  if (gemeenten.every(({ kenmerken }) => !(label in kenmerken))) return whole("absent");
  const weights = carriers.map(({ kenmerken }) => kenmerken[label]?.waarde);
  if (carriers.length > 0 && weights.every((weight) => typeof weight === "string" && /^0(\.0+)?$/.test(weight)))
    return whole("zero");
  const wrong = carriers.filter(({ kenmerken }) => !isWeight(kenmerken[label]));
  return wrong.map(({ naam, kenmerken, plaats }) => {
    const kenmerk = kenmerken[label];
    return finding("weight-column-missing", {
      place: cellPlace(plaats.sheet, kenmerk?.cel ?? `A${plaats.row.toString()}`),
      value: kenmerk === undefined ? null : String(kenmerk.waarde),
      parameters: { ...parameters, kind: "municipality", naam },
    });
  });
}

function isWeight(kenmerk: Kenmerk | undefined): boolean {
  return kenmerk?.soort === "getal" && !kenmerk.waarde.startsWith("-");
}
