import { Button } from "@fluentui/react-button";
import type { ReactElement } from "react";
import { scopeOf } from "../../core/pipeline";
import type { Snapshot } from "../../workbook/snapshot";
import { Actions } from "../parts/actions";
import { TemplateButtons } from "../parts/template-buttons";
import { usePane } from "../pane-context";
import { canCalculate, isReady } from "../state/can-calculate";
import { isPointedOut, startMapping } from "../state/mapping-draft";
import type { CheckedState } from "../state/pane-state";

export interface InputActionsProps {
  readonly snapshot: Snapshot;
  readonly checked: CheckedState;
  readonly isEmpty: boolean;
}

/** What can be done with the input as it was found. */
export function InputActions({ snapshot, checked, isEmpty }: InputActionsProps): ReactElement {
  const { state, say, effects, dispatch } = usePane();
  const isBusy = state.task !== null;
  const ready = isReady(checked);
  const isLost = !isEmpty && checked.lezing === null;
  const mapByHand = (
    <Button
      appearance={isLost ? "primary" : "secondary"}
      disabledFocusable={isBusy}
      onClick={() => {
        dispatch({
          type: "mapping-drafted",
          draft: startMapping(snapshot, scopeOf(state.rules.criteria), state.mapping),
        });
      }}
    >
      {say(isPointedOut(state.mapping) ? "pane.koppeling.aanpassen" : "pane.koppeling.zelf")}
    </Button>
  );
  return (
    <Actions>
      {ready && (
        <>
          <Button
            appearance="primary"
            disabledFocusable={!canCalculate(state)}
            onClick={() => void effects.calculate()}
          >
            {say("pane.berekenen")}
          </Button>
          <Button disabledFocusable={isBusy} onClick={() => void effects.openScreen("regels")}>
            {say("pane.gegevens.regels-bekijken")}
          </Button>
        </>
      )}
      {isLost && mapByHand}
      {checked.lezing === null && <TemplateButtons isFirst={isEmpty} />}
      <Button
        appearance={ready || checked.lezing === null ? "secondary" : "primary"}
        disabledFocusable={isBusy}
        onClick={() => void effects.read()}
      >
        {say("pane.gegevens.opnieuw")}
      </Button>
      {!isEmpty && !isLost && mapByHand}
      {isPointedOut(state.mapping) && (
        <Button disabledFocusable={isBusy} onClick={() => void effects.searchAgain()}>
          {say("pane.koppeling.vervallen")}
        </Button>
      )}
    </Actions>
  );
}
