import { tokens } from "@fluentui/react-theme";
import { makeStyles, mergeClasses } from "@griffel/react";
import { Fragment, type ReactElement, type ReactNode } from "react";
import type { SayParameters } from "../../core/words/say";
import { usePane } from "../pane-context";
import { errorId, useFieldErrors } from "./field-errors";
import { sentenceParts, slotMarker } from "./sentence-parts";

const useStyles = makeStyles({
  item: {
    listStyleType: "none",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    lineHeight: "30px",
    ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  invalid: { borderLeft: `3px solid ${tokens.colorStatusDangerBorderActive}` },
  error: { margin: 0, lineHeight: tokens.lineHeightBase300, color: tokens.colorStatusDangerForeground3 },
});

export interface SentenceProps {
  readonly textKey: string;
  /** The controls inside the sentence, by the name of their place in the text. */
  readonly slots: Readonly<Record<string, ReactNode>>;
  readonly parameters?: SayParameters;
  /** Paths of the set that this sentence is about: what is wrong with them stands below it. */
  readonly paths: readonly string[];
  /** What can be done with the whole sentence. */
  readonly action?: ReactNode;
}

/** One rule in plain words, with its parameters editable inside the sentence. */
export function Sentence({ textKey, slots, parameters = {}, paths, action }: SentenceProps): ReactElement {
  const { say } = usePane();
  const errorsAt = useFieldErrors();
  const styles = useStyles();
  const markers = Object.fromEntries(Object.keys(slots).map((name) => [name, slotMarker(name)]));
  const errors = paths.flatMap((path) => errorsAt(path).map((text) => ({ path, text })));
  return (
    <li className={mergeClasses(styles.item, errors.length > 0 && styles.invalid)}>
      {sentenceParts(say(textKey, { ...parameters, ...markers })).map((part, index) => (
        <Fragment key={index}>{"text" in part ? part.text : slots[part.slot]}</Fragment>
      ))}
      {action !== undefined && <> {action}</>}
      {errors.map(({ path, text }) => (
        <p key={path + text} id={errorId(path)} role="alert" className={styles.error}>
          {text}
        </p>
      ))}
    </li>
  );
}
