import { useCallback, useRef, useState } from "react";
import type { Taal } from "../text/taal";
import type { WorkbookPort } from "../workbook/port";
import { readCellReference } from "../xlsx/ooxml/cell-reference";
import type { MemoryPort, MemoryPortEvents } from "../xlsx/memory/memory-port";
import type { MemoryWorkbook } from "../xlsx/memory/memory-workbook";
import type { OpenedWorkbook } from "./open-workbook";
import { pendingPort } from "./pending-port";
import type { Visit } from "./workbook-view";

/** The workbook that is open on the page. */
export interface OpenPort {
  readonly port: MemoryPort;
  readonly workbook: MemoryWorkbook;
}

/** @returns Null when it was cancelled. */
export type ReadWorkbookFile = (events: MemoryPortEvents) => Promise<OpenedWorkbook | null>;

export interface WorkbookState {
  /** For the pane, which need not wait for a workbook. */
  readonly panePort: WorkbookPort;
  /** Null while the first one is being read. */
  readonly shown: OpenPort | null;
  readonly visit: Visit | null;
  /** Whether there is something to lose. */
  readonly isChanged: boolean;
  /** @returns Null when it was cancelled, or when something else was opened meanwhile. */
  readonly open: (read: ReadWorkbookFile) => Promise<OpenedWorkbook | null>;
  /** @returns Whether that is everything: false when something changed since. */
  readonly markSaved: (saved: MemoryWorkbook) => boolean;
}

/**
 * Keeps the workbook of the page: another file gets another port.
 *
 * @param onLanguage - The pane has the switch for the language; the page follows.
 */
export function useWorkbook(onLanguage: (taal: Taal) => void): WorkbookState {
  const [pending] = useState(pendingPort);
  const [panePort, setPanePort] = useState(pending.port);
  const [shown, setShown] = useState<OpenPort | null>(null);
  const [visit, setVisit] = useState<Visit | null>(null);
  const [isChanged, setIsChanged] = useState(false);
  const visits = useRef(0);
  const attempts = useRef(0);
  const openPort = useRef<MemoryPort | null>(null);

  const open = useCallback<WorkbookState["open"]>(
    async (read) => {
      attempts.current += 1;
      const attempt = attempts.current;
      const opened = await read({
        changed: (workbook) => {
          const { current: port } = openPort;
          if (port === null || port !== opened?.port) return;
          setIsChanged(true);
          setShown({ port, workbook });
        },
        goTo: (sheet, cell) => {
          visits.current += 1;
          setVisit({ id: visits.current, sheet, place: cell === null ? null : readCellReference(cell) });
        },
        settingsSaved: ({ taal }) => {
          if (taal !== null) onLanguage(taal);
        },
      });
      if (opened === null || attempt !== attempts.current) return null;
      const { port } = opened;
      if (port === null) return opened;
      const isFirst = openPort.current === null;
      setVisit(null);
      setIsChanged(false);
      openPort.current = port;
      setShown({ port, workbook: port.workbook() });
      if (isFirst) pending.open(port);
      else setPanePort(port);
      return opened;
    },
    [onLanguage, pending],
  );
  const markSaved = useCallback((saved: MemoryWorkbook) => {
    const isAll = openPort.current?.workbook() === saved;
    if (isAll) setIsChanged(false);
    return isAll;
  }, []);
  return { panePort, shown, visit, isChanged, open, markSaved };
}
