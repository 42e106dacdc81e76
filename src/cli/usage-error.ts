import type { SayParameters } from "../core/words/say";

/** The command cannot be carried out as it was typed: exit code 3. The sentence is in text/cli under `key`. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(
    readonly key: string,
    readonly parameters: SayParameters = {},
  ) {
    super(key);
  }
}
