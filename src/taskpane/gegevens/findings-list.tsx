import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../core/findings/finding";
import { usePane } from "../pane-context";
import { groupFindings, type FindingGroup } from "../state/select";
import { FindingItem } from "./finding-item";

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
          <FindingItem key={index} finding={finding} />
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
