import type { ReactElement } from "react";
import { hasErrors } from "../../core/findings/finding";
import type { Snapshot } from "../../workbook/snapshot";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";
import { isWithoutInput } from "../state/mapping-draft";
import type { CheckedState } from "../state/pane-state";
import { FindingsList } from "./findings-list";
import { InputActions } from "./input-actions";
import { InputStatus } from "./input-status";
import { LezingFacts } from "./lezing-facts";

export interface CheckedInputProps {
  readonly snapshot: Snapshot;
  readonly checked: CheckedState;
}

/** What the check came to: whether a calculation can start, what was found where, and every finding. */
export function CheckedInput({ snapshot, checked }: CheckedInputProps): ReactElement {
  const { say } = usePane();
  const { lezing, bevindingen } = checked;
  const isEmpty = isWithoutInput(snapshot);
  const findings = (
    <Section title={say("pane.bevindingen", { aantal: bevindingen.length })}>
      <FindingsList findings={bevindingen} />
    </Section>
  );
  const facts = lezing !== null && (
    <Section title={say("pane.lezing.titel")}>
      <LezingFacts lezing={lezing} />
    </Section>
  );
  return (
    <>
      <InputStatus checked={checked} isEmpty={isEmpty} />
      <InputActions snapshot={snapshot} checked={checked} isEmpty={isEmpty} />
      {isEmpty ? null : hasErrors(bevindingen) ? (
        <>
          {findings}
          {facts}
        </>
      ) : (
        <>
          {facts}
          {findings}
        </>
      )}
    </>
  );
}
