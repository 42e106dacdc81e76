import type { Criteriaset } from "./criteria/criteriaset";
import { distribute } from "./distribute";
import { checkConditions } from "./eligibility/check-conditions";
import { cellPlace, finding, hasErrors, type Finding } from "./finding";
import type { Governanceset } from "./governance/governanceset";
import type { InputTables, Scope } from "./input";
import type { Register } from "./register";
import type { Uitkomst } from "./uitkomst";
import { validateGemeenten } from "./validate/validate-gemeenten";

/** What a run needs; everything is an argument, time included. */
export interface FondsRun {
  readonly tables: InputTables;
  /** What reading the workbook found; goes along into the outcome. */
  readonly findings: readonly Finding[];
  readonly register: Register;
  readonly criteria: Criteriaset;
  readonly governance: Governanceset;
  /** ISO time of the run. */
  readonly nu: string;
}

/** An outcome, or none when the input has errors; the findings in either case. */
export interface FondsResult {
  readonly uitkomst: Uitkomst | null;
  readonly bevindingen: readonly Finding[];
}

/** @returns Which figures a criteria set needs. */
export function scopeOf({ tekort, inwoners, indeling }: Criteriaset): Scope {
  return { jaren: tekort.jaren, domeinen: tekort.domeinen, peiljaar: inwoners.peiljaar, indeling };
}

/**
 * From rows to outcome: validate -> assess -> allocate -> round -> split -> uitname -> stamp.
 *
 * @returns No outcome when anything in the input is an error: then nothing is calculated and all findings are there at once.
 */
export function runFonds({ tables, findings, register, criteria, governance, nu }: FondsRun): FondsResult {
  const {
    gemeenten,
    divisie,
    aanvragenBekend,
    findings: inputFindings,
  } = validateGemeenten(tables, register, scopeOf(criteria));
  const bevindingen = [...findings, ...inputFindings, ...checkConditions(gemeenten, criteria, governance)];
  if (hasErrors(bevindingen)) return { uitkomst: null, bevindingen };
  if (gemeenten.length === 0) {
    const place = cellPlace(tables.sheet, null);
    return { uitkomst: null, bevindingen: [...bevindingen, finding("no-municipalities", { place })] };
  }
  const uitkomst = distribute({ gemeenten, divisie, aanvragenBekend, criteria, governance, nu, bevindingen });
  return { uitkomst, bevindingen: uitkomst.bevindingen };
}
