import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { Finding } from "../../core/findings/finding";
import { describeFinding } from "../../text/describe-finding";
import { GoToLink } from "../parts/go-to-link";
import { usePane } from "../pane-context";
import { FindingActions } from "./finding-actions";

const useStyles = makeStyles({
  item: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflowWrap: "anywhere",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  line: { margin: 0 },
  remedy: { margin: 0, color: tokens.colorNeutralForeground2 },
  value: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** One finding: where, what, what to do, and what the pane can do about it by itself. */
export function FindingItem({ finding }: { readonly finding: Finding }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  const { severity } = finding;
  const { text, remedy, place } = describeFinding(finding, say, "button");
  const isInCell = finding.place?.kind === "cell";
  return (
    <li
      className={mergeClasses(
        styles.item,
        severity === "error" && styles.error,
        severity === "warning" && styles.warning,
      )}
    >
      <p className={styles.line}>
        {finding.place?.kind === "cell" && <GoToLink sheet={finding.place.sheet} cell={finding.place.cell} />}
        {!isInCell && place}
        {finding.value !== null && finding.value !== "" && (
          <>
            {" "}
            <span className={styles.value}>{say("pane.bevinding.waarde", { waarde: finding.value })}</span>
          </>
        )}
      </p>
      <p className={styles.line}>{text}</p>
      <p className={styles.remedy}>{remedy}</p>
      <FindingActions finding={finding} />
    </li>
  );
}
