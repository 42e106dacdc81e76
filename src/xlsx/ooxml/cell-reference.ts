import { damaged } from "../file-problem";
import { limits } from "../limits";

/** 0-based position. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * Reads an A1 reference; dollar signs are allowed.
 *
 * @throws FileProblem when it is none, or lies outside Excel's grid.
 * @example readCellReference("C7") is { row: 6, column: 2 }.
 */
export function readCellReference(reference: string): CellPosition {
  let at = 0;
  let column = 0;
  let row = 0;
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code === dollar) continue;
    const letter = (code | 32) - 96;
    if (letter < 1 || letter > 26 || code < 65) break;
    column = column * 26 + letter;
  }
  for (; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code === dollar) continue;
    const digit = code - 48;
    if (digit < 0 || digit > 9) throw damaged("cell-reference");
    row = row * 10 + digit;
  }
  if (column < 1 || column > limits.columns || row < 1 || row > limits.rows) throw damaged("cell-reference");
  return { row: row - 1, column: column - 1 };
}

const dollar = 36;
