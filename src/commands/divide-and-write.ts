import { alv2018 } from "../core/criteria/presets/alv-2018";
import { fonds2018 } from "../core/governance/presets/fonds-2018";
import { planVerdeling } from "../run/plan-verdeling";
import { choicesIn } from "../run/settings";
import type { Doel, VerdelingRun } from "../run/verdeling-run";
import type { Taal } from "../text/taal";
import { createSay } from "../text/translator";
import type { ApplyOutcome, WorkbookProblem } from "../workbook/port";
import type { WritePlan } from "../workbook/write-plan";
import type { RibbonSurroundings } from "./ribbon-surroundings";

/** What came of dividing the fund without the pane. */
export type RibbonOutcome =
  | { readonly kind: "written"; readonly sheet: string | null }
  /** The pane has to say what is the matter with the input. */
  | { readonly kind: "look-at-input" }
  | { readonly kind: "problem"; readonly problem: WorkbookProblem };

const lookAtInput: RibbonOutcome = { kind: "look-at-input" };

/** Divides the fund over what is in the workbook and writes the outcome; loaded when the button is first used. */
export async function divideAndWrite(surroundings: RibbonSurroundings): Promise<RibbonOutcome> {
  const { port, calculate, version } = surroundings;
  const read = await port.read();
  if (!read.ok) return { kind: "problem", problem: read.problem };
  const { snapshot } = read.value;
  const { taal, isDamaged, ...choices } = await loadChoices(surroundings);
  // other rules than were chosen, or names of somebody else, and nobody there to see it
  if (isDamaged) return lookAtInput;
  const { verdeling } = await calculate(runOf("verdelen", read.value, choices, surroundings.now()));
  if (verdeling === null) return lookAtInput;
  const say = createSay(taal);
  const facts = { productName: say("pane.product"), productVersion: version, inputName: snapshot.name };
  const plan = planVerdeling(verdeling, facts, say);
  const applied = await port.apply({ plan, basedOn: snapshot });
  if (!applied.ok) return { kind: "problem", problem: applied.problem };
  return writtenOr(applied.value, plan);
}

interface RibbonChoices extends Pick<VerdelingRun, "criteria" | "governance" | "mapping" | "ondertekening"> {
  readonly taal: Taal;
  /** Whether the workbook has choices that cannot be used, or names and acceptances of somebody else. */
  readonly isDamaged: boolean;
}

/** The rules and the language that belong to the workbook, or those that everybody starts with. */
async function loadChoices({ port, taal }: RibbonSurroundings): Promise<RibbonChoices> {
  const settings = await port.loadSettings();
  const found = settings === null ? null : choicesIn(settings);
  return {
    taal: found?.taal ?? taal,
    criteria: found?.criteria ?? alv2018,
    governance: found?.governance ?? fonds2018,
    mapping: found?.mapping ?? null,
    // a button has no place for a name: whoever signed last in the pane signs
    ondertekening: found?.ondertekening ?? { opsteller: null, toetser: null },
    isDamaged: found?.isDamaged === true || found?.meegekomen !== undefined,
  };
}

function runOf(
  doel: Doel,
  { snapshot, findings }: Pick<VerdelingRun, "snapshot" | "findings">,
  choices: Pick<VerdelingRun, "criteria" | "governance" | "mapping" | "ondertekening">,
  nu: string,
): VerdelingRun {
  return { doel, snapshot, findings, ...choices, nu, klok: nu };
}

/** The sheet to look at first, under the name that it got. Somebody who typed meanwhile sees the input anew. */
function writtenOr(applied: ApplyOutcome, plan: WritePlan): RibbonOutcome {
  if (applied.kind === "input-changed") return lookAtInput;
  const wanted = plan.sheets.find(({ purpose }) => purpose === "samenvatting")?.name;
  const sheet = applied.sheets.find((placed) => placed.wanted === wanted)?.actual ?? null;
  return { kind: "written", sheet };
}
