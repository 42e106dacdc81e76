import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { talen } from "../../text/taal";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  group: { display: "flex", columnGap: tokens.spacingHorizontalXXS },
  button: { minWidth: "40px" },
});

/** Dutch or English. */
export function LanguageSwitch(): ReactElement {
  const { state, say, effects } = usePane();
  const styles = useStyles();
  return (
    <div role="group" aria-label={say("pane.taal")} className={styles.group}>
      {talen.map((taal) => (
        <ToggleButton
          key={taal}
          size="small"
          appearance="subtle"
          className={styles.button}
          checked={state.taal === taal}
          aria-label={say(`pane.taal.${taal}`)}
          onClick={() => void effects.chooseLanguage(taal)}
        >
          {taal.toUpperCase()}
        </ToggleButton>
      ))}
    </div>
  );
}
