import type { WorkbookPort } from "../workbook/port";

/** A port onto a workbook that is still being opened. */
export interface PendingPort {
  readonly port: WorkbookPort;
  /** Passes on everything that was asked so far, and all that will be. */
  readonly open: (port: WorkbookPort) => void;
}

/** Lets the pane start before there is a workbook: whoever asks for something waits until there is. */
export function pendingPort(): PendingPort {
  let open: PendingPort["open"] = () => undefined;
  const opened = new Promise<WorkbookPort>((resolve) => {
    open = resolve;
  });
  const port: WorkbookPort = {
    kind: "web",
    read: async () => (await opened).read(),
    apply: async (request) => (await opened).apply(request),
    canUndo: async () => (await opened).canUndo(),
    undo: async () => (await opened).undo(),
    insert: async (plan) => (await opened).insert(plan),
    goTo: async (sheet, cell) => (await opened).goTo(sheet, cell),
    onInputChanged: async (listener) => (await opened).onInputChanged(listener),
    loadSettings: async () => (await opened).loadSettings(),
    saveSettings: async (settings) => (await opened).saveSettings(settings),
  };
  return { port, open };
}
