import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { steps } from "../state/screens";
import { isOpen } from "../state/select";

const useStyles = makeStyles({
  list: {
    display: "flex",
    listStyleType: "none",
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    justifyContent: "center",
  },
  item: { flexGrow: 1, flexBasis: 0, minWidth: 0, maxWidth: "150px" },
  button: {
    width: "100%",
    minHeight: "52px",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "none",
    borderBottom: "3px solid transparent",
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default", backgroundColor: "transparent" },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  number: {
    width: "20px",
    height: "20px",
    lineHeight: "18px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    textAlign: "center",
    fontSize: tokens.fontSizeBase100,
  },
  numberOff: { border: `1px solid ${tokens.colorNeutralStrokeDisabled}` },
  numberCurrent: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorBrandBackground}`,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
});

/** The steps of a division; a step without anything to show yet cannot be opened. */
export function StepNavigation(): ReactElement {
  const { state, say, effects } = usePane();
  const styles = useStyles();
  return (
    <nav aria-label={say("pane.stappen")}>
      <ol className={styles.list}>
        {steps.map((step, index) => {
          const isCurrent = state.screen === step;
          const isDisabled = !isOpen(state, step);
          return (
            <li key={step} className={styles.item}>
              <button
                type="button"
                className={mergeClasses(styles.button, isCurrent && styles.current)}
                aria-current={isCurrent ? "step" : undefined}
                disabled={isDisabled}
                onClick={() => void effects.openScreen(step)}
              >
                <span
                  aria-hidden
                  className={mergeClasses(
                    styles.number,
                    isDisabled && styles.numberOff,
                    isCurrent && styles.numberCurrent,
                  )}
                >
                  {(index + 1).toString()}
                </span>
                {say(`pane.stap.${step}`)}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
