import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import type { ReactElement } from "react";
import type { Severity } from "../../core/findings/finding";
import { usePane } from "../pane-context";
import type { CheckedState } from "../state/pane-state";

export interface InputStatusProps {
  readonly checked: CheckedState;
  /** Whether there is no sheet with anything on it. */
  readonly isEmpty: boolean;
}

/** In one glance: can a calculation start, and if not, what first. */
export function InputStatus({ checked, isEmpty }: InputStatusProps): ReactElement {
  const { state, say } = usePane();
  const { lezing, bevindingen } = checked;
  const countOf = (severity: Severity): number => bevindingen.filter((finding) => finding.severity === severity).length;
  const fouten = countOf("error");
  const waarschuwingen = countOf("warning");
  if (state.inputChanged) {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{say("pane.gegevens.gewijzigd.titel")}</MessageBarTitle> {say("pane.gegevens.gewijzigd")}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const kind = isEmpty ? "leeg" : lezing === null ? "niets-gevonden" : fouten > 0 ? "fouten" : "klaar";
  const intent = { leeg: "info", "niets-gevonden": "warning", fouten: "error", klaar: "success" } as const;
  return (
    <MessageBar intent={intent[kind]} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(`pane.gegevens.${kind}.titel`, { fouten })}</MessageBarTitle>{" "}
        {say(`pane.gegevens.${kind}`, { waarschuwingen })}
      </MessageBarBody>
    </MessageBar>
  );
}
