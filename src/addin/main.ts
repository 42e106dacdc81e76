import product from "../../package.json";
import { invariant } from "../core/bug-error";
import { createRibbonCommands } from "../commands/ribbon-commands";
import { registerCommands } from "../commands/register-commands";
import { createExcelWorkbook } from "../excel/excel-workbook";
import type { VerdelingResult, VerdelingRun } from "../run/verdeling-run";
import { calculateInWorker } from "../taskpane/calculate-in-worker";
import { mountTaskpane } from "../taskpane/mount";
import { hostTheme, onHostTheme } from "./host-theme";
import { hostTaal } from "./host-taal";
import { oneWriteAtATime } from "./one-write-at-a-time";

const calculate = calculateInWorker(() => new Worker(new URL("../taskpane/worker.ts", import.meta.url)));

void Office.onReady(({ host }) => {
  if (host === Office.HostType.Excel) start();
});

/** One runtime for the pane and the ribbon: Excel loads this page for either, and keeps it. */
function start(): void {
  const element = document.getElementById("root");
  invariant(element !== null, "the page has no element #root");
  const port = oneWriteAtATime(createExcelWorkbook());
  const taal = hostTaal();
  const { version } = product;
  const pane = mountTaskpane(element, { port, calculate, theme: hostTheme(), taal, version });
  onHostTheme(pane.setTheme);
  const show = async (): Promise<void> => {
    await Office.addin.showAsTaskpane();
  };
  const showInput = async (): Promise<void> => {
    await show();
    await pane.showInput();
  };
  registerCommands({
    associate: (name, run) => {
      Office.actions.associate(name, run);
    },
    commands: createRibbonCommands({
      port,
      pane: {
        showInput,
        showProblem: async (problem) => {
          await show();
          pane.showProblem(problem);
        },
      },
      calculate: run,
      now: () => new Date().toISOString(),
      version,
      taal,
    }),
    onFailure: async (message) => {
      await show();
      pane.showProblem({ code: "unexpected", sheet: null, detail: message });
    },
  });
}

/** A run of the ribbon: nobody watches it, nobody stops it. */
async function run(input: VerdelingRun): Promise<VerdelingResult> {
  const calculated = await calculate(input, { signal: new AbortController().signal, onStep: () => undefined });
  invariant(calculated.kind === "done", "a run that cannot be cancelled was");
  return calculated.result;
}
