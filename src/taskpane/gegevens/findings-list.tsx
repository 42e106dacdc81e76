import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { Finding, Severity } from "../../core/finding";
import { describeFinding } from "../../text/describe-finding";
import { GoToLink } from "../parts/go-to-link";
import { usePane } from "../pane-context";
import { groupFindings, type FindingGroup } from "../state/select";

const useStyles = makeStyles({
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  summary: {
    cursor: "pointer",
    fontWeight: tokens.fontWeightSemibold,
    padding: `${tokens.spacingVerticalXS} 0`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: {
    listStyleType: "none",
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  item: {
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorNeutralStrokeAccessible}`,
    overflowWrap: "anywhere",
  },
  error: { borderLeftColor: tokens.colorStatusDangerBorderActive },
  warning: { borderLeftColor: tokens.colorStatusWarningBorderActive },
  line: { margin: 0 },
  remedy: { margin: 0, color: tokens.colorNeutralForeground2 },
  value: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

/** So many are written out at once; the rest comes when asked for. */
const shownAtFirst = 20;

/** All findings, grouped by severity; errors and warnings stand open. */
export function FindingsList({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  if (findings.length === 0) return <p className={styles.none}>{say("pane.bevindingen.geen")}</p>;
  return (
    <div>
      {groupFindings(findings).map((group) => (
        <Group key={group.severity} {...group} />
      ))}
    </div>
  );
}

function Group({ severity, findings }: FindingGroup): ReactElement {
  const { say, formats } = usePane();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtFirst);
  const rest = findings.length - shown;
  return (
    <details open={severity !== "info"}>
      <summary className={styles.summary}>{say(`pane.bevindingen.${severity}`, { aantal: findings.length })}</summary>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((finding, index) => (
          <Item key={index} finding={finding} severity={severity} />
        ))}
      </ul>
      {rest > 0 && (
        <Button
          size="small"
          onClick={() => {
            setShown(findings.length);
          }}
        >
          {say("pane.bevindingen.meer", { aantal: formats.count(rest) })}
        </Button>
      )}
    </details>
  );
}

function Item({ finding, severity }: { readonly finding: Finding; readonly severity: Severity }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  const { text, remedy, place } = describeFinding(finding, say);
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
    </li>
  );
}
