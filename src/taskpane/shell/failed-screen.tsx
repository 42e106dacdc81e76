import { Button } from "@fluentui/react-button";
import type { ReactElement } from "react";
import { Actions } from "../parts/actions";
import { ScreenHeading } from "../parts/screen-heading";
import { usePane } from "../pane-context";
import type { Failure } from "../state/pane-state";

export interface FailedScreenProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** Stands where a screen should be that did not arrive, or that cannot be drawn. */
export function FailedScreen({ failure, onRetry }: FailedScreenProps): ReactElement {
  const { say } = usePane();
  const { kind, message } = failure;
  return (
    <>
      <ScreenHeading title={say(`pane.fout.${kind}.titel`)} lead={say(`pane.fout.${kind}`)} />
      <p>{say("pane.detail", { detail: message })}</p>
      <Actions>
        <Button appearance="primary" onClick={onRetry}>
          {say("pane.opnieuw-proberen")}
        </Button>
      </Actions>
    </>
  );
}
