import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import { remarkText } from "../../explanation/remark-text";
import { Actions } from "../parts/actions";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { Stamp } from "../parts/stamp";
import { usePane } from "../pane-context";
import { KeyFigures } from "./key-figures";
import { MunicipalityDetail } from "./municipality-detail";
import { MunicipalityList } from "./municipality-list";
import { NoForecast } from "./no-forecast";
import { RecipientsChart } from "./recipients-chart";

const useStyles = makeStyles({
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Step 3: the outcome as a whole, or that of one municipality. */
export function UitkomstView(): ReactElement {
  const { state, say, effects } = usePane();
  const styles = useStyles();
  const { outcome, municipality, goal } = state;
  if (outcome === null) {
    return (
      <>
        <ScreenHeading title={say("pane.stap.uitkomst")} />
        <p className={styles.quiet}>{say("pane.uitkomst.geen")}</p>
        <Actions>
          <Button appearance="primary" onClick={() => void effects.openScreen("gegevens")}>
            {say("pane.regels.naar-gegevens")}
          </Button>
        </Actions>
      </>
    );
  }
  const { uitkomst } = outcome.verdeling;
  const toekenning = uitkomst.toekenningen.find(({ gemeente }) => gemeente.code === municipality);
  if (toekenning !== undefined) {
    return <MunicipalityDetail key={toekenning.gemeente.code} uitkomst={uitkomst} toekenning={toekenning} />;
  }
  return goal === "mijn-gemeente" ? <ForOneMunicipality uitkomst={uitkomst} /> : <Whole uitkomst={uitkomst} />;
}

/** For who comes for one municipality: the list first, nothing else in the way. */
function ForOneMunicipality({ uitkomst }: { readonly uitkomst: Uitkomst }): ReactElement {
  const { say, dispatch } = usePane();
  return (
    <>
      <ScreenHeading title={say("pane.doel.mijn-gemeente")} lead={say("pane.uitkomst.kies")} />
      <NoForecast uitkomst={uitkomst} />
      <MunicipalityList uitkomst={uitkomst} />
      <Stamp uitkomst={uitkomst} />
      <Actions>
        <Button
          onClick={() => {
            dispatch({ type: "goal-widened" });
          }}
        >
          {say("pane.uitkomst.hele")}
        </Button>
      </Actions>
    </>
  );
}

function Whole({ uitkomst }: { readonly uitkomst: Uitkomst }): ReactElement {
  const { say, effects } = usePane();
  const styles = useStyles();
  return (
    <>
      <ScreenHeading title={say("pane.stap.uitkomst")} />
      <Stamp uitkomst={uitkomst} />
      <KeyFigures uitkomst={uitkomst} />
      {uitkomst.opmerkingen.map((opmerking) => (
        <p key={opmerking} className={styles.text}>
          {remarkText(opmerking, uitkomst, say)}
        </p>
      ))}
      <Actions>
        <Button appearance="primary" onClick={() => void effects.openScreen("schrijven")}>
          {say("pane.uitkomst.naar-schrijven")}
        </Button>
        <Button onClick={() => void effects.openScreen("audit")}>{say("pane.uitkomst.naar-audit")}</Button>
      </Actions>
      <Section title={say("pane.uitkomst.grootste")}>
        <RecipientsChart uitkomst={uitkomst} />
      </Section>
      <Section title={say("pane.uitkomst.gemeenten")}>
        <MunicipalityList uitkomst={uitkomst} />
      </Section>
    </>
  );
}
