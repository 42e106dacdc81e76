import { decimalPattern } from "../../core/criteria/decimals";
import { ruleOf } from "../../core/allocation/registry";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import { gepubliceerdeB } from "../../core/criteria/presets/alv-2018";
import { multiply, ratio, ratioFromDecimal } from "../../core/money/ratio";
import type { Toekenning, Uitkomst } from "../../core/uitkomst/uitkomst";
import { atFixedBound, type WhatIf } from "../../core/uitkomst/what-if";
import { fixedBoundSentences } from "../../explanation/explain-award";
import { plainFromTyped, typedFromPlain } from "../parts/decimal-text";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  sentences: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  sentence: { margin: 0, lineHeight: tokens.lineHeightBase400 },
});

export interface FixedBoundProps {
  readonly uitkomst: Uitkomst;
  readonly toekenning: Toekenning;
}

/** What the municipality would get if B were fixed, for who wants to know without all other applications. */
export function FixedBound({ uitkomst, toekenning }: FixedBoundProps): ReactElement | null {
  const { state, say, formats } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  if (ruleOf(uitkomst.criteria.verdeling).rule.closes !== "schijf") return null;
  const { naam } = toekenning.gemeente;
  const bound = typed === null ? gepubliceerdeB : plainFromTyped(typed, state.taal);
  const whatIf = decimalPattern.test(bound) ? atFixedBound(uitkomst, toekenning, bound) : null;
  const published = multiply(ratioFromDecimal(gepubliceerdeB), ratio(100n));
  return (
    <Section title={say("pane.vaste-b.titel")}>
      <Field
        label={say("pane.vaste-b.veld")}
        hint={say("pane.vaste-b.uitleg", { gepubliceerd: { centsPerInwoner: published } })}
        validationMessage={whatIf === null ? say("pane.vaste-b.fout") : null}
      >
        <Input
          inputMode="decimal"
          value={typed ?? typedFromPlain(gepubliceerdeB, formats)}
          onChange={(_, { value }) => {
            setTyped(value);
          }}
        />
      </Field>
      {whatIf !== null && (
        <div className={styles.sentences} role="status">
          {sentencesOf(whatIf).map((sentence) => (
            <p key={sentence} className={styles.sentence}>
              {sentence}
            </p>
          ))}
        </div>
      )}
    </Section>
  );

  function sentencesOf(found: WhatIf): readonly string[] {
    return toekenning.verdicts.every(({ voldoet }) => voldoet)
      ? fixedBoundSentences(found, bound, say)
      : [say("pane.vaste-b.afgewezen", { naam })];
  }
}
