import { at } from "../../core/mathematics/at";
import { Button } from "@fluentui/react-button";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { explain } from "../../core/uitkomst/explain";
import { isFictief, isVoorbeeld } from "../../core/gemeenten/gemeente";
import { marginalRate } from "../../core/uitkomst/marginal";
import { percentageOf } from "../../core/money/places";
import { ratio } from "../../core/money/ratio";
import type { Toekenning, Uitkomst } from "../../core/uitkomst/uitkomst";
import { explainMunicipality } from "../../explanation/explain-municipality";
import { Actions } from "../parts/actions";
import { Facts, type Fact } from "../parts/facts";
import { GoToLink } from "../parts/go-to-link";
import { ScreenHeading } from "../parts/screen-heading";
import { Section } from "../parts/section";
import { Stamp } from "../parts/stamp";
import { usePane } from "../pane-context";
import { FixedBound } from "./fixed-bound";
import { NoForecast } from "./no-forecast";

const useStyles = makeStyles({
  sentences: { margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  sentence: { margin: 0, lineHeight: tokens.lineHeightBase400 },
  corrections: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export interface MunicipalityDetailProps {
  readonly uitkomst: Uitkomst;
  readonly toekenning: Toekenning;
}

/** The outcome for one municipality: why, why not, and every amount on the way. */
export function MunicipalityDetail({ uitkomst, toekenning }: MunicipalityDetailProps): ReactElement {
  const { say, formats, dispatch } = usePane();
  const styles = useStyles();
  const { gemeente } = toekenning;
  const example = isVoorbeeld(gemeente.code) || isFictief(gemeente);
  return (
    <>
      <div>
        <Button
          size="small"
          onClick={() => {
            dispatch({ type: "municipality-opened", code: null });
          }}
        >
          ‹ {say("pane.gemeente.terug")}
        </Button>
      </div>
      <ScreenHeading
        title={gemeente.naam}
        lead={say("pane.gemeente.kop", {
          code: gemeente.code,
          oordeel: toekenning.oordeel,
          inwoners: formats.count(Number(gemeente.inwoners)),
          fictief: example ? "ja" : "nee",
        })}
      />
      <NoForecast uitkomst={uitkomst} />
      <Stamp uitkomst={uitkomst} />
      <Section title={say(`pane.gemeente.waarom.${toekenning.oordeel}`)}>
        <div className={styles.sentences}>
          {explainMunicipality(uitkomst, toekenning, say).map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
        </div>
      </Section>
      <Section title={say("pane.gemeente.bedragen")}>
        <Facts facts={amounts()} />
      </Section>
      <FixedBound uitkomst={uitkomst} toekenning={toekenning} />
      {gemeente.correcties.length > 0 && (
        <Section title={say("pane.gemeente.correcties")}>
          <ul className={styles.corrections}>
            {gemeente.correcties.map(({ jaar, domein, bedrag, reden, beoordelaar, van }) => (
              <li key={`${van.sheet}!${van.cell}`}>
                {say("pane.gemeente.correctie-regel", {
                  domein,
                  jaar: jaar.toString(),
                  bedrag: { cents: bedrag },
                  reden,
                  beoordelaar,
                })}{" "}
                <GoToLink sheet={van.sheet} cell={van.cell} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Actions>
        <span>
          {say("pane.gemeente.rij")}{" "}
          <GoToLink sheet={gemeente.plaats.sheet} cell={`A${gemeente.plaats.row.toString()}`} />
        </span>
      </Actions>
    </>
  );

  /** Percents of one euro more. */
  function nextEuro(): string {
    return percentageOf(marginalRate(uitkomst, toekenning), ratio(100n));
  }

  function amounts(): readonly Fact[] {
    const { opgegeven, correctie, tekortPerInwoner } = explain(uitkomst, toekenning);
    const { tekort, inAanmerking, perBron, uitname, netto, onvergoed } = toekenning;
    const fact = (key: string, value: string): Fact => ({ term: say(`pane.gemeente.${key}`), value });
    return [
      fact("opgegeven", formats.euroCents(opgegeven)),
      fact("correctie", formats.euroCents(correctie)),
      fact("tekort", formats.euroCents(tekort)),
      fact("tekort-per-inwoner", formats.value({ centsPerInwoner: tekortPerInwoner }).toString()),
      fact("in-aanmerking", formats.euroCents(inAanmerking)),
      fact("toekenning", formats.euroCents(toekenning.toekenning)),
      ...uitkomst.bronnen.map(({ naam }, index) => ({
        term: say("pane.gemeente.bron", { naam }),
        value: formats.euroCents(at(perBron, index)),
      })),
      ...(uitkomst.uitnamen.length === 0
        ? []
        : [fact("uitname", formats.euroCents(uitname)), fact("netto", formats.euroCents(netto))]),
      fact("onvergoed", formats.euroCents(onvergoed)),
      ...(tekort > 0n
        ? [
            fact(
              "dekking",
              formats.value({ percentage: percentageOf(ratio(toekenning.toekenning), ratio(tekort)) }).toString(),
            ),
          ]
        : []),
      ...(toekenning.oordeel === "toegekend"
        ? [fact("marginaal", say("pane.gemeente.marginaal-waarde", { percentage: { percentage: nextEuro() } }))]
        : []),
    ];
  }
}
