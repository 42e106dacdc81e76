import { compareWithSecondCalculation } from "../audit/second-calculation/compare";
import { distribute, stampUitkomst } from "../core/uitkomst/distribute";
import { hasErrors } from "../core/findings/finding";
import { checkInput, scopeOf } from "../core/pipeline";
import { register } from "../reference/register";
import { readInput } from "../reading/read-input";
import { digestsOf } from "./digests";
import { lezingOf } from "./lezing";
import type { RunStep, VerdelingResult, VerdelingRun } from "./verdeling-run";

/**
 * From a workbook to an outcome, one step at a time: read -> check -> divide -> calculate a second time -> seal. Each step
 * is announced before it is taken, so that the caller can show progress, do something else in between, or stop.
 *
 * @returns The outcome; none when the input has errors or when the run only checks.
 */
export function* verdelingInSteps(run: VerdelingRun): Generator<RunStep, VerdelingResult, undefined> {
  const { snapshot, criteria, governance, mapping, nu, klok, ondertekening } = run;
  yield "lezen";
  const input = readInput(
    snapshot,
    { ...scopeOf(criteria), fondsjaar: governance.fondsjaar },
    mapping,
    run.mappingName,
  );
  const read = [...run.findings, ...input.findings];
  if (input.tables === null) return { lezing: null, bevindingen: read, verdeling: null };

  yield "controleren";
  const lezing = lezingOf(input.tables);
  const aanvaardingen = { document: run.mappingName ?? "koppeling", aanvaard: mapping?.aanvaard ?? [] };
  const checked = checkInput({ tables: input.tables, findings: read, aanvaardingen, register, criteria, governance });
  const { bevindingen } = checked;
  if (run.doel === "controleren" || hasErrors(bevindingen)) return { lezing, bevindingen, verdeling: null };

  yield "verdelen";
  const uitkomst = distribute({ ...checked, criteria, governance, nu });

  yield "narekenen";
  const verschillen = compareWithSecondCalculation(uitkomst, checked.aanvragenBekend).length;

  yield "verzegelen";
  const tweedeBerekening = verschillen === 0 ? "klopt" : "wijkt-af";
  const koppeling = mapping === null ? null : { mapping, naam: run.mappingName ?? null };
  const gestempeld = stampUitkomst(uitkomst, { ...ondertekening, tweedeBerekening, klok });
  return {
    lezing,
    bevindingen: gestempeld.bevindingen,
    verdeling: {
      uitkomst: gestempeld,
      digests: digestsOf(gestempeld, snapshot, koppeling),
      koppeling,
      verschillen,
    },
  };
}

/** All steps of a run, one after the other. */
export function runVerdeling(run: VerdelingRun): VerdelingResult {
  const steps = verdelingInSteps(run);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
