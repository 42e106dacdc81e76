import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";

export interface GoToLinkProps {
  readonly sheet: string;
  readonly cell: string | null;
}

/** Selects a cell in the workbook. */
export function GoToLink({ sheet, cell }: GoToLinkProps): ReactElement {
  const { say, effects } = usePane();
  const where = cell === null ? sheet : `${sheet}!${cell}`;
  return (
    <Link
      as="button"
      inline
      aria-label={say("pane.ga-naar", { plaats: where })}
      onClick={() => void effects.goTo(sheet, cell)}
    >
      {where}
    </Link>
  );
}
