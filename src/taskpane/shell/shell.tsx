import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { StartView } from "../start/start-view";
import { LaterScreen } from "./later-screen";
import { LanguageSwitch } from "./language-switch";
import { LiveRegion } from "./live-region";
import { Messages } from "./messages";
import { ScreenBoundary } from "./screen-boundary";
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
  back: { minWidth: 0, marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
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

/** The frame around every screen: name, language, steps, messages, progress. */
export function Shell(): ReactElement {
  const { state, say, effects } = usePane();
  const styles = useStyles();
  const { screen } = state;
  return (
    <div className={styles.pane}>
      <header className={styles.header}>
        {screen === "start" ? (
          <p className={styles.product}>{say("pane.product")}</p>
        ) : (
          <Button
            appearance="subtle"
            size="small"
            className={styles.back}
            onClick={() => void effects.openScreen("start")}
          >
            ‹ {say("pane.naar-start")}
          </Button>
        )}
        <LanguageSwitch />
      </header>
      {screen !== "start" && <StepNavigation />}
      <TaskProgress />
      <main className={styles.main}>
        <Messages />
        <ScreenBoundary key={screen}>
          {screen === "start" ? <StartView /> : <LaterScreen step={screen} />}
        </ScreenBoundary>
      </main>
      <LiveRegion />
    </div>
  );
}
