import { Button } from "@fluentui/react-button";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { useLater } from "../parts/use-later";
import { messageOf, type PaneMessage } from "./message-of";

/** What went wrong and what to do about it, or what went well; the live region says the same aloud. */
export function Messages(): ReactElement | null {
  const { state, say } = usePane();
  const message = messageOf(state, say);
  return message === null ? null : <OneMessage message={message} />;
}

function OneMessage({ message }: { readonly message: PaneMessage }): ReactElement {
  const { say, dispatch } = usePane();
  const Bar = useLater(loadBar);
  const { title, text, detail } = message;
  const body = (
    <>
      {text}
      {detail !== null && (
        <>
          <br />
          {say("pane.detail", { detail })}
        </>
      )}
    </>
  );
  const actions = (
    <Button
      size="small"
      onClick={() => {
        dispatch({ type: "messages-dismissed" });
      }}
    >
      {say("pane.sluiten")}
    </Button>
  );
  if (Bar !== null) {
    return (
      <Bar message={message} actions={actions}>
        {body}
      </Bar>
    );
  }
  return (
    <div>
      <strong>{title}</strong> {body} {actions}
    </div>
  );
}

async function loadBar() {
  return (await import("./message-bar")).MessageBar;
}
