import { FluentProvider } from "@fluentui/react-provider";
import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-theme";
import { useMemo, useSyncExternalStore, type ReactElement } from "react";
import { localeOf } from "../text/taal";
import type { Effects } from "./effects/effects";
import type { Languages } from "./languages";
import { PaneContextProvider } from "./pane-context";
import { Shell } from "./shell/shell";
import type { PaneEvent } from "./state/event";
import type { PaneState } from "./state/pane-state";
import type { Store } from "./state/store";

/** How the pane looks: as the host does. */
export type Thema = "light" | "dark" | "contrast";

/** With forced colours the system decides; the theme gives way everywhere. */
const themes: Readonly<Record<Thema, Theme>> = { light: webLightTheme, dark: webDarkTheme, contrast: webLightTheme };

export interface PaneProps {
  readonly store: Store<PaneState, PaneEvent>;
  readonly effects: Effects;
  readonly languages: Languages;
  readonly theme: Thema;
  /** Of the product. */
  readonly version: string;
  /** Whether there is nothing else on the page. */
  readonly isWholePage: boolean;
}

/** The task pane: a function of its one state. */
export function Pane({ store, effects, languages, theme, version, isWholePage }: PaneProps): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { taal } = state;
  const context = useMemo(
    () => ({ state, dispatch: store.dispatch, effects, languages, version, ...languages.ofFrame(taal) }),
    [state, store, effects, languages, version, taal],
  );
  return (
    <FluentProvider theme={themes[theme]} lang={localeOf[taal]} style={{ minHeight: "100%" }}>
      <PaneContextProvider value={context}>
        <Shell isWholePage={isWholePage} />
      </PaneContextProvider>
    </FluentProvider>
  );
}
