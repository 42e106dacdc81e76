import { useCallback, useEffect, useState } from "react";
import type { Say } from "../core/words/say";
import type { Taal } from "../text/taal";
import type { MemoryPortEvents } from "../xlsx/memory/memory-port";
import { afterFirstScreen } from "./after-first-screen";
import { errorText } from "./error-text";
import type { OpenedWorkbook } from "./open-workbook";
import { useSave } from "./use-save";
import { useStatus, type StatusLine } from "./use-status";
import { useTasks } from "./use-tasks";
import type { WorkbookState } from "./use-workbook";

/** Something to open: how, and what it is called. */
interface Wish {
  readonly name: string;
  readonly read: (events: MemoryPortEvents, signal: AbortSignal) => Promise<OpenedWorkbook | null>;
}

/** Opening and saving, and what came of it. */
export interface Files extends Pick<StatusLine, "status" | "tell"> {
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
  readonly save: () => void;
  /** Ends the opening or saving that is at work; null when there is none. */
  readonly cancel: (() => void) | null;
  /** Whether something is to be opened and the changes so far are not saved. */
  readonly isLeaving: boolean;
  readonly leave: () => void;
  /** Stays when the changes could not be saved; asks again when there are new ones by then. */
  readonly saveAndLeave: () => Promise<void>;
  readonly stay: () => void;
}

const sampleName = "reconstructie-2018.xlsx";

// What reads and writes files comes after the first screen.
const sampleWish: Wish = {
  name: sampleName,
  read: async (events, signal) => (await import("./open-workbook")).openSample(sampleName, events, signal),
};

/** Opens the sample to begin with, then whatever the user wants. */
export function useFiles(workbook: WorkbookState, taal: Taal, say: Say): Files {
  const { open, isChanged } = workbook;
  const [waiting, setWaiting] = useState<Wish | null>(null);
  const line = useStatus();
  const { status, tell, complain } = line;
  const tasks = useTasks();
  const { start, cancel } = tasks;
  const save = useSave(workbook, tasks, line, say);

  const openNow = useCallback(
    async ({ name, read }: Wish): Promise<void> => {
      const task = start("open");
      tell(say("web.status.opening", { name }));
      try {
        const opened = await open((events) => read(events, task.signal));
        if (task.isCancelled()) tell(say("web.status.opening-cancelled", { name }));
        if (opened === null) return;
        if (opened.port !== null) tell(say("web.status.opened", { name }));
        else complain((await import("./opening-problem")).openingProblem(opened.findings, taal));
      } catch (error) {
        complain(say("web.status.not-opened", { name, reason: errorText(error) }));
      } finally {
        task.done();
      }
    },
    [open, start, say, taal, tell, complain],
  );
  const wish = useCallback(
    (next: Wish): void => {
      if (isChanged) setWaiting(next);
      else void openNow(next);
    },
    [isChanged, openNow],
  );
  useEffect(() => {
    void afterFirstScreen().then(() => openNow(sampleWish));
    // once: what is opened later is the user's choice
  }, []);

  return {
    status,
    tell,
    openFile: useCallback(
      (file: File) => {
        wish({
          name: file.name,
          read: async (events, signal) => (await import("./open-workbook")).openFile(file, events, signal),
        });
      },
      [wish],
    ),
    openSample: () => {
      wish(sampleWish);
    },
    save: () => void save(),
    cancel,
    isLeaving: waiting !== null,
    leave: () => {
      if (waiting !== null) void openNow(waiting);
      setWaiting(null);
    },
    saveAndLeave: async () => {
      setWaiting(null);
      const saved = await save();
      if (waiting === null || saved === "nothing") return;
      if (saved === "everything") await openNow(waiting);
      else setWaiting(waiting);
    },
    stay: () => {
      setWaiting(null);
    },
  };
}
