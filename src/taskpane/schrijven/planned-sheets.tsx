import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { WritePlan } from "../../workbook/write-plan";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  item: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The sheets that will be written, and what each is for. */
export function PlannedSheets({ plan }: { readonly plan: WritePlan }): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {plan.sheets.map(({ name, purpose, rows }) => (
        <li key={name} className={styles.item}>
          <p className={styles.name}>{name}</p>
          <p className={styles.text}>
            {/* a message can only choose on a word without hyphens */}
            {say("pane.schrijven.blad", { doel: purpose.replaceAll("-", "_"), rijen: rows.length })}
          </p>
        </li>
      ))}
    </ul>
  );
}
