import { Select, type SelectProps } from "@fluentui/react-select";
import { makeStyles, mergeClasses } from "@griffel/react";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  block: { minWidth: 0, maxWidth: "100%", width: "100%" },
  inline: { display: "inline-flex", minWidth: 0, maxWidth: "100%", verticalAlign: "middle" },
  field: { minWidth: 0, maxWidth: "100%", textOverflow: "ellipsis" },
});

export interface FittingSelectProps extends Omit<SelectProps, "select"> {
  /** In the middle of a sentence, as wide as its text; else as wide as the place it stands in. */
  readonly isInline?: boolean;
}

/**
 * A list to choose from that is never wider than its place. Without this a `select` is as wide as its longest option,
 * whatever the font makes of that, and pushes a narrow pane sideways.
 *
 * @example <FittingSelect value="a"><option value="a">a</option></FittingSelect>
 */
export function FittingSelect({ isInline = false, className, ...props }: FittingSelectProps): ReactElement {
  const styles = useStyles();
  return (
    <Select
      {...props}
      className={mergeClasses(isInline ? styles.inline : styles.block, className)}
      select={{ className: styles.field }}
    />
  );
}
