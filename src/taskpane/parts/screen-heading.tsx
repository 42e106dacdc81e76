import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useLayoutEffect, useRef, type ReactElement } from "react";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    ":focus": { outline: "none" },
    ":focus-visible": { outline: "none" },
  },
  lead: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

export interface ScreenHeadingProps {
  readonly title: string;
  readonly lead?: string;
}

/** The heading of a screen; it takes the focus when the user went to the screen, so that a reader starts there. */
export function ScreenHeading({ title, lead }: ScreenHeadingProps): ReactElement {
  const styles = useStyles();
  const { hasMoved } = usePane().state;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (hasMoved) heading.current?.focus();
  }, [hasMoved]);
  return (
    <div>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </div>
  );
}
