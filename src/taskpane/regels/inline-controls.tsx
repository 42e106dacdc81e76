import { Input } from "@fluentui/react-input";
import { makeStyles } from "@griffel/react";
import { useState, type ReactElement } from "react";
import { shortestDecimal } from "../../core/sets/shortest-decimal";
import { plainFromTyped, typedFromPlain } from "../parts/decimal-text";
import { FittingSelect } from "../parts/fitting-select";
import { usePane } from "../pane-context";
import { errorId, useFieldErrors } from "./field-errors";

const useStyles = makeStyles({
  control: { verticalAlign: "middle", maxWidth: "100%" },
});

interface Invalidity {
  readonly "aria-invalid": true;
  readonly "aria-describedby": string;
}

function useInvalidity(path: string): Invalidity | Record<string, never> {
  const errors = useFieldErrors()(path);
  return errors.length === 0 ? {} : { "aria-invalid": true, "aria-describedby": errorId(path) };
}

export interface InlineChoiceProps<T extends string> {
  readonly label: string;
  readonly path: string;
  readonly value: T;
  readonly options: readonly T[];
  readonly textOf: (option: T) => string;
  readonly onChange: (value: T) => void;
}

/** A word of the sentence to choose. */
export function InlineChoice<T extends string>(props: InlineChoiceProps<T>): ReactElement {
  const { label, path, value, options, textOf, onChange } = props;
  const invalidity = useInvalidity(path);
  return (
    <FittingSelect
      size="small"
      isInline
      aria-label={label}
      value={value}
      onChange={(_, data) => {
        const chosen = options.find((option) => option === data.value);
        if (chosen !== undefined) onChange(chosen);
      }}
      {...invalidity}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {textOf(option)}
        </option>
      ))}
    </FittingSelect>
  );
}

export interface InlineDecimalProps {
  readonly label: string;
  readonly path: string;
  /** A plain decimal; "" is empty. */
  readonly value: string;
  readonly before?: string;
  readonly after?: string;
  readonly placeholder?: string;
  /** Width in characters. */
  readonly width?: number;
  readonly onChange: (plain: string) => void;
}

/** A number of the sentence, typed as its reader writes numbers. */
export function InlineDecimal(props: InlineDecimalProps): ReactElement {
  const { label, path, value, before, after, placeholder, width = 8, onChange } = props;
  const { state, formats } = usePane();
  const styles = useStyles();
  const invalidity = useInvalidity(path);
  const { taal } = state;
  const [typed, setTyped] = useState(() => typedFromPlain(value, formats));
  const isSame = shortestDecimal(plainFromTyped(typed, taal)) === shortestDecimal(value);
  return (
    <Input
      size="small"
      className={styles.control}
      aria-label={label}
      inputMode="decimal"
      value={isSame ? typed : typedFromPlain(value, formats)}
      input={{ style: { width: widthFor(width, "text"), textAlign: "right" } }}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(before === undefined ? {} : { contentBefore: before })}
      {...(after === undefined ? {} : { contentAfter: after })}
      onChange={(_, data) => {
        setTyped(data.value);
        onChange(plainFromTyped(data.value, taal));
      }}
      onBlur={() => {
        setTyped(typedFromPlain(value, formats));
      }}
      {...invalidity}
    />
  );
}

export interface InlineTextProps {
  readonly label: string;
  readonly path: string;
  readonly value: string;
  readonly kind?: "text" | "date" | "number";
  readonly placeholder?: string;
  /** Width in characters; as wide as the text unless stated. */
  readonly width?: number;
  readonly onChange: (value: string) => void;
}

const narrowest = 12;

/** Beside the characters: the padding, and what a browser puts into a field for a number or a date. */
const besides = { text: "1.5em", number: "3em", date: "4em" } as const;

function widthFor(characters: number, kind: keyof typeof besides): string {
  return `calc(${characters.toString()}ch + ${besides[kind]})`;
}

/** A name, a date or a count of the sentence. */
export function InlineText(props: InlineTextProps): ReactElement {
  const { label, path, value, kind = "text", placeholder, onChange } = props;
  const { width = Math.max(narrowest, value.length + 1) } = props;
  const styles = useStyles();
  const invalidity = useInvalidity(path);
  return (
    <Input
      size="small"
      className={styles.control}
      aria-label={label}
      type={kind}
      value={value}
      input={{ style: { width: widthFor(width, kind), maxWidth: "100%" } }}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(_, data) => {
        onChange(data.value);
      }}
      {...invalidity}
    />
  );
}
