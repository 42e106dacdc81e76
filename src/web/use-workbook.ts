import { useCallback, useRef, useState } from "react";
import type { Taal } from "../text/taal";
import { readCellReference } from "../xlsx/ooxml/cell-reference";
import { createMemoryPort, type MemoryPort } from "../xlsx/memory/memory-port";
import type { MemoryWorkbook } from "../xlsx/memory/memory-workbook";
import type { OpenedWorkbook } from "./open-workbook";
import type { Visit } from "./workbook-view";

/** The workbook that is open on the page. */
export interface OpenPort {
  readonly port: MemoryPort;
  readonly workbook: MemoryWorkbook;
}

export interface WorkbookState {
  /** Null while the first one is being read. */
  readonly open: OpenPort | null;
  readonly visit: Visit | null;
  /** Whether there is something to lose. */
  readonly isChanged: boolean;
  readonly show: (opened: OpenedWorkbook & { readonly workbook: MemoryWorkbook }) => void;
  readonly markSaved: () => void;
}

/**
 * Keeps the workbook of the page: another file gets another port.
 *
 * @param onLanguage - The pane has the switch for the language; the page follows.
 */
export function useWorkbook(onLanguage: (taal: Taal) => void): WorkbookState {
  const [open, setOpen] = useState<OpenPort | null>(null);
  const [visit, setVisit] = useState<Visit | null>(null);
  const [isChanged, setIsChanged] = useState(false);
  const visits = useRef(0);

  const show = useCallback<WorkbookState["show"]>(
    ({ workbook, findings }) => {
      const port = createMemoryPort(workbook, findings, {
        changed: (next) => {
          setIsChanged(true);
          setOpen((current) => (current?.port === port ? { port, workbook: next } : current));
        },
        goTo: (sheet, cell) => {
          visits.current += 1;
          setVisit({ id: visits.current, sheet, place: cell === null ? null : readCellReference(cell) });
        },
        settingsSaved: ({ taal }) => {
          if (taal !== null) onLanguage(taal);
        },
      });
      setVisit(null);
      setIsChanged(false);
      setOpen({ port, workbook });
    },
    [onLanguage],
  );
  const markSaved = useCallback(() => {
    setIsChanged(false);
  }, []);
  return { open, visit, isChanged, show, markSaved };
}
