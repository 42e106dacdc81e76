import { alv2018 } from "../core/criteria/presets/alv-2018";
import { fonds2018 } from "../core/governance/presets/fonds-2018";
import { planVerdeling } from "../run/plan-verdeling";
import { choicesIn } from "../run/settings";
import type { Doel, VerdelingResult, VerdelingRun } from "../run/verdeling-run";
import type { Taal } from "../text/taal";
import { createSay } from "../text/translator";
import type { ApplyOutcome, WorkbookPort, WorkbookProblem } from "../workbook/port";
import type { WritePlan } from "../workbook/write-plan";
import type { RibbonCommandName } from "./ribbon-command-names";

/** The pane, as far as a button of the ribbon needs it: a button itself has no place for words. */
export interface PaneDoor {
  /** Opens the pane where it says what is in the input, read anew. */
  readonly showInput: () => Promise<void>;
  /** Opens the pane with a problem and what to do about it. */
  readonly showProblem: (problem: WorkbookProblem) => Promise<void>;
}

export interface RibbonSurroundings {
  readonly port: WorkbookPort;
  readonly pane: PaneDoor;
  readonly calculate: (run: VerdelingRun) => Promise<VerdelingResult>;
  /** ISO time. */
  readonly now: () => string;
  /** Of the product, for the audit sheet. */
  readonly version: string;
  /** Unless the workbook has kept another choice. */
  readonly taal: Taal;
}

type Outcome =
  | { readonly kind: "written"; readonly sheet: string | null }
  /** The pane has to say what is the matter with the input. */
  | { readonly kind: "look-at-input" }
  | { readonly kind: "problem"; readonly problem: WorkbookProblem };

const lookAtInput: Outcome = { kind: "look-at-input" };

/**
 * The functions behind the buttons of the ribbon. They need no open pane: what goes well shows in the workbook, and
 * anything that needs words opens the pane.
 */
export function createRibbonCommands(
  surroundings: RibbonSurroundings,
): Readonly<Record<RibbonCommandName, () => Promise<void>>> {
  const { port, pane } = surroundings;
  return {
    bereken: async () => {
      const outcome = await divideAndWrite(surroundings);
      if (outcome.kind === "problem") await pane.showProblem(outcome.problem);
      else if (outcome.kind === "look-at-input") await pane.showInput();
      else if (outcome.sheet !== null) await port.goTo(outcome.sheet, null);
    },
    controleer: () => pane.showInput(),
  };
}

async function divideAndWrite(surroundings: RibbonSurroundings): Promise<Outcome> {
  const { port, calculate, version } = surroundings;
  const read = await port.read();
  if (!read.ok) return { kind: "problem", problem: read.problem };
  const { snapshot } = read.value;
  const { taal, ...choices } = await loadChoices(surroundings);
  const { verdeling } = await calculate(runOf("verdelen", read.value, choices, surroundings.now()));
  if (verdeling === null) return lookAtInput;
  const say = createSay(taal);
  const facts = { productName: say("pane.product"), productVersion: version, inputName: snapshot.name };
  const plan = planVerdeling(verdeling, facts, say);
  const applied = await port.apply({ plan, basedOn: snapshot });
  if (!applied.ok) return { kind: "problem", problem: applied.problem };
  return writtenOr(applied.value, plan);
}

/** The rules and the language that belong to the workbook, or those that everybody starts with. */
async function loadChoices({
  port,
  taal,
}: RibbonSurroundings): Promise<Pick<VerdelingRun, "criteria" | "governance" | "mapping"> & { readonly taal: Taal }> {
  const settings = await port.loadSettings();
  const found = settings === null ? null : choicesIn(settings);
  return {
    taal: found?.taal ?? taal,
    criteria: found?.criteria ?? alv2018,
    governance: found?.governance ?? fonds2018,
    mapping: found?.mapping ?? null,
  };
}

function runOf(
  doel: Doel,
  { snapshot, findings }: Pick<VerdelingRun, "snapshot" | "findings">,
  choices: Pick<VerdelingRun, "criteria" | "governance" | "mapping">,
  nu: string,
): VerdelingRun {
  return { doel, snapshot, findings, ...choices, nu, ondertekening: { opsteller: null, toetser: null } };
}

/** The sheet to look at first, under the name that it got. Somebody who typed meanwhile sees the input anew. */
function writtenOr(applied: ApplyOutcome, plan: WritePlan): Outcome {
  if (applied.kind === "input-changed") return lookAtInput;
  const wanted = plan.sheets.find(({ purpose }) => purpose === "samenvatting")?.name;
  const sheet = applied.sheets.find((placed) => placed.wanted === wanted)?.actual ?? null;
  return { kind: "written", sheet };
}
