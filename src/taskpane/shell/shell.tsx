import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, type ReactElement } from "react";
import { usePane } from "../pane-context";
import { StartView } from "../start/start-view";
import type { Screen } from "../state/screens";
import { GegevensView } from "../gegevens/gegevens-view";
import { AuditView, RegelsView, SchrijvenView, UitkomstView } from "./later-views";
import { LanguageSwitch } from "./language-switch";
import { LiveRegion } from "./live-region";
import { Messages } from "./messages";
import { OutdatedBar } from "./outdated-bar";
import { StepNavigation } from "./step-navigation";
import { TaskProgress } from "./task-progress";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", minHeight: "100vh", boxSizing: "border-box" },
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  product: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  main: {
    flexGrow: 1,
    width: "100%",
    maxWidth: "760px",
    boxSizing: "border-box",
    alignSelf: "center",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
});

const views: Readonly<Record<Screen, () => ReactElement>> = {
  start: StartView,
  gegevens: GegevensView,
  regels: () => <RegelsView />,
  uitkomst: () => <UitkomstView />,
  schrijven: () => <SchrijvenView />,
  audit: () => <AuditView />,
};

/** The frame around every screen: name, language, steps, messages, progress. */
export function Shell(): ReactElement {
  const { state, say, effects } = usePane();
  const styles = useStyles();
  const View = views[state.screen];
  return (
    <div className={styles.pane}>
      <header className={styles.header}>
        {state.screen === "start" ? (
          <p className={styles.product}>{say("pane.product")}</p>
        ) : (
          <Button appearance="transparent" size="small" onClick={() => void effects.openScreen("start")}>
            ‹ {say("pane.naar-start")}
          </Button>
        )}
        <LanguageSwitch />
      </header>
      {state.screen !== "start" && <StepNavigation />}
      <TaskProgress />
      <main className={styles.main}>
        <Messages />
        {state.screen !== "start" && <OutdatedBar />}
        <Suspense fallback={<p>{say("pane.laden")}</p>}>
          <View key={state.screen} />
        </Suspense>
      </main>
      <LiveRegion />
    </div>
  );
}
