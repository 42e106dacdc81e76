/** What the process tells its caller; the numbers are part of the command line's contract. */
export const exitCodes = {
  /** Done; warnings may have been given. */
  ok: 0,
  /** A mistake of the product itself. */
  bug: 1,
  /** The input, the criteria or the governance cannot be used; nothing was written. */
  inputErrors: 2,
  /** The command cannot be carried out as it was typed; nothing was written. */
  usage: 3,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
