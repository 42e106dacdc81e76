import type { Say } from "../core/say";
import type { Terminal } from "./terminal";

/** Shows what is going on, on one line that is wiped afterwards. Says nothing unless a person watches. */
export interface Progress {
  readonly step: (key: string) => void;
  readonly done: () => void;
}

const wipeLine = "\r\u001B[2K";

export function createProgress(terminal: Terminal, say: Say): Progress {
  if (!terminal.errIsTerminal) return { step: () => undefined, done: () => undefined };
  return {
    step: (key) => {
      terminal.err(wipeLine + say(key));
    },
    done: () => {
      terminal.err(wipeLine);
    },
  };
}
