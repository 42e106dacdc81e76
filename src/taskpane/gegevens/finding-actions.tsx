import { Button } from "@fluentui/react-button";
import { useState, type ReactElement } from "react";
import { subjectOf, type Finding, type FindingCode } from "../../core/findings/finding";
import { remediesOf } from "../../core/findings/remedy";
import { statementsOf, type Statement } from "../../reading/mapping/state-in-mapping";
import { Actions } from "../parts/actions";
import { usePane } from "../pane-context";
import { AcceptForm } from "./accept-form";

/** That everybody has a surplus is not accepted in spite of a doubt: it is so, and a person confirms it. */
const surpluses: readonly FindingCode[] = ["sign-reversed", "only-surpluses", "mostly-surpluses"];

/** What can be done about a finding without leaving the pane: state what it proposes, accept it, or take that back. */
export function FindingActions({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { state, say, effects } = usePane();
  const [isAccepting, setAccepting] = useState(false);
  const { code, severity, aanvaard } = finding;
  const isBusy = state.task !== null;
  if (aanvaard !== undefined) {
    return (
      <Actions>
        <Button size="small" disabledFocusable={isBusy} onClick={() => void effects.withdrawAcceptance(finding)}>
          {say("pane.aanvaarden.intrekken")}
        </Button>
      </Actions>
    );
  }
  if (severity === "info") return null;
  const statements = remediesOf(finding).flatMap(statementsOf);
  const canAccept = subjectOf(code) !== null;
  if (statements.length === 0 && !canAccept) return null;
  const isSurplus = surpluses.includes(code);
  if (isAccepting) {
    return (
      <AcceptForm
        finding={finding}
        proposed={isSurplus ? say("pane.aanvaarden.overschot.reden") : ""}
        onClose={() => {
          setAccepting(false);
        }}
      />
    );
  }
  return (
    <Actions>
      {statements.map((statement) => (
        <Button
          key={statement.veld + statement.waarde}
          size="small"
          disabledFocusable={isBusy}
          onClick={() => void effects.state(statement)}
        >
          {statementText(statement)}
        </Button>
      ))}
      {canAccept && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            setAccepting(true);
          }}
        >
          {say(isSurplus ? "pane.aanvaarden.overschot" : "pane.aanvaarden")}
        </Button>
      )}
    </Actions>
  );

  function statementText({ veld, waarde, blad }: Statement): string {
    const [, soort = "tekort"] = /^tekens\.(\w+)$/.exec(veld) ?? [];
    const field = veld.startsWith("bedragen[") ? "kolom" : (veld.split(".")[0] ?? veld);
    return say(`pane.koppelen.${field}`, { waarde, soort, blad: blad ?? "" });
  }
}
