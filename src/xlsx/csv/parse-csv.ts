import { damaged } from "../file-problem";

/**
 * Splits delimited text into rows of fields. A field may be quoted and then hold delimiters, line breaks and doubled
 * quotes; a quote further on in a field is an ordinary character.
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
  let quoted = "";
  let at = start;
  if (text[at] === '"') {
    for (at++; ; at++) {
      const quote = text.indexOf('"', at);
      if (quote < 0) throw damaged("csv-quote", { line: lineOf(text, start) });
      quoted += text.slice(at, quote);
      at = quote + 1;
      if (text[at] !== '"') break;
      quoted += '"';
    }
  }
  let end = at;
  while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end++;
  return { value: quoted + text.slice(at, end), end };
}

/** The line, from 1, in which a character stands. */
function lineOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
