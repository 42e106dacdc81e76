import { Fragment, useEffect, useMemo, useRef, type ReactElement } from "react";
import product from "../../package.json";
import { calculateInWorker } from "../worker/calculate-in-worker";
import { createTaskpane } from "../taskpane/mount";
import { planInWorker } from "../worker/plan-in-worker";
import { startWorker } from "../worker/start-worker";
import type { Thema } from "../taskpane/pane";
import type { Taal } from "../text/taal";
import type { WorkbookPort } from "../workbook/port";

export interface PaneHostProps {
  readonly port: WorkbookPort;
  readonly theme: Thema;
  readonly taal: Taal;
}

/** The same pane as in Excel, on the workbook of this page. A new workbook gets a new pane. */
export function PaneHost({ port, theme, taal }: PaneHostProps): ReactElement {
  const latest = useRef(taal);
  const count = useRef(0);
  const { pane, key } = useMemo(() => {
    count.current += 1;
    const made = createTaskpane({ port, calculate, plan, version: product.version, taal: latest.current });
    return { pane: made, key: count.current };
  }, [port]);
  useEffect(() => {
    latest.current = taal;
  }, [taal]);
  useEffect(() => {
    const stop = pane.start();
    return () => void stop();
  }, [pane]);
  return (
    <div className="pane-place">
      <Fragment key={key}>{pane.view(theme)}</Fragment>
    </div>
  );
}

const workers = { start: startWorker };
const startPaneWorker = (): Worker => workers.start(new URL("../worker/worker.ts", import.meta.url));
const calculate = calculateInWorker(startPaneWorker);
const plan = planInWorker(startPaneWorker);
