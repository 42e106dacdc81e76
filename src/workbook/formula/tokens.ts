/** A piece of a formula. Concatenating the `text` of all pieces gives the formula again. */
export type FormulaToken =
  /** A reference to a sheet, exclamation mark included; `name` is what it refers to, without quotes. */
  | { readonly kind: "sheet"; readonly text: string; readonly name: string }
  /** A defined name, a table name, a cell address or a constant. */
  | { readonly kind: "word"; readonly text: string }
  /** Texts, functions, operators, numbers and the brackets of tables. */
  | { readonly kind: "other"; readonly text: string };

const text = /"(?:[^"]|"")*"?/y;
const quotedSheet = /'((?:[^']|'')+)'!/y;
const bareSheet = /((?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.\\?]*(?::[\p{L}_\\][\p{L}\p{N}_.\\?]*)?)!/uy;
const externalName = /\[\d+\]!/y;
const functionName = /[\p{L}_][\p{L}\p{N}_.]*\(/uy;
const word = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;
const number = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/y;

/** Cuts a formula (en-US syntax, without "=") into pieces, so that names can be found outside texts. */
export function formulaTokens(formula: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  const take = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula);
  };
  for (let at = 0; at < formula.length;) {
    const token = nextToken(formula, at, take);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function nextToken(
  formula: string,
  at: number,
  take: (pattern: RegExp, at: number) => RegExpExecArray | null,
): FormulaToken {
  const other = (found: string): FormulaToken => ({ kind: "other", text: found });
  const string = take(text, at);
  if (string !== null) return other(string[0]);
  const quoted = take(quotedSheet, at);
  if (quoted !== null) return { kind: "sheet", text: quoted[0], name: (quoted[1] ?? "").replaceAll("''", "'") };
  const bare = take(bareSheet, at) ?? take(externalName, at);
  if (bare !== null) return { kind: "sheet", text: bare[0], name: bare[1] ?? bare[0] };
  if (formula[at] === "[") return other(bracket(formula, at));
  const called = take(functionName, at);
  if (called !== null) return other(called[0]);
  const found = take(word, at);
  if (found !== null) return { kind: "word", text: found[0] };
  return other(take(number, at)?.[0] ?? formula.charAt(at));
}

/** A table's brackets, nested; an apostrophe escapes the next character. */
function bracket(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]") depth--;
    if (depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}
