import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { announcement } from "./announcement";

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells a screen reader what is being done and what came of it. */
export function LiveRegion(): ReactElement {
  const { state, say, formats } = usePane();
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {announcement(state, say, formats)}
    </div>
  );
}
