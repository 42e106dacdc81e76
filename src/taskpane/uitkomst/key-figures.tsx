import { ruleOf } from "../../core/allocation/registry";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { closingValue } from "../../core/funding/te-verdelen";
import { percentageOf } from "../../core/money/places";
import { ratio } from "../../core/money/ratio";
import type { Uitkomst } from "../../core/uitkomst/uitkomst";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  grid: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(130px, 100%), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  figure: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexDirection: "column",
    ":first-child": { gridColumn: "1 / -1", borderLeft: `4px solid ${tokens.colorCompoundBrandStroke}` },
  },
  term: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Figure {
  readonly term: string;
  readonly value: string;
  readonly note: string | null;
}

/** The outcome in a few numbers. */
export function KeyFigures({ uitkomst }: { readonly uitkomst: Uitkomst }): ReactElement {
  const { say, formats } = usePane();
  const styles = useStyles();
  const { uitgekeerd, pot, restant, reserve, totalen, criteria } = uitkomst;
  const closing = closingValue(uitkomst);
  const { inAanmerking } = totalen;
  const isBracket = ruleOf(criteria.verdeling).rule.closes === "schijf";
  const figures: readonly Figure[] = [
    {
      term: say("pane.cijfer.uitgekeerd"),
      value: formats.euros(uitgekeerd),
      note: say("pane.cijfer.van-pot", { pot: { wholeEuros: pot } }),
    },
    ...(closing === null
      ? []
      : [
          {
            term: say(isBracket ? "pane.cijfer.b" : "pane.cijfer.sluitvariabele"),
            value: formats.value({ centsPerInwoner: closing }).toString(),
            note: isBracket ? say("pane.cijfer.per-inwoner") : null,
          },
        ]),
    {
      term: say("pane.cijfer.toegekend"),
      value: formats.count(totalen.toegekend),
      note: say("pane.cijfer.van-aangevraagd", { aantal: totalen.aangevraagd }),
    },
    { term: say("pane.cijfer.afgewezen"), value: formats.count(totalen.afgewezen), note: null },
    ...(inAanmerking === 0n
      ? []
      : [
          {
            term: say("pane.cijfer.dekking"),
            value: formats.value({ percentage: percentageOf(ratio(uitgekeerd), ratio(inAanmerking)) }).toString(),
            note: say("pane.cijfer.van-tekort", { tekort: { wholeEuros: inAanmerking } }),
          },
        ]),
    ...(restant === 0n
      ? []
      : [
          {
            term: say("pane.cijfer.restant"),
            value: formats.euroCents(restant),
            note: reserve === 0n ? null : say("pane.cijfer.van-reserve", { reserve: { cents: reserve } }),
          },
        ]),
  ];
  return (
    <dl className={styles.grid}>
      {figures.map(({ term, value, note }) => (
        <div key={term} className={styles.figure}>
          <dt className={styles.term}>{term}</dt>
          <dd className={styles.value}>{value}</dd>
          {note !== null && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
