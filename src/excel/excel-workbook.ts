import type { WorkbookPort } from "../workbook/port";
import { applyPlan } from "./apply";
import { goTo } from "./go-to";
import { insertPlan } from "./insert";
import { onInputChanged } from "./listen";
import { surveyInOrder } from "./own/recover";
import { attempt } from "./problem";
import { readSnapshot } from "./read/read-sheets";
import { loadSettings, saveSettings } from "./settings";
import { canUndo, undo } from "./undo";

/** The workbook that is open in Excel. office.js must be ready. */
export function createExcelWorkbook(): WorkbookPort {
  return {
    kind: "excel",
    read: () => attempt(read),
    apply: (request) => attempt(() => applyPlan(request)),
    canUndo: async () => {
      const answer = await attempt(canUndo);
      return answer.ok && answer.value;
    },
    undo: () => attempt(undo),
    insert: (plan) => attempt(() => insertPlan(plan)),
    goTo: (sheet, cell) => attempt(() => goTo(sheet, cell)),
    onInputChanged: async (listener) => {
      const registered = await attempt(() => onInputChanged(listener));
      return async () => {
        if (registered.ok) await attempt(registered.value);
      };
    },
    loadSettings: async () => {
      const answer = await attempt(loadSettings);
      return answer.ok ? answer.value : null;
    },
    saveSettings: (settings) => attempt(() => saveSettings(settings)),
  };
}

async function read(): Promise<{
  readonly snapshot: Awaited<ReturnType<typeof readSnapshot>>;
  readonly findings: readonly [];
}> {
  const context = new Excel.RequestContext();
  const survey = await surveyInOrder(context);
  return { snapshot: await readSnapshot(context, survey), findings: [] };
}
