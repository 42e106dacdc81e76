import { domeinen, type Domein } from "../core/gemeenten/gemeente";
import type { InputTables, Layout } from "../core/gemeenten/input";

/** A table beside the deficits: where it stands and how many rows it has. */
export interface Bijlage {
  /** Null when the table is empty: then no row says where it stands. */
  readonly sheet: string | null;
  readonly rows: number;
}

/** What was found where in a workbook, for a person to check before anything is calculated. */
export interface Lezing {
  readonly layout: Layout;
  readonly sheet: string;
  /** 1-based. */
  readonly headerRow: number;
  readonly rows: number;
  /** Years with amounts, ascending. */
  readonly jaren: readonly number[];
  readonly domeinen: readonly Domein[];
  /** Null when the workbook has no corrections. */
  readonly correcties: Bijlage | null;
  /** Null when the workbook has no applications: then every row counts as one. */
  readonly aanvragen: Bijlage | null;
}

/** Sums up what reading a workbook yielded. */
export function lezingOf({ layout, sheet, headerRow, rows, correcties, aanvragen }: InputTables): Lezing {
  const bedragen = rows.flatMap((row) => row.bedragen);
  return {
    layout,
    sheet,
    headerRow,
    rows: rows.length,
    jaren: [...new Set(bedragen.map(({ jaar }) => jaar))].sort((a, b) => a - b),
    domeinen: domeinen.filter((domein) => bedragen.some((bedrag) => bedrag.domein === domein)),
    correcties: correcties.length === 0 ? null : bijlageOf(correcties),
    aanvragen: aanvragen === null ? null : bijlageOf(aanvragen),
  };
}

function bijlageOf(rows: readonly { readonly sheet: string }[]): Bijlage {
  return { sheet: rows[0]?.sheet ?? null, rows: rows.length };
}
