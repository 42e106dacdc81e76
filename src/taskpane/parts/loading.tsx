import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { Progress } from "./progress";

const useStyles = makeStyles({
  loading: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} 0`,
    color: tokens.colorNeutralForeground2,
    // What is there within a moment is not announced.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "150ms",
    animationDelay: "300ms",
    animationFillMode: "backwards",
  },
  text: { margin: 0 },
});

/** Stands where something will be in a moment; the progress of a task is shown elsewhere. */
export function Loading({ text }: { readonly text: string }): ReactElement {
  const { task } = usePane().state;
  const styles = useStyles();
  return (
    <div className={styles.loading}>
      <p className={styles.text}>{text}</p>
      {task === null && <Progress label={text} />}
    </div>
  );
}
