import { Button } from "@fluentui/react-button";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";

/** Brings back the output from before the last writing; absent when there is nothing to bring back. */
export function UndoButton(): ReactElement | null {
  const { state, say, effects } = usePane();
  if (!state.canUndo) return null;
  return (
    <Button disabledFocusable={state.task !== null} onClick={() => void effects.undo()}>
      {say("pane.ongedaan")}
    </Button>
  );
}
