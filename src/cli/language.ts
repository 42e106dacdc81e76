import { talen, type Taal } from "../text/taal";
import { UsageError } from "./usage-error";

const flag = "--taal";

/**
 * Finds the language before the arguments are parsed, because help and errors need it. Dutch unless asked otherwise:
 * the language of the machine is not consulted, so that a command gives the same text everywhere.
 *
 * @throws UsageError when the language is not one of ours.
 * @example languageOf(["verdeel", "in.xlsx", "--taal", "en"]) is "en".
 */
export function languageOf(words: readonly string[]): Taal {
  const asked = askedLanguage(words);
  if (asked === undefined) return "nl";
  const taal = talen.find((known) => known === asked);
  if (taal === undefined) throw new UsageError("cli.usage.language-unknown", { value: asked, known: talen.join(", ") });
  return taal;
}

/** The language for a message that has to be given whatever was asked: Dutch when that is not one of ours. */
export function languageOrDutch(words: readonly string[]): Taal {
  return talen.find((known) => known === askedLanguage(words)) ?? "nl";
}

function askedLanguage(words: readonly string[]): string | undefined {
  const index = words.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  const word = words[index];
  return word === flag ? words[index + 1] : word?.slice(flag.length + 1);
}
