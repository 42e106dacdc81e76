import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useId, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a screen under its own heading. */
export function Section({ title, children }: SectionProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
