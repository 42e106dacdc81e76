import type { Criteriaset } from "../criteria/criteriaset";
import { cellPlace, finding, type Finding } from "../finding";
import type { Gemeente } from "../gemeente";
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
  if (governance.uitname.sleutel === "kolom" && !hasColumn(governance.uitname.kolom)) {
    findings.push(
      finding("weight-column-missing", {
        value: governance.uitname.kolom,
        parameters: { column: governance.uitname.kolom },
      }),
    );
  }
  return findings;
}
