import { useEffect, useMemo, useState, type ReactElement } from "react";
import { failureOf } from "../effects/failure-of";
import type { Language } from "../languages";
import { PaneContextProvider, usePane } from "../pane-context";
import { Loading } from "../parts/loading";
import type { Failure } from "../state/pane-state";
import type { Step } from "../state/screens";
import { FailedScreen } from "./failed-screen";
import { loadOutdatedBar, screenLoaders } from "./screen-loaders";

type Arrival =
  | { readonly kind: "loading" }
  | {
      readonly kind: "here";
      readonly Bar: () => ReactElement | null;
      readonly View: () => ReactElement | null;
      readonly language: Language;
    }
  | { readonly kind: "failed"; readonly failure: Failure };

/** A screen with all its words, loaded when it is first visited; what does not arrive can be tried again. */
export function LaterScreen({ step }: { readonly step: Step }): ReactElement {
  const context = usePane();
  const { languages, state } = context;
  const { taal } = state;
  const [arrival, setArrival] = useState<Arrival>({ kind: "loading" });
  const [attempts, setAttempts] = useState(1);
  useEffect(() => {
    let isAwaited = true;
    const arrive = (next: Arrival): void => {
      if (isAwaited) setArrival(next);
    };
    Promise.all([loadOutdatedBar(), screenLoaders[step](), languages.complete(taal)]).then(
      ([Bar, View, language]) => {
        arrive({ kind: "here", Bar, View, language });
      },
      (error: unknown) => {
        arrive({ kind: "failed", failure: failureOf(error) });
      },
    );
    return () => {
      isAwaited = false;
    };
  }, [step, taal, languages, attempts]);
  const language = arrival.kind === "here" ? arrival.language : null;
  const complete = useMemo(() => ({ ...context, ...language }), [context, language]);
  if (arrival.kind === "loading") return <Loading text={context.say("pane.laden")} />;
  if (arrival.kind === "here") {
    return (
      <PaneContextProvider value={complete}>
        <arrival.Bar />
        <arrival.View />
      </PaneContextProvider>
    );
  }
  return (
    <FailedScreen
      failure={arrival.failure}
      onRetry={() => {
        setArrival({ kind: "loading" });
        setAttempts(attempts + 1);
      }}
    />
  );
}
