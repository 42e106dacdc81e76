import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import type { Taal } from "../text/taal";
import type { WorkbookPort, WorkbookProblem } from "../workbook/port";
import type { Calculate } from "../worker/calculate";
import { createEffects } from "./effects/effects";
import { createLanguages } from "./languages";
import { Pane, type Thema } from "./pane";
import type { Plan } from "../worker/plan";
import type { PaneEvent } from "./state/event";
import { initialState, type PaneState } from "./state/pane-state";
import { reduce } from "./state/reduce";
import { createStore } from "./state/store";

/** What a page gives the pane. */
export interface TaskpaneOptions {
  readonly port: WorkbookPort;
  readonly calculate: Calculate;
  readonly plan: Plan;
  readonly theme: Thema;
  /** Unless the workbook has kept another choice. */
  readonly taal: Taal;
  /** Of the product, for the audit sheet. */
  readonly version: string;
  /** ISO time; the clock of the machine unless stated. */
  readonly now?: () => string;
}

/** A pane on a page. */
export interface Taskpane {
  readonly setTheme: (theme: Thema) => void;
  /** Reads the workbook anew and shows what is in it, as a button of the ribbon asks. */
  readonly showInput: () => Promise<void>;
  /** Shows a problem that something else than the pane ran into. */
  readonly showProblem: (problem: WorkbookProblem) => void;
  /** Something else than the pane wrote output into the workbook. */
  readonly outputWritten: () => Promise<void>;
  readonly unmount: () => Promise<void>;
}

/** A pane for a page that has React of its own. */
export interface TaskpaneParts {
  readonly view: (theme: Thema) => ReactElement;
  /** Begins to listen to the workbook. @returns How to stop, also what is going on. */
  readonly start: () => () => Promise<void>;
  readonly showInput: () => Promise<void>;
  readonly showProblem: (problem: WorkbookProblem) => void;
  readonly outputWritten: () => Promise<void>;
}

/** Makes a task pane that is not on any page yet; the same in Excel and on the web page. */
export function createTaskpane(options: Omit<TaskpaneOptions, "theme">): TaskpaneParts {
  const { port, calculate, plan, taal, version, now = clock } = options;
  const store = createStore<PaneState, PaneEvent>(reduce, initialState(taal));
  const languages = createLanguages();
  const effects = createEffects({ port, calculate, plan, store, languages, now, version });
  const isWholePage = port.kind === "excel";
  return {
    view: (theme) => <Pane {...{ store, effects, languages, theme, version, isWholePage }} />,
    start: () => {
      const started = effects.start();
      return async () => {
        effects.cancel();
        const stop = await started;
        await stop();
      };
    },
    showInput: () => effects.chooseGoal("verdeling"),
    showProblem: (problem) => {
      store.dispatch({ type: "problem-met", problem });
    },
    outputWritten: effects.refreshUndo,
  };
}

/**
 * Puts the task pane into an element.
 *
 * @example mountTaskpane(document.body, { port, calculate, plan, theme: "light", taal: "nl", version: "1.0.0" })
 */
export function mountTaskpane(element: Element, options: TaskpaneOptions): Taskpane {
  const { view, start, ...pane } = createTaskpane(options);
  const root = createRoot(element);
  const stop = start();
  root.render(view(options.theme));
  return {
    ...pane,
    setTheme: (theme) => {
      root.render(view(theme));
    },
    unmount: async () => {
      const stopped = stop();
      root.unmount();
      await stopped;
    },
  };
}

function clock(): string {
  return new Date().toISOString();
}
