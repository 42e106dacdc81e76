import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { Actions } from "../parts/actions";
import { Loading } from "../parts/loading";
import { ScreenHeading } from "../parts/screen-heading";
import { usePane } from "../pane-context";
import { CheckedInput } from "./checked-input";
import { MappingForm } from "./mapping-form";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Step 1: what was found in the workbook, and what is the matter with it. */
export function GegevensView(): ReactElement {
  const { state, say } = usePane();
  const { input, mappingDraft, task } = state;
  const name = input?.snapshot.name ?? "";
  return (
    <>
      <ScreenHeading
        title={say("pane.stap.gegevens")}
        lead={name === "" ? say("pane.gegevens.inleiding") : say("pane.gegevens.uit", { naam: name })}
      />
      {input !== null && mappingDraft !== null ? (
        <MappingForm draft={mappingDraft} snapshot={input.snapshot} />
      ) : input?.checked != null ? (
        <CheckedInput snapshot={input.snapshot} checked={input.checked} />
      ) : task === null ? (
        <NothingRead />
      ) : (
        <Loading text={say("pane.gegevens.bezig")} />
      )}
    </>
  );
}

function NothingRead(): ReactElement {
  const { say, effects } = usePane();
  const styles = useStyles();
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
