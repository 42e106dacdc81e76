import type { Say } from "../../core/words/say";
import type { Terminal } from "../terminal";

/** Says which files of ours the system would not remove. */
export function reportLeftovers(paths: readonly string[], { err }: Terminal, say: Say): void {
  for (const path of paths) err(`${say("cli.leftover", { path })}\n`);
}
