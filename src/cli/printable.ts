import type { Say, SayParameters } from "../core/words/say";
import type { Terminal } from "./terminal";

/** Codes that steer a terminal, turn the direction of a text or stand for nothing that can be seen. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text of somebody else's on one line of a terminal: what cannot be seen becomes a space. */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ");
}

/** Sentences for a terminal: what a file or an argument says in them can neither steer it nor begin a line. */
export function printableSay(say: Say): Say {
  return (key, parameters = {}) => say(key, printableParameters(parameters));
}

function printableParameters(parameters: SayParameters): SayParameters {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [name, typeof value === "string" ? printable(value) : value]),
  );
}

/**
 * The same terminal behind a last guard: whatever text reaches it, nothing but the end of a line steers it. Lines that come
 * from elsewhere as they are (the stack of a bug) pass here too.
 */
export function guardedTerminal(terminal: Terminal): Terminal {
  const guard = (text: string): string => text.replaceAll(unseen, (code) => (code === "\n" ? code : " "));
  return {
    ...terminal,
    out: (text) => {
      terminal.out(guard(text));
    },
    err: (text) => {
      terminal.err(guard(text));
    },
  };
}

/** JSON for a terminal or a file that ends up in one: what cannot be seen is written as its number, so that the value stays. */
export function printableJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${text.replaceAll(unseen, (code) => (code === "\n" ? code : code.split("").map(escape).join("")))}\n`;
}
