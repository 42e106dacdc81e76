import product from "../../package.json";
import { invariant } from "../core/findings/bug-error";
import { createRibbonCommands } from "../commands/ribbon-commands";
import { registerCommands } from "../commands/register-commands";
import type { RibbonCommandName } from "../commands/ribbon-command-names";
import { createExcelWorkbook } from "../excel/excel-workbook";
import type { VerdelingResult, VerdelingRun } from "../run/verdeling-run";
import { calculateInWorker } from "../worker/calculate-in-worker";
import { mountTaskpane } from "../taskpane/mount";
import { planInWorker } from "../worker/plan-in-worker";
import { startWorker } from "../worker/start-worker";
import type { WorkbookProblem } from "../workbook/port";
import { deviceSession } from "./device-session";
import { hostTheme, onHostTheme } from "./host-theme";
import { hostTaal } from "./host-taal";
import { choicesOnDevice, knowingOwnChoices } from "./own-choices";
import { oneAtATime } from "./one-at-a-time";

const workers = { start: startWorker };
const startPaneWorker = (): Worker => workers.start(new URL("../worker/worker.ts", import.meta.url));
const calculate = calculateInWorker(startPaneWorker);
const plan = planInWorker(startPaneWorker);

/** The page outside Excel stays empty. */
const started = Office.onReady().then(({ host }) => (host === Office.HostType.Excel ? start() : null));

// before Excel is ready: the click on the ribbon that has Excel load this page comes as soon as it listens
registerCommands({
  associate: (name, run) => {
    Office.actions.associate(name, run);
  },
  run: async (name) => (await started)?.commands[name](),
  onFailure: async (message) => (await started)?.showFailure(message),
});

/** What the ribbon needs of the add-in. */
interface AddIn {
  readonly commands: Readonly<Record<RibbonCommandName, () => Promise<void>>>;
  readonly showFailure: (message: string) => Promise<void>;
}

/** One runtime for the pane and the ribbon: Excel loads this page for either, and keeps it. */
function start(): AddIn {
  const element = document.getElementById("root");
  invariant(element !== null, "the page has no element #root");
  const port = knowingOwnChoices(oneAtATime(createExcelWorkbook(deviceSession())), choicesOnDevice());
  const taal = hostTaal();
  const { version } = product;
  const pane = mountTaskpane(element, { port, calculate, plan, theme: hostTheme(), taal, version });
  onHostTheme(pane.setTheme);
  const show = async (): Promise<void> => {
    await Office.addin.showAsTaskpane();
  };
  const showInput = async (): Promise<void> => {
    await show();
    await pane.showInput();
  };
  const showProblem = async (problem: WorkbookProblem): Promise<void> => {
    await show();
    pane.showProblem(problem);
  };
  const door = { showInput, showProblem, outputWritten: pane.outputWritten };
  const now = (): string => new Date().toISOString();
  return {
    commands: createRibbonCommands({ port, pane: door, calculate: run, now, version, taal }),
    showFailure: (detail) => showProblem({ code: "unexpected", sheet: null, detail }),
  };
}

/** A run of the ribbon: nobody watches it, nobody stops it. */
async function run(input: VerdelingRun): Promise<VerdelingResult> {
  const calculated = await calculate(input, { signal: new AbortController().signal, onStep: () => undefined });
  invariant(calculated.kind === "done", "a run that cannot be cancelled was");
  return calculated.result;
}
