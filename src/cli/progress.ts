import type { Say } from "../core/words/say";
import type { Terminal } from "./terminal";

/** Shows what is going on, on one line that is wiped afterwards. Says nothing unless a person watches. */
export interface Progress {
  readonly step: (key: string) => void;
  readonly done: () => void;
}

export function createProgress(terminal: Terminal, say: Say): Progress {
  if (!terminal.errIsTerminal) return { step: () => undefined, done: () => undefined };
  return {
    step: (key) => {
      terminal.wipeLine();
      terminal.err(say(key));
    },
    done: terminal.wipeLine,
  };
}
