import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import type { ReactElement } from "react";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import { usePane } from "../pane-context";

/** With so few applications the amounts say nothing of a real round: 88 applied in 2018. Our own choice. */
const few = 10;

/** Says plainly that the amounts are no forecast, where only one or a few municipalities apply. */
export function NoForecast({ uitkomst }: { readonly uitkomst: Uitkomst }): ReactElement | null {
  const { say } = usePane();
  const { aangevraagd } = uitkomst.totalen;
  if (aangevraagd > few) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say("pane.geen-voorspelling.titel")}</MessageBarTitle>{" "}
        {say("pane.geen-voorspelling", { aantal: aangevraagd })}
      </MessageBarBody>
    </MessageBar>
  );
}
