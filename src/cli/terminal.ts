/** What a command may touch of the terminal that it runs in; tests hand in their own. */
export interface Terminal {
  /** Results: the summary, or JSON. */
  readonly out: (text: string) => void;
  /** Findings, errors and progress. */
  readonly err: (text: string) => void;
  /** Empties the line of stderr that was not ended yet. */
  readonly wipeLine: () => void;
  /** Whether a person watches stderr: only then progress is shown. */
  readonly errIsTerminal: boolean;
  /** The time of a run that is given none, ISO. */
  readonly now: () => string;
  /** Whether the stack of a bug is shown (FONDS_DEBUG=1). */
  readonly debug: boolean;
}
