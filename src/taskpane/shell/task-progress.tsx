import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { runSteps } from "../../run/verdeling-run";
import { usePane } from "../pane-context";
import { Progress } from "../parts/progress";
import { isCancellable, taskText } from "./task-text";
import { useLasting } from "./use-lasting";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  text: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase200 },
});

/** What is being done, how far it is, and a way to stop it; as soon as it takes a while. */
export function TaskProgress(): ReactElement | null {
  const { state, say, effects } = usePane();
  const styles = useStyles();
  const { task } = state;
  const isLong = useLasting(task !== null);
  if (task === null || !isLong) return null;
  const text = taskText(task, say);
  return (
    <div className={styles.bar}>
      <div>
        <p className={styles.text}>{text}</p>
        {task.step === null ? (
          <Progress label={text} />
        ) : (
          <Progress label={text} value={runSteps.indexOf(task.step) + 1} max={runSteps.length + 1} />
        )}
      </div>
      {isCancellable(task) && (
        <Button size="small" onClick={effects.cancel}>
          {say("pane.annuleren")}
        </Button>
      )}
    </div>
  );
}
