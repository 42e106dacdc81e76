import { MessageBar as Bar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import type { ReactElement, ReactNode } from "react";
import type { PaneMessage } from "./message-of";

export interface MessageBarProps {
  readonly message: PaneMessage;
  /** What it says, under its title. */
  readonly children: ReactNode;
  /** What can be done about it here. */
  readonly actions: ReactNode;
}

export function MessageBar({ message, children, actions }: MessageBarProps): ReactElement {
  return (
    <Bar intent={message.intent} layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{message.title}</MessageBarTitle> {children}
      </MessageBarBody>
      <MessageBarActions>{actions}</MessageBarActions>
    </Bar>
  );
}
