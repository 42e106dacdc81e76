import { damaged } from "../file-problem";

/**
 * Splits delimited text into rows of fields. A field may be quoted and then hold delimiters, line breaks and doubled
 * quotes; a quote further on in a field is an ordinary character. A field of the form ="0363", which keeps a spreadsheet
 * from making a number of it, is the text between its quotes.
 *
 * @param text - With "\n" line ends.
 * @param delimiter - One character.
 * @param onRow - Receives each row; return false to stop.
 * @param from - Index in the text where the rows begin.
 * @throws FileProblem with the line, when a quoted field never ends.
 * @source RFC 4180.
 */
export function parseCsv(text: string, delimiter: string, onRow: (fields: string[]) => boolean, from = 0): void {
  let at = from;
  while (at < text.length) {
    const fields: string[] = [];
    for (;;) {
      const field = readField(text, at, delimiter);
      fields.push(field.value);
      at = field.end + 1;
      if (text[field.end] !== delimiter) break;
    }
    if (!onRow(fields)) return;
  }
}

/** A field and the index of the delimiter, line end or end of text after it. */
interface Field {
  readonly value: string;
  readonly end: number;
}

function readField(text: string, start: number, delimiter: string): Field {
  if (text.startsWith('="', start)) return textFormula(text, start, delimiter) ?? unquoted(text, start, delimiter);
  if (text[start] !== '"') return unquoted(text, start, delimiter);
  const { value, end } = quotedText(text, start) ?? unclosed(text, start);
  const rest = unquoted(text, end, delimiter);
  return { value: withoutTextFormula(value + rest.value), end: rest.end };
}

/** From the opening quote to just past the closing one; null when there is none. */
function quotedText(text: string, start: number): Field | null {
  let value = "";
  for (let at = start + 1; ; at++) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    value += text.slice(at, quote);
    at = quote + 1;
    if (text[at] !== '"') return { value, end: at };
    value += '"';
  }
}

function unclosed(text: string, start: number): never {
  throw damaged("csv-quote", { line: lineOf(text, start) });
}

function unquoted(text: string, start: number, delimiter: string): Field {
  let end = start;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end++;
  return { value: text.slice(start, end), end };
}

/** Null when it is another formula, or no formula at all. */
function textFormula(text: string, start: number, delimiter: string): Field | null {
  const inner = quotedText(text, start + 1);
  const after = inner === null ? undefined : text[inner.end];
  return after === undefined || after === delimiter || after === "\n" ? inner : null;
}

/** The same in a field that is quoted as a whole: "=""0363""". */
function withoutTextFormula(field: string): string {
  const inner = /^="((?:[^"]|"")*)"$/.exec(field)?.[1];
  return inner === undefined ? field : inner.replaceAll('""', '"');
}

/** The line, from 1, in which a character stands. */
function lineOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
