import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  loading: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} 0`,
    color: tokens.colorNeutralForeground2,
    // What is there within a moment needs no announcement.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "150ms",
    animationDelay: "300ms",
    animationFillMode: "backwards",
  },
  text: { margin: 0 },
});

/** Stands where something will be in a moment. */
export function Loading({ text }: { readonly text: string }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.loading}>
      <p className={styles.text}>{text}</p>
      <ProgressBar aria-label={text} />
    </div>
  );
}
