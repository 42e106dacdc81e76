import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What can be done here, the first thing first. */
export function Actions({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className={useStyles().row}>{children}</div>;
}
