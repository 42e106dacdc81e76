import { Link } from "@fluentui/react-link";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  // large enough to hit, without pushing the lines of a text apart
  link: { padding: `${tokens.spacingVerticalXS} 0`, margin: `calc(-1 * ${tokens.spacingVerticalXS}) 0` },
});

export interface GoToLinkProps {
  readonly sheet: string;
  readonly cell: string | null;
}

/** Selects a cell in the workbook. */
export function GoToLink({ sheet, cell }: GoToLinkProps): ReactElement {
  const { say, effects } = usePane();
  const styles = useStyles();
  const where = cell === null ? sheet : `${sheet}!${cell}`;
  return (
    <Link
      as="button"
      inline
      className={styles.link}
      aria-label={say("pane.ga-naar", { plaats: where })}
      onClick={() => void effects.goTo(sheet, cell)}
    >
      {where}
    </Link>
  );
}
