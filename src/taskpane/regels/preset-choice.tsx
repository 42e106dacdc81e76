import { Field } from "@fluentui/react-field";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { criteriaPresets } from "../../core/criteria/presets/index";
import { criteriaName, presentedCriteria } from "../../explanation/set-name";
import { FittingSelect } from "../parts/fitting-select";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  quiet: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** A set that comes with the product, or the one being edited. */
export function PresetChoice(): ReactElement {
  const { state, say, dispatch } = usePane();
  const styles = useStyles();
  const { criteria } = state.rules;
  const { id, basis } = presentedCriteria(criteria);
  const isOwn = basis !== null || !criteriaPresets.some((preset) => preset.id === id);
  return (
    <div>
      <Field label={say("pane.regels.set")}>
        <FittingSelect
          value={id}
          onChange={(_, { value }) => {
            const chosen = criteriaPresets.find((preset) => preset.id === value);
            if (chosen !== undefined) dispatch({ type: "criteria-preset-chosen", criteria: chosen });
          }}
        >
          {isOwn && <option value={id}>{criteriaName(criteria, say)}</option>}
          {criteriaPresets.map(({ id: presetId, naam }) => (
            <option key={presetId} value={presetId}>
              {naam}
            </option>
          ))}
        </FittingSelect>
      </Field>
      <p className={styles.quiet}>{isOwn ? say("pane.regels.eigen") : criteria.toelichting}</p>
    </div>
  );
}
