import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import type { Finding } from "../../core/findings/finding";
import { Actions } from "../parts/actions";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

export interface AcceptFormProps {
  readonly finding: Finding;
  /** A reason to start with; may be empty. */
  readonly proposed: string;
  readonly onClose: () => void;
}

/** Asks why a finding is accepted: the reason goes along to the sheet *Audit*. */
export function AcceptForm({ finding, proposed, onClose }: AcceptFormProps): ReactElement {
  const { say, effects } = usePane();
  const [reden, setReden] = useState(proposed);
  return (
    <form
      className={useStyles().form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reden.trim() === "") return;
        onClose();
        void effects.accept(finding, reden.trim());
      }}
    >
      <Field label={say("pane.aanvaarden.reden")} hint={say("pane.aanvaarden.waar")} required>
        <Input
          autoFocus
          value={reden}
          onChange={(_, { value }) => {
            setReden(value);
          }}
        />
      </Field>
      <Actions>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={reden.trim() === ""}>
          {say("pane.aanvaarden.bevestigen")}
        </Button>
        <Button size="small" onClick={onClose}>
          {say("pane.annuleren")}
        </Button>
      </Actions>
    </form>
  );
}
