import { Field } from "@fluentui/react-field";
import { Select } from "@fluentui/react-select";
import { tokens } from "@fluentui/react-theme";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { criteriaPresets } from "../../core/criteria/presets/index";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  quiet: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** A set that comes with the product, or the one being edited. */
export function PresetChoice(): ReactElement {
  const { state, say, dispatch } = usePane();
  const styles = useStyles();
  const { criteria } = state.rules;
  const isOwn = !criteriaPresets.some(({ id }) => id === criteria.id);
  return (
    <div>
      <Field label={say("pane.regels.set")}>
        <Select
          value={criteria.id}
          onChange={(_, { value }) => {
            const chosen = criteriaPresets.find(({ id }) => id === value);
            if (chosen !== undefined) dispatch({ type: "criteria-preset-chosen", criteria: chosen });
          }}
        >
          {isOwn && <option value={criteria.id}>{criteria.naam}</option>}
          {criteriaPresets.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </Select>
      </Field>
      <p className={styles.quiet}>{isOwn ? say("pane.regels.eigen") : criteria.toelichting}</p>
    </div>
  );
}
