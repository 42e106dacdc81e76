import { Link } from "@fluentui/react-link";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import { gateText, stampText } from "../../explanation/gate-text";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  stamp: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  official: {
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorStatusSuccessForeground3,
  },
  text: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  summary: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXXS} 0`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  link: { padding: `${tokens.spacingVerticalXS} 0`, color: "inherit", textDecorationLine: "underline" },
  gates: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** Whether the outcome is official, and what is still open. */
export function Stamp({ uitkomst }: { readonly uitkomst: Uitkomst }): ReactElement {
  const { say, effects } = usePane();
  const styles = useStyles();
  const { stempel, openPoorten } = uitkomst;
  return (
    <div className={mergeClasses(styles.stamp, stempel === "officieel" && styles.official)}>
      <p className={styles.text}>{stampText(uitkomst, say)}</p>
      {openPoorten.length > 0 && (
        <details>
          <summary className={styles.summary}>{say("pane.stempel.open", { aantal: openPoorten.length })}</summary>
          <ul className={styles.gates}>
            {openPoorten.map((poort) => {
              const text = gateText(poort, say);
              return <li key={text}>{text}</li>;
            })}
          </ul>
          <Link as="button" inline className={styles.link} onClick={() => void effects.openScreen("regels")}>
            {say("pane.stempel.regels")}
          </Link>
        </details>
      )}
    </div>
  );
}
