import { useCallback, useEffect, useState } from "react";
import type { Say } from "../core/say";
import type { Taal } from "../text/taal";
import { afterFirstScreen } from "./after-first-screen";
import { download, savedName } from "./download";
import type { ReadWorkbookFile, WorkbookState } from "./use-workbook";

/** What the page has to say at its foot. */
export interface Status {
  readonly text: string;
  readonly isProblem: boolean;
}

/** Something to open: how, and what it is called. */
interface Wish {
  readonly name: string;
  readonly read: ReadWorkbookFile;
}

/** Opening and saving, and what came of it. */
export interface Files {
  readonly status: Status;
  readonly tell: (text: string) => void;
  readonly openFile: (file: File) => void;
  readonly openSample: () => void;
  readonly save: () => Promise<void>;
  /** Whether something is to be opened and the changes so far are not saved. */
  readonly isLeaving: boolean;
  readonly leave: () => void;
  readonly stay: () => void;
}

const sampleName = "reconstructie-2018.xlsx";

// What reads and writes files comes after the first screen.
const sampleWish: Wish = {
  name: sampleName,
  read: async (events) => (await import("./open-workbook")).openSample(sampleName, events),
};

/** Opens the sample to begin with, then whatever the user wants. */
export function useFiles(workbook: WorkbookState, taal: Taal, say: Say): Files {
  const { open, shown, isChanged, markSaved } = workbook;
  const [status, setStatus] = useState<Status>({ text: "", isProblem: false });
  const [waiting, setWaiting] = useState<Wish | null>(null);
  const tell = useCallback((text: string) => {
    setStatus({ text, isProblem: false });
  }, []);
  const complain = useCallback((text: string) => {
    setStatus({ text, isProblem: true });
  }, []);

  const openNow = useCallback(
    async ({ name, read }: Wish): Promise<void> => {
      tell(say("web.status.opening", { name }));
      try {
        const opened = await open(read);
        if (opened === null) return;
        if (opened.port !== null) tell(say("web.status.opened", { name }));
        else complain((await import("./opening-problem")).openingProblem(opened.findings, taal));
      } catch (error) {
        complain(say("web.status.not-opened", { name, reason: reasonOf(error) }));
      }
    },
    [open, say, taal, tell, complain],
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
        wish({ name: file.name, read: async (events) => (await import("./open-workbook")).openFile(file, events) });
      },
      [wish],
    ),
    openSample: () => {
      wish(sampleWish);
    },
    save: async () => {
      if (shown === null) return;
      const name = savedName(shown.workbook.name);
      try {
        const { saveWorkbook } = await import("../xlsx/memory/save-workbook");
        download(await saveWorkbook(shown.workbook, { title: name, created: new Date().toISOString() }), name);
        markSaved();
        tell(say("web.status.saved", { name }));
      } catch (error) {
        complain(say("web.status.not-saved", { name, reason: reasonOf(error) }));
      }
    },
    isLeaving: waiting !== null,
    leave: () => {
      if (waiting !== null) void openNow(waiting);
      setWaiting(null);
    },
    stay: () => {
      setWaiting(null);
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
