import { useEffect, useLayoutEffect, useRef, type ReactElement } from "react";
import product from "../../package.json";
import { calculateInWorker } from "../taskpane/calculate-in-worker";
import { mountTaskpane, type Taskpane } from "../taskpane/mount";
import { planInWorker } from "../taskpane/plan-in-worker";
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
  const place = useRef<HTMLDivElement>(null);
  const pane = useRef<Taskpane | null>(null);
  const first = useRef({ theme, taal });
  // before the page is painted: the pane is what people come for
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const element = document.createElement("div");
    current.replaceChildren(element);
    const mounted = mountTaskpane(element, { port, calculate, plan, version: product.version, ...first.current });
    pane.current = mounted;
    return () => {
      pane.current = null;
      // React does not let one tree end another while it is at work itself
      setTimeout(() => void mounted.unmount(), 0);
    };
  }, [port]);
  useEffect(() => {
    first.current = { theme, taal };
    pane.current?.setTheme(theme);
  }, [theme, taal]);
  return <div ref={place} className="pane-place" />;
}

const startWorker = (): Worker => new Worker(new URL("../taskpane/worker.ts", import.meta.url));
const calculate = calculateInWorker(startWorker);
const plan = planInWorker(startWorker);
