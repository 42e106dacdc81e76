import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useCallback, useMemo, type ReactElement } from "react";
import type { Finding } from "../../core/findings/finding";
import { Actions } from "../parts/actions";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";
import { canCalculate, rulesFindings } from "../state/can-calculate";
import { AllocationSentences } from "./allocation-sentences";
import { DecisionSentences } from "./decision-sentences";
import { EligibilitySentences } from "./eligibility-sentences";
import { FieldErrorsProvider } from "./field-errors";
import { FundSentences } from "./fund-sentences";
import { PresetChoice } from "./preset-choice";
import { reasonText } from "./reason-text";

const useStyles = makeStyles({
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  error: { margin: 0, color: tokens.colorStatusDangerForeground3 },
});

/** Step 2: the rules in plain words. */
export function RegelsView(): ReactElement {
  const { state, say, effects } = usePane();
  const styles = useStyles();
  const { rules } = state;
  const findings = useMemo(() => rulesFindings(rules), [rules]);
  const errorsAt = useCallback(
    (path: string) => findings.filter((finding) => pathOf(finding) === path).map((finding) => reasonOf(finding)),
    // The language decides the words.
    [findings, say],
  );
  return (
    <FieldErrorsProvider value={errorsAt}>
      <ScreenHeading title={say("pane.stap.regels")} lead={say("pane.regels.inleiding")} />
      <PresetChoice />
      <Section title={say("pane.regels.wie")}>
        <EligibilitySentences />
      </Section>
      <Section title={say("pane.regels.hoeveel")}>
        <AllocationSentences />
      </Section>
      <Section title={say("pane.regels.geld")}>
        <FundSentences />
      </Section>
      <Section title={say("pane.regels.besluit")}>
        <DecisionSentences />
      </Section>
      {findings.length > 0 && (
        <p className={styles.error}>{say("pane.regels.ongeldig", { aantal: findings.length })}</p>
      )}
      {state.input === null && <p className={styles.quiet}>{say("pane.regels.eerst-gegevens")}</p>}
      <Actions>
        {state.input === null ? (
          <Button appearance="primary" onClick={() => void effects.openScreen("gegevens")}>
            {say("pane.regels.naar-gegevens")}
          </Button>
        ) : (
          <Button
            appearance="primary"
            disabledFocusable={!canCalculate(state)}
            onClick={() => void effects.calculate()}
          >
            {say("pane.berekenen")}
          </Button>
        )}
      </Actions>
    </FieldErrorsProvider>
  );

  function reasonOf(finding: Finding): string {
    return say("pane.regels.reden", { reden: reasonText(finding.parameters, say) });
  }
}

function pathOf({ place }: Finding): string {
  return place?.kind === "field" ? `${place.document}.${place.path}` : "";
}
