import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useRef, type ReactElement } from "react";
import { usePane } from "../pane-context";
import { StartView } from "../start/start-view";
import { LaterScreen } from "./later-screen";
import { LanguageSwitch } from "./language-switch";
import { LiveRegion } from "./live-region";
import { Messages } from "./messages";
import { ScreenBoundary } from "./screen-boundary";
import { StepNavigation } from "./step-navigation";
import { TaskProgress } from "./task-progress";
import { useKeptFocus } from "./use-kept-focus";

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

export interface ShellProps {
  /** Whether there is nothing else on the page; a page around the pane has landmarks of its own. */
  readonly isWholePage: boolean;
}

/** The frame around every screen: name, language, steps, messages, progress. */
export function Shell({ isWholePage }: ShellProps): ReactElement {
  const { state, say, effects } = usePane();
  const styles = useStyles();
  const { screen, hasMoved } = state;
  const main = useRef<HTMLDivElement>(null);
  useKeptFocus(main, hasMoved);
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
      <div ref={main} className={styles.main} {...(isWholePage ? { role: "main" } : {})}>
        <Messages />
        <ScreenBoundary key={screen}>
          {screen === "start" ? <StartView /> : <LaterScreen step={screen} />}
        </ScreenBoundary>
      </div>
      <LiveRegion />
    </div>
  );
}
