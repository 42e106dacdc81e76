import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { Actions } from "../parts/actions";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { TemplateButtons } from "../parts/template-buttons";
import { UndoButton } from "../parts/undo-button";
import { usePane } from "../pane-context";
import type { Goal } from "../state/screens";

const useStyles = makeStyles({
  goals: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(260px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  goal: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    textAlign: "left",
    padding: tokens.spacingHorizontalL,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, boxShadow: tokens.shadow8 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { color: tokens.colorNeutralForeground2 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const goals: readonly Goal[] = ["verdeling", "mijn-gemeente"];

/** What do you come to do? */
export function StartView(): ReactElement {
  const { state, say, effects } = usePane();
  const styles = useStyles();
  const isBusy = state.task !== null;
  return (
    <>
      <ScreenHeading title={say("pane.start.titel")} lead={say("pane.start.inleiding")} />
      <div className={styles.goals}>
        {goals.map((goal) => (
          <button
            key={goal}
            type="button"
            className={styles.goal}
            disabled={isBusy}
            onClick={() => void effects.chooseGoal(goal)}
          >
            <span className={styles.title}>{say(`pane.doel.${goal}`)}</span>
            <span className={styles.text}>{say(`pane.doel.${goal}.uitleg`)}</span>
          </button>
        ))}
      </div>
      <Section title={say("pane.start.sjabloon")}>
        <p className={styles.quiet}>{say("pane.start.sjabloon.uitleg")}</p>
        <Actions>
          <TemplateButtons />
        </Actions>
      </Section>
      {state.canUndo && (
        <Section title={say("pane.ongedaan.titel")}>
          <p className={styles.quiet}>{say("pane.ongedaan.uitleg")}</p>
          <Actions>
            <UndoButton />
          </Actions>
        </Section>
      )}
      <p className={styles.quiet}>{say("pane.start.privacy")}</p>
    </>
  );
}
