import { createScanner } from "jsonc-parser";

/** What makes a JSON text unfit to be read, whatever it says. */
export type JsonFault =
  | { readonly kind: "too-deep"; readonly line: number }
  /** A reader takes the last one and the eye the first. */
  | { readonly kind: "duplicate-key"; readonly path: string; readonly line: number; readonly firstLine: number };

/** An object or a list that is open where the scanner is. */
interface Open {
  /** Lines of the keys met so far; null in a list. */
  readonly keys: Map<string, number> | null;
  /** The key or index that is being filled in. */
  step: string;
  index: number;
}

/**
 * Finds keys that stand twice in one object, and nesting that no document of ours has. Goes through the text once, without
 * calling itself.
 *
 * @param text - Any text; where it is no JSON the answer says nothing.
 * @param deepest - Objects and lists within each other that are still read.
 * @example jsonFaults('{"a": {"b": 1, "b": 2}}', 10) is a duplicate key at "a.b".
 */
export function jsonFaults(text: string, deepest: number): readonly JsonFault[] {
  const scanner = createScanner(text, true);
  const faults: JsonFault[] = [];
  const open: Open[] = [];
  // only the end of the text is a token without length
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const line = scanner.getTokenStartLine() + 1;
    const inside = open.at(-1);
    const begin = text.charAt(scanner.getTokenOffset());
    if (begin === "{" || begin === "[") {
      if (open.length === deepest) return [...faults, { kind: "too-deep", line }];
      open.push(begin === "{" ? { keys: new Map(), step: "", index: 0 } : { keys: null, step: "[0]", index: 0 });
    } else if (begin === "}" || begin === "]") {
      open.pop();
    } else if (begin === "," && inside !== undefined) {
      inside.index += 1;
      inside.step = inside.keys === null ? `[${inside.index.toString()}]` : "";
    } else if (begin === '"' && inside !== undefined && inside.keys !== null && inside.step === "") {
      const key = scanner.getTokenValue();
      inside.step = `.${key}`;
      const firstLine = inside.keys.get(key);
      if (firstLine === undefined) inside.keys.set(key, line);
      else faults.push({ kind: "duplicate-key", path: pathOf(open), line, firstLine });
    }
  }
  return faults;
}

function pathOf(open: readonly Open[]): string {
  return open
    .map(({ step }) => step)
    .join("")
    .replace(/^\./, "");
}
