import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { scopeOf } from "../../core/pipeline";
import { describeFinding } from "../../text/describe-finding";
import { parseMapping } from "../../reading/mapping/mapping";
import type { Snapshot } from "../../workbook/snapshot";
import { Actions } from "../parts/actions";
import { ChoiceField } from "../parts/choice-field";
import { FittingSelect } from "../parts/fitting-select";
import { Section } from "../parts/section";
import { usePane } from "../pane-context";
import {
  headerColumns,
  inputSheets,
  mappingDocument,
  missingSlots,
  slotsOf,
  withSuggestions,
  type MappingDraft,
  type MappingSlot,
} from "../state/mapping-draft";

const useStyles = makeStyles({
  grid: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(220px, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
  },
  error: { margin: 0, color: tokens.colorStatusDangerForeground3 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface MappingFormProps {
  readonly draft: MappingDraft;
  readonly snapshot: Snapshot;
}

/** Points out by hand which columns hold what. */
export function MappingForm({ draft, snapshot }: MappingFormProps): ReactElement {
  const { state, say, dispatch, effects } = usePane();
  const styles = useStyles();
  const scope = scopeOf(state.rules.criteria);
  const columns = headerColumns(draft, snapshot);
  const missing = missingSlots(draft, scope);
  const parsed = parseMapping(mappingDocument(draft, scope), "koppeling");
  const edit = (change: Partial<MappingDraft>): void => {
    dispatch({ type: "mapping-drafted", draft: { ...draft, ...change } });
  };
  const restart = (change: Partial<MappingDraft>): void => {
    dispatch({ type: "mapping-drafted", draft: withSuggestions({ ...draft, ...change }, snapshot, scope) });
  };
  return (
    <Section title={say("pane.koppeling.titel")}>
      <p className={styles.text}>{say("pane.koppeling.uitleg")}</p>
      <div className={styles.grid}>
        <Field label={say("pane.koppeling.blad")}>
          <FittingSelect
            value={draft.sheet}
            onChange={(_, { value }) => {
              restart({ sheet: value });
            }}
          >
            {inputSheets(snapshot).map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </FittingSelect>
        </Field>
        <Field
          label={say("pane.koppeling.kopregel")}
          {...(columns.length === 0
            ? { validationState: "error" as const, validationMessage: say("pane.koppeling.kopregel-leeg") }
            : {})}
        >
          <Input
            type="number"
            min={1}
            value={draft.headerRow}
            onChange={(_, { value }) => {
              restart({ headerRow: value });
            }}
          />
        </Field>
        <ChoiceField
          label={say("pane.koppeling.indeling")}
          value={draft.layout}
          options={["breed", "lang"]}
          textKey="pane.koppeling.indeling"
          onChange={(layout) => {
            restart({ layout });
          }}
        />
        <ChoiceField
          label={say("pane.koppeling.bedragen")}
          value={draft.amounts}
          options={["tekort", "lasten-baten"]}
          textKey="pane.koppeling.bedragen"
          onChange={(amounts) => {
            restart({ amounts });
          }}
        />
        <ChoiceField
          label={say("pane.koppeling.eenheid")}
          value={draft.unit}
          options={["euro", "duizendEuro", "miljoenEuro"]}
          textKey="pane.koppeling.eenheid"
          onChange={(unit) => {
            edit({ unit });
          }}
        />
        <ChoiceField
          label={say("pane.koppeling.teken")}
          value={draft.sign}
          options={["gewoon", "omgekeerd"]}
          textKey="pane.koppeling.teken"
          onChange={(sign) => {
            edit({ sign });
          }}
        />
      </div>
      <div className={styles.grid}>
        {slotsOf(draft, scope).map((slot) => (
          <Field key={slot.id} label={slotText(slot)} required={slot.isRequired}>
            <FittingSelect
              value={draft.columns[slot.id] ?? ""}
              onChange={(_, { value }) => {
                edit({ columns: { ...draft.columns, [slot.id]: value } });
              }}
            >
              <option value="">{say("pane.koppeling.geen-kolom")}</option>
              {columns.map(({ letters, text }) => (
                <option key={letters} value={letters}>
                  {say("pane.koppeling.kolom", { letters, kop: text })}
                </option>
              ))}
            </FittingSelect>
          </Field>
        ))}
      </div>
      {missing.length > 0 ? (
        <p className={styles.text}>{say("pane.koppeling.ontbreekt", { aantal: missing.length })}</p>
      ) : (
        !parsed.ok &&
        parsed.findings.map((finding, index) => (
          <p key={index} className={styles.error}>
            {describeFinding(finding, say).text}
          </p>
        ))
      )}
      <Actions>
        <Button
          appearance="primary"
          disabled={!parsed.ok || missing.length > 0}
          onClick={() => {
            if (parsed.ok) void effects.chooseMapping(parsed.value);
          }}
        >
          {say("pane.koppeling.gebruiken")}
        </Button>
        <Button
          onClick={() => {
            dispatch({ type: "mapping-drafted", draft: null });
          }}
        >
          {say("pane.annuleren")}
        </Button>
      </Actions>
    </Section>
  );

  function slotText({ field, jaar, domein }: MappingSlot): string {
    return say(`pane.koppeling.veld.${field}`, { jaar: (jaar ?? "").toString(), domein: domein ?? "alle" });
  }
}
