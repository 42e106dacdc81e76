import { acceptFindings, nietsAanvaard, type Aanvaardingen } from "./findings/aanvaarding";
import type { Criteriaset } from "./criteria/criteriaset";
import { distribute } from "./uitkomst/distribute";
import { checkApplications } from "./eligibility/check-applications";
import { doubtfulApplications } from "./eligibility/doubtful-applications";
import { doubtfulCorrections } from "./eligibility/doubtful-corrections";
import { checkConditions } from "./eligibility/check-conditions";
import { sayFlips } from "./eligibility/inwoners-flips";
import { cellPlace, finding, hasErrors, type Finding } from "./findings/finding";
import type { Governanceset } from "./governance/governanceset";
import type { InputTables, Scope } from "./gemeenten/input";
import type { Register } from "./gemeenten/register";
import type { Uitkomst } from "./uitkomst/uitkomst";
import { validateGewichten, type ValidatedGewichten } from "./validate/gewichten";
import { isWithoutFigures, validateGemeenten, type Validated } from "./validate/validate-gemeenten";

/** What a run needs; everything is an argument, time included. */
export interface FondsRun {
  readonly tables: InputTables;
  /** What reading the workbook found; goes along into the outcome. */
  readonly findings: readonly Finding[];
  /** What a person accepted of what may be found; left out: nothing. */
  readonly aanvaardingen?: Aanvaardingen;
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

/** What may be divided over, and everything that was found; with an error among the findings nothing may be divided. */
export type CheckedInput = Pick<Validated, "gemeenten" | "divisie" | "aanvragenBekend"> &
  Pick<ValidatedGewichten, "gewichten"> &
  Pick<FondsResult, "bevindingen">;

/** Validates the rows and what the criteria and governance ask of them: all findings at once. */
export function checkInput(run: Omit<FondsRun, "nu">): CheckedInput {
  const { tables, findings, register, criteria, governance, aanvaardingen = nietsAanvaard } = run;
  const { gemeenten, divisie, aanvragenBekend, registerInwoners, ...valid } = validateGemeenten(
    tables,
    register,
    scopeOf(criteria),
    governance.uitname.sleutel === "inwoners" ? "whole-division" : "with-figures",
  );
  const { gewichten, dragers, ...weights } = validateGewichten(tables, register, scopeOf(criteria), governance);
  const found = [
    ...findings,
    // a row without figures is there for its weight
    ...valid.findings.filter((one) => !isWithoutFigures(one, dragers)),
    ...weights.findings,
    ...checkApplications(tables.aanvragen, governance),
    ...doubtfulApplications(gemeenten, divisie, { criteria, governance }),
    ...doubtfulCorrections(gemeenten, governance),
    ...checkConditions(gemeenten, tables, { criteria }),
  ];
  if (gemeenten.every(({ zonderCijfers }) => zonderCijfers === true) && !hasErrors(found)) {
    found.push(finding("no-municipalities", { place: cellPlace(tables.sheet, null) }));
  }
  const accepted = acceptFindings(found, aanvaardingen);
  const settings = { criteria, governance, aanvragenBekend };
  const bevindingen = hasErrors(accepted) ? accepted : sayFlips(accepted, gemeenten, registerInwoners, settings);
  return { gemeenten, divisie, gewichten, aanvragenBekend, bevindingen };
}

/**
 * From rows to outcome: validate -> assess -> allocate -> round -> split -> uitname -> stamp.
 *
 * @returns No outcome when anything in the input is an error: then nothing is calculated and all findings are there at once.
 */
export function runFonds(run: FondsRun): FondsResult {
  const { criteria, governance, nu } = run;
  const checked = checkInput(run);
  if (hasErrors(checked.bevindingen)) return { uitkomst: null, bevindingen: checked.bevindingen };
  const uitkomst = distribute({ ...checked, criteria, governance, nu });
  return { uitkomst, bevindingen: uitkomst.bevindingen };
}
