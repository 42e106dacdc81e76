import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { ApplyOutcome } from "../../workbook/port";
import type { WritePlan } from "../../workbook/write-plan";
import { Actions } from "../parts/actions";
import { GoToLink } from "../parts/go-to-link";
import { Loading } from "../parts/loading";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { UndoButton } from "../parts/undo-button";
import { usePane } from "../pane-context";
import { outdatedBy } from "../state/select";
import { PlannedSheets } from "./planned-sheets";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  // a gap and not a line height, which a reader may set
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "grid", rowGap: tokens.spacingVerticalS },
});

/** Step 4: what will be written where, before it is; then what was written. */
export function SchrijvenView(): ReactElement {
  const { state, say, effects } = usePane();
  const styles = useStyles();
  const { plan, applied, canUndo, task } = state;
  const isBusy = task !== null;
  const written = applied?.kind === "written" ? applied : null;
  const summary = written === null ? undefined : sheetOf("samenvatting", plan, written);
  const isOutdated = outdatedBy(state).length > 0;
  return (
    <>
      <ScreenHeading
        title={say("pane.stap.schrijven")}
        lead={say(written === null ? "pane.schrijven.inleiding" : "pane.schrijven.klaar")}
      />
      {applied?.kind === "input-changed" && <ChangedInputs applied={applied} />}
      {written !== null ? (
        <Section title={say("pane.schrijven.geschreven")}>
          <ul className={styles.list}>
            {written.sheets.map(({ wanted, actual }) => (
              <li key={actual}>
                <GoToLink sheet={actual} cell={null} />
                {wanted !== actual && <> {say("pane.schrijven.andere-naam", { blad: wanted })}</>}
              </li>
            ))}
          </ul>
        </Section>
      ) : plan === null ? (
        <NotPlanned />
      ) : (
        <Section title={say("pane.schrijven.plan")}>
          <PlannedSheets plan={plan} />
          <p className={styles.text}>{say("pane.schrijven.eigen-bladen")}</p>
        </Section>
      )}
      {isOutdated && <p className={styles.text}>{say("pane.schrijven.verouderd")}</p>}
      <Actions>
        {summary !== undefined && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void effects.goTo(summary, null)}>
            {say("pane.schrijven.bekijk")}
          </Button>
        )}
        {plan !== null && (
          <Button
            appearance={written === null ? "primary" : "secondary"}
            disabledFocusable={isBusy || isOutdated}
            onClick={() => void effects.write()}
          >
            {say(written === null ? "pane.schrijven.schrijf" : "pane.schrijven.opnieuw")}
          </Button>
        )}
        <UndoButton />
      </Actions>
      {canUndo && <p className={styles.text}>{say("pane.ongedaan.uitleg")}</p>}
    </>
  );
}

/** Being planned, or not any more because the user stopped it. */
function NotPlanned(): ReactElement {
  const { state, say, effects } = usePane();
  if (state.task !== null) return <Loading text={say("pane.schrijven.plannen")} />;
  return (
    <Actions>
      <Button appearance="primary" onClick={() => void effects.openScreen("schrijven")}>
        {say("pane.schrijven.voorbereiden")}
      </Button>
    </Actions>
  );
}

/** The name that a sheet got in the workbook. */
function sheetOf(purpose: string, plan: WritePlan | null, { sheets }: Written): string | undefined {
  const name = plan?.sheets.find((sheet) => sheet.purpose === purpose)?.name;
  return sheets.find(({ wanted }) => wanted === name)?.actual;
}

type Written = Extract<ApplyOutcome, { readonly kind: "written" }>;

interface ChangedInputsProps {
  readonly applied: Extract<ApplyOutcome, { readonly kind: "input-changed" }>;
}

function ChangedInputs({ applied }: ChangedInputsProps): ReactElement {
  const { state, say, effects } = usePane();
  const styles = useStyles();
  return (
    <Section title={say("pane.schrijven.veranderd")}>
      <p className={styles.text}>{say("pane.schrijven.veranderd.uitleg")}</p>
      <ul className={styles.list}>
        {applied.changes.map(({ sheet, cells, count }) => (
          <li key={sheet}>
            {say("pane.schrijven.veranderd.blad", { blad: sheet, aantal: count })}{" "}
            {cells.map((cell) => (
              <span key={cell}>
                <GoToLink sheet={sheet} cell={cell} />{" "}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <Actions>
        <Button appearance="primary" disabledFocusable={state.task !== null} onClick={() => void effects.calculate()}>
          {say("pane.opnieuw-berekenen")}
        </Button>
      </Actions>
    </Section>
  );
}
