import type { Say } from "../core/words/say";
import type { Taal } from "../text/taal";
import type { Terminal } from "./terminal";

/** What every command is given besides its own arguments. */
export interface Context {
  readonly terminal: Terminal;
  /** Sentences for the terminal. */
  readonly say: Say;
  /** Sentences for what is written to files, with texts as they were read. */
  readonly sayInFile: Say;
  readonly taal: Taal;
  /** Version of the product, as recorded in what it writes. */
  readonly version: string;
}
