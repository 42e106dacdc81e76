import type { ReactElement } from "react";
import type { Say } from "../core/words/say";
import type { Status } from "./use-status";

export interface StatusBarProps {
  readonly say: Say;
  readonly status: Status;
  /** Ends what is at work; null when nothing is. */
  readonly onCancel: (() => void) | null;
}

/** The foot of the page: what happened last, what is at work, and where the figures stay. */
export function StatusBar({ say, status, onCancel }: StatusBarProps): ReactElement {
  return (
    <footer className={status.isProblem ? "status problem" : "status"}>
      <span role="status">{status.text}</span>
      {onCancel !== null && (
        <span className="busy">
          <progress aria-hidden />
          <button type="button" onClick={onCancel}>
            {say("web.cancel")}
          </button>
        </span>
      )}
      <span>{say("web.privacy")}</span>
    </footer>
  );
}
