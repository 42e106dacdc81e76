import type { WorkbookPort } from "../workbook/port";
import { applyPlan } from "./apply";
import { goTo } from "./go-to";
import { insertPlan } from "./insert";
import { onInputChanged } from "./listen";
import { surveyToRead } from "./own/recover";
import { attempt } from "./problem";
import { readSnapshot } from "./read/read-sheets";
import type { Session } from "./session";
import { loadSettings, saveSettings } from "./settings";
import { canUndo, undo } from "./undo";
import { createUserSheets } from "./user-sheets";
import { withPageWherePossible } from "./write/with-page";

/**
 * The workbook that is open in Excel. office.js must be ready.
 *
 * Reading, writing and undo put in order what an earlier one left behind, so within one session they may not run at the same
 * time: whoever makes this lets them wait for each other.
 */
export function createExcelWorkbook(session: Session): WorkbookPort {
  const userSheets = createUserSheets();
  return {
    kind: "excel",
    read: () => attempt(() => read(session)),
    apply: (request) => attempt(() => withPageWherePossible((options) => applyPlan(request, session, options))),
    canUndo: async () => {
      const answer = await attempt(() => canUndo(session));
      return answer.ok && answer.value;
    },
    undo: () => attempt(() => undo(session)),
    insert: (plan) =>
      attempt(() =>
        userSheets.whileInserting(() => withPageWherePossible((options) => insertPlan(plan, session, options))),
      ),
    goTo: (sheet, cell) => attempt(() => goTo(sheet, cell)),
    onInputChanged: async (listener) => {
      const registered = await attempt(() => onInputChanged(userSheets, listener));
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

async function read(session: Session): Promise<{
  readonly snapshot: Awaited<ReturnType<typeof readSnapshot>>;
  readonly findings: readonly [];
}> {
  const survey = await surveyToRead(new Excel.RequestContext(), session);
  return { snapshot: await readSnapshot(new Excel.RequestContext(), survey), findings: [] };
}
