import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { messageOf } from "./message-of";

/** What went wrong and what to do about it, or what went well; the live region says the same aloud. */
export function Messages(): ReactElement | null {
  const { state, say, dispatch } = usePane();
  const message = messageOf(state, say);
  if (message === null) return null;
  const { intent, title, text, detail } = message;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {text}
        {detail !== null && (
          <>
            <br />
            {say("pane.detail", { detail })}
          </>
        )}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "messages-dismissed" });
          }}
        >
          {say("pane.sluiten")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
