import { createContext, useContext, type Dispatch } from "react";
import { BugError } from "../core/findings/bug-error";
import type { Effects } from "./effects/effects";
import type { Language, Languages } from "./languages";
import type { PaneEvent } from "./state/event";
import type { PaneState } from "./state/pane-state";

/** What every view is a function of, and what it can set in motion. */
export interface PaneContext extends Language {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly effects: Effects;
  readonly languages: Languages;
  /** Of the product. */
  readonly version: string;
}

const Context = createContext<PaneContext | null>(null);

export const PaneContextProvider = Context.Provider;

/** @throws BugError outside the pane. */
export function usePane(): PaneContext {
  const context = useContext(Context);
  if (context === null) throw new BugError("this view stands outside the pane");
  return context;
}
