import { FileProblem } from "../file-problem";
import { parseCsv } from "./parse-csv";

/** In order of preference: a comma may also be the decimal sign. */
const candidates = ["\t", ";", ",", "|"];
const sampleRows = 50;
const sampleLength = 256 * 1024;

/**
 * Finds the delimiter that cuts the most of the first rows into the same number of fields.
 *
 * @param text - With "\n" line ends.
 * @returns A comma when nothing divides the rows: a file with one column.
 */
export function detectDelimiter(text: string): string {
  const sample = text.slice(0, sampleLength);
  let best = ",";
  let bestScore = 0;
  for (const delimiter of candidates) {
    const score = consistency(sample, delimiter);
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return best;
}

/** Number of rows that have the commonest number of fields, at least two. */
function consistency(sample: string, delimiter: string): number {
  const rowsByWidth = new Map<number, number>();
  let rows = 0;
  try {
    parseCsv(sample, delimiter, (fields) => {
      if (fields.length > 1) rowsByWidth.set(fields.length, (rowsByWidth.get(fields.length) ?? 0) + 1);
      rows++;
      return rows < sampleRows;
    });
  } catch (error) {
    // the sample may end inside a quoted field
    if (!(error instanceof FileProblem)) throw error;
  }
  return Math.max(0, ...rowsByWidth.values());
}
