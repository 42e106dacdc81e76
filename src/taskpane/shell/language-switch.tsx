import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import { localeOf, talen } from "../../text/taal";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  group: { display: "flex", columnGap: tokens.spacingHorizontalXXS },
  button: { minWidth: "40px" },
  current: {
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
});

/** Dutch or English. */
export function LanguageSwitch(): ReactElement {
  const { state, say, effects } = usePane();
  const styles = useStyles();
  return (
    <div role="group" aria-label={say("pane.taal")} className={styles.group}>
      {talen.map((taal) => {
        const isCurrent = state.taal === taal;
        return (
          <Button
            key={taal}
            size="small"
            appearance={isCurrent ? "outline" : "subtle"}
            className={mergeClasses(styles.button, isCurrent && styles.current)}
            aria-pressed={isCurrent}
            aria-label={say(`pane.taal.${taal}`)}
            lang={localeOf[taal]}
            onClick={() => void effects.chooseLanguage(taal)}
          >
            {taal.toUpperCase()}
          </Button>
        );
      })}
    </div>
  );
}
