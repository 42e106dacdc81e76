import { quotedSheet } from "../workbook/formula/rename";
import { invariant } from "../core/findings/bug-error";
import { columnLetters } from "../workbook/snapshot";
import type { Block, References, SheetRole } from "./block";

/** Sheet names; the three belong together. */
export const sheetNames: Readonly<Record<SheetRole, string>> = {
  main: "Narekening",
  parameters: "Narekening parameters",
  steps: "Narekening rekenblad",
};

/** A list at its place: 0-based first column and first data row. */
export interface PlacedBlock {
  readonly block: Block;
  readonly sheet: SheetRole;
  readonly column: number;
  readonly firstRow: number;
}

interface ColumnPlace {
  readonly sheet: SheetRole;
  readonly letters: string;
  readonly firstRow: number;
  readonly rowCount: number;
}

/** Puts lists next to each other, with an empty column between them. */
export function placeSideBySide(blocks: readonly Block[], sheet: SheetRole, firstRow: number): readonly PlacedBlock[] {
  let column = 0;
  return blocks.map((block) => {
    const placed = { block, sheet, column, firstRow };
    column += block.columns.length + 1;
    return placed;
  });
}

/** Where every column is, for making references. */
export class Layout {
  readonly #places: ReadonlyMap<string, ColumnPlace>;
  /** Whole columns, as seen from a sheet: asked for in every row. */
  readonly #whole = new Map<string, string>();

  constructor(placed: readonly PlacedBlock[]) {
    const places = new Map<string, ColumnPlace>();
    for (const { block, sheet, column, firstRow } of placed) {
      block.columns.forEach(({ key }, offset) => {
        invariant(!places.has(key), `two columns are called "${key}"`);
        const letters = columnLetters(column + offset);
        places.set(key, { sheet, letters, firstRow, rowCount: block.rowCount });
      });
    }
    this.#places = places;
  }

  /** References as seen from a row (0-based within its list) of a sheet. */
  from(sheet: SheetRole, row: number): References {
    const at = (key: string, index: number): string => {
      const place = this.#placeOf(key);
      return prefix(sheet, place.sheet) + place.letters + (place.firstRow + index + 1).toString();
    };
    const area = (first: ColumnPlace, last: ColumnPlace, start: number, end: number): string => {
      const rowNumber = (index: number): string => (first.firstRow + index + 1).toString();
      return `${prefix(sheet, first.sheet)}$${first.letters}$${rowNumber(start)}:$${last.letters}$${rowNumber(end - 1)}`;
    };
    return {
      at,
      here: (key) => at(key, row),
      all: (key) => {
        const known = this.#whole.get(`${sheet} ${key}`);
        if (known !== undefined) return known;
        const place = this.#placeOf(key);
        const whole = area(place, place, 0, place.rowCount);
        this.#whole.set(`${sheet} ${key}`, whole);
        return whole;
      },
      span: (firstKey, lastKey) => {
        const first = this.#placeOf(firstKey);
        return area(first, this.#placeOf(lastKey), 0, first.rowCount);
      },
      slice: (key, start, end) => {
        const place = this.#placeOf(key);
        return area(place, place, start, end);
      },
    };
  }

  #placeOf(key: string): ColumnPlace {
    const place = this.#places.get(key);
    invariant(place !== undefined, `there is no column "${key}"`);
    return place;
  }
}

/**
 * An absolute A1 address of a 0-based cell.
 *
 * @example absolute(6, 2) is "$C$7".
 */
export function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${(row + 1).toString()}`;
}

function prefix(from: SheetRole, to: SheetRole): string {
  return from === to ? "" : `${quotedSheet(sheetNames[to])}!`;
}
