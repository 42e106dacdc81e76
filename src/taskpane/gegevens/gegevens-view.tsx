import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { hasErrors } from "../../core/finding";
import { scopeOf } from "../../core/pipeline";
import { Actions } from "../parts/actions";
import { ScreenHeading } from "../parts/screen-heading";
import { TemplateButtons } from "../parts/template-buttons";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";
import { startMapping } from "../state/mapping-draft";
import type { InputState } from "../state/pane-state";
import { canCalculate } from "../state/can-calculate";
import { FindingsList } from "./findings-list";
import { LezingFacts } from "./lezing-facts";
import { MappingForm } from "./mapping-form";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Step 1: what was found in the workbook, and what is the matter with it. */
export function GegevensView(): ReactElement {
  const { state, say } = usePane();
  const { input, mappingDraft } = state;
  const name = input?.snapshot.name ?? "";
  return (
    <>
      <ScreenHeading
        title={say("pane.stap.gegevens")}
        lead={name === "" ? say("pane.gegevens.inleiding") : say("pane.gegevens.uit", { naam: name })}
      />
      {input === null ? (
        <NothingRead />
      ) : mappingDraft !== null ? (
        <MappingForm draft={mappingDraft} snapshot={input.snapshot} />
      ) : (
        <ReadInput input={input} />
      )}
    </>
  );
}

function NothingRead(): ReactElement {
  const { state, say, effects } = usePane();
  const styles = useStyles();
  if (state.task !== null) return <p className={styles.text}>{say("pane.gegevens.bezig")}</p>;
  return (
    <>
      <p className={styles.text}>{say("pane.gegevens.niet-gelezen")}</p>
      <Actions>
        <Button appearance="primary" onClick={() => void effects.read()}>
          {say("pane.gegevens.lezen")}
        </Button>
      </Actions>
    </>
  );
}

function ReadInput({ input }: { readonly input: InputState }): ReactElement {
  const { state, say, effects, dispatch } = usePane();
  const styles = useStyles();
  const { snapshot, checked } = input;
  const isBusy = state.task !== null;
  if (checked === null) {
    return isBusy ? <p className={styles.text}>{say("pane.gegevens.bezig")}</p> : <NothingRead />;
  }
  const { lezing, bevindingen } = checked;
  const isReady = lezing !== null && !hasErrors(bevindingen);
  const mapByHand = (
    <Button
      disabled={isBusy}
      onClick={() => {
        dispatch({ type: "mapping-drafted", draft: startMapping(snapshot, scopeOf(state.rules.criteria)) });
      }}
    >
      {say(state.mapping === null ? "pane.koppeling.zelf" : "pane.koppeling.aanpassen")}
    </Button>
  );
  return (
    <>
      {lezing === null ? (
        <p className={styles.text}>{say("pane.gegevens.niets-gevonden")}</p>
      ) : (
        <LezingFacts lezing={lezing} bevindingen={bevindingen} />
      )}
      <Actions>
        {isReady && (
          <>
            <Button appearance="primary" disabled={!canCalculate(state)} onClick={() => void effects.calculate()}>
              {say("pane.berekenen")}
            </Button>
            <Button disabled={isBusy} onClick={() => void effects.openScreen("regels")}>
              {say("pane.gegevens.regels-bekijken")}
            </Button>
          </>
        )}
        <Button appearance={isReady ? "secondary" : "primary"} disabled={isBusy} onClick={() => void effects.read()}>
          {say("pane.gegevens.opnieuw")}
        </Button>
        {lezing === null && <TemplateButtons />}
        {mapByHand}
        {state.mapping !== null && (
          <Button disabled={isBusy} onClick={() => void effects.chooseMapping(null)}>
            {say("pane.koppeling.vervallen")}
          </Button>
        )}
      </Actions>
      <Section title={say("pane.bevindingen", { aantal: bevindingen.length })}>
        <FindingsList findings={bevindingen} />
      </Section>
    </>
  );
}
