import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  type MessageBarProps,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";

/** What went wrong and what to do about it, or what went well. */
export function Messages(): ReactElement | null {
  const { state, say } = usePane();
  const { problem, failure, notice } = state;
  if (problem !== null) {
    const { code, sheet, detail } = problem;
    return (
      <Message
        intent="error"
        title={say(`pane.probleem.${code}.titel`)}
        text={say(`pane.probleem.${code}`, { blad: sheet ?? "-", bekend: sheet === null ? "nee" : "ja" })}
        detail={detail}
      />
    );
  }
  if (failure !== null) {
    const { kind, message } = failure;
    return (
      <Message intent="error" title={say(`pane.fout.${kind}.titel`)} text={say(`pane.fout.${kind}`)} detail={message} />
    );
  }
  if (notice === null) return null;
  return (
    <Message
      intent={notice === "instellingen-onbruikbaar" ? "warning" : notice === "geannuleerd" ? "info" : "success"}
      title={say(`pane.melding.${notice}.titel`)}
      text={say(`pane.melding.${notice}`)}
      detail={null}
    />
  );
}

interface MessageProps {
  readonly intent: NonNullable<MessageBarProps["intent"]>;
  readonly title: string;
  readonly text: string;
  readonly detail: string | null;
}

function Message({ intent, title, text, detail }: MessageProps): ReactElement {
  const { say, dispatch } = usePane();
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
