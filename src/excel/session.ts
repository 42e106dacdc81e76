/** Who is at work in the workbook: one start of the add-in. Chance and time come from outside. */
export interface Session {
  /** A whole number, zero or more: most likely another one for each start. */
  readonly id: number;
  /** The same after a restart on the same device, most likely another one elsewhere. */
  readonly device: number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}
