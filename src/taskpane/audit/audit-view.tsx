import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import type { Verdeling } from "../../run/verdeling-run";
import type { PresentedSet } from "../../core/sets/presented-set";
import { presentedCriteria, presentedGovernance, presentedName } from "../../explanation/set-name";
import { ScreenHeading } from "../parts/screen-heading";
import { Facts, type Fact } from "../parts/facts";
import { Section } from "../parts/section";
import { Stamp } from "../parts/stamp";
import { timeText } from "../../explanation/time-text";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Step 5: with what, from what and under which decisions the outcome was made. */
export function AuditView(): ReactElement {
  const { state, say } = usePane();
  const styles = useStyles();
  const { outcome } = state;
  return (
    <>
      <ScreenHeading title={say("pane.stap.audit")} lead={say("pane.audit.inleiding")} />
      {outcome === null ? (
        <p className={styles.text}>{say("pane.uitkomst.geen")}</p>
      ) : (
        <AuditOf verdeling={outcome.verdeling} inputName={outcome.basedOn.name} />
      )}
    </>
  );
}

interface AuditOfProps {
  readonly verdeling: Verdeling;
  readonly inputName: string;
}

function AuditOf({ verdeling, inputName }: AuditOfProps): ReactElement {
  const { say, formats, version } = usePane();
  const styles = useStyles();
  const { uitkomst, digests, koppeling, verschillen } = verdeling;
  const { criteria, governance, nu, bronnen, controle } = uitkomst;
  const { opsteller, toetser } = controle;
  const code = (term: string, value: string): Fact => ({ term: say(term), value, isCode: true });
  const set = (presented: PresentedSet): string => {
    const { id, versie, status } = presented;
    return say("sheet.audit.set", { naam: presentedName(presented, say), id, versie, status });
  };
  // whoever maps in the pane does it by hand
  const mapped = say(koppeling === null ? "sheet.audit.koppeling.geen" : "sheet.audit.koppeling.hand");
  const signed = (name: string | null): string => name ?? say("sheet.audit.rol-leeg");
  return (
    <>
      <Stamp uitkomst={uitkomst} />
      <Section title={say("pane.audit.berekening")}>
        <Facts
          facts={[
            { term: say("sheet.audit.product"), value: `${say("pane.product")} ${version}` },
            {
              term: say("sheet.audit.tijd"),
              value: say("pane.audit.tijdstip", { datum: { datum: nu }, tijd: nu.slice(11, 19) }),
            },
            { term: say("sheet.audit.berekend"), value: timeText(uitkomst, say) },
            { term: say("sheet.audit.invoer"), value: inputName },
            { term: say("sheet.audit.koppeling"), value: mapped },
            { term: say("sheet.audit.criteria"), value: set(presentedCriteria(criteria)) },
            { term: say("sheet.audit.governance"), value: set(presentedGovernance(governance)) },
            { term: say("pane.audit.tweede"), value: say("pane.audit.tweede.uitkomst", { aantal: verschillen }) },
            { term: say("pane.audit.opsteller"), value: signed(opsteller) },
            { term: say("pane.audit.toetser"), value: signed(toetser) },
          ]}
        />
      </Section>
      <Section title={say("pane.audit.kenmerken")}>
        <p className={styles.text}>{say("sheet.audit.digest-uitleg")}</p>
        <Facts
          facts={[
            code("sheet.audit.invoer-digest", digests.invoer),
            ...(digests.koppeling === null ? [] : [code("sheet.audit.koppeling-digest", digests.koppeling)]),
            code("sheet.audit.criteria-digest", digests.criteria),
            code("sheet.audit.criteria-inhoud", digests.criteriaInhoud),
            code("sheet.audit.governance-digest", digests.governance),
            code("sheet.audit.governance-inhoud", digests.governanceInhoud),
            code("sheet.audit.berekening-digest", digests.berekening),
            code("sheet.audit.uitkomst-digest", digests.uitkomst),
          ]}
        />
      </Section>
      <Section title={say("sheet.audit.bronnen")}>
        <Facts
          facts={bronnen.map(({ naam, gebruikt, beschikbaar }) => ({
            term: naam,
            value: say("pane.audit.bron", {
              gebruikt: formats.euroCents(gebruikt),
              beschikbaar: formats.euroCents(beschikbaar),
            }),
          }))}
        />
      </Section>
    </>
  );
}
