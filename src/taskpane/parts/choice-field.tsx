import { Field } from "@fluentui/react-field";
import { makeStyles } from "@griffel/react";
import type { ReactElement } from "react";
import { usePane } from "../pane-context";
import { FittingSelect } from "./fitting-select";

const useStyles = makeStyles({
  field: { minWidth: 0 },
});

export interface ChoiceFieldProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly T[];
  /** The text of an option has the key `<textKey>.<option>`. */
  readonly textKey: string;
  readonly onChange: (value: T) => void;
}

/** One of a few fixed options, with a label above it. */
export function ChoiceField<T extends string>({
  label,
  value,
  options,
  textKey,
  onChange,
}: ChoiceFieldProps<T>): ReactElement {
  const { say } = usePane();
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <FittingSelect
        value={value}
        onChange={(_, data) => {
          const chosen = options.find((option) => option === data.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {say(`${textKey}.${option}`)}
          </option>
        ))}
      </FittingSelect>
    </Field>
  );
}
