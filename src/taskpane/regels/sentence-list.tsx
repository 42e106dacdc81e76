import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement, ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Sentences below each other. */
export function SentenceList({ children }: { readonly children: ReactNode }): ReactElement {
  return <ul className={useStyles().list}>{children}</ul>;
}
