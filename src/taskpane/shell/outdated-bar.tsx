import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import type { ReactElement } from "react";
import { listText } from "../../explanation/list-text";
import { usePane } from "../pane-context";
import { rulesFindings } from "../state/can-calculate";
import { outdatedBy } from "../state/select";

/** Says that the outcome is no longer what a calculation would give now. It is never calculated anew by itself. */
export function OutdatedBar(): ReactElement | null {
  const { state, say, effects } = usePane();
  const causes = outdatedBy(state);
  if (causes.length === 0 || state.task !== null) return null;
  const what = listText(
    causes.map((cause) => say(`pane.verouderd.${cause}`)),
    say,
  );
  const canCalculate = rulesFindings(state.rules).length === 0;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say("pane.verouderd.titel")}</MessageBarTitle> {say("pane.verouderd", { wat: what })}
      </MessageBarBody>
      {canCalculate && (
        <MessageBarActions>
          <Button size="small" onClick={() => void effects.calculate()}>
            {say("pane.opnieuw-berekenen")}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
