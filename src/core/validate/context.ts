import { cellPlace, type Finding } from "../findings/finding";
import type { Celverwijzing, Gemeentecode } from "../gemeenten/gemeente";
import type { InputRow, Layout, Scope } from "../gemeenten/input";
import type { Indeling } from "./indeling";
import type { RegisterIndex } from "./register-index";

/** What every check may look at, and where it leaves what it finds. */
export interface Context {
  readonly index: RegisterIndex;
  readonly indeling: Indeling;
  readonly scope: Scope;
  readonly layout: Layout;
  readonly report: (finding: Finding) => void;
}

/** The cell to point at for a whole row: its code, else its name, else the first figure or gap. */
export function cellOfRow(row: InputRow): string | null {
  return (row.code ?? row.naam ?? row.bedragen[0] ?? row.leeg[0])?.cell ?? null;
}

/** @returns A whole row as a finding points at it: by its code, else its name, with what stands there. */
export function atRow(row: InputRow): Pick<Finding, "place" | "value"> {
  return { place: cellPlace(row.sheet, cellOfRow(row)), value: (row.code ?? row.naam)?.value ?? null };
}

/**
 * @returns A cell as one sees it from a sheet: with the name of its own sheet when that is another one.
 * @example cellFrom("Correcties 2016", "Correcties 2017", "A2") is "'Correcties 2017'!A2"
 */
export function cellFrom(here: string, sheet: string, cell: string): string {
  if (sheet === here) return cell;
  const name = /^\p{L}+$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
  return `${name}!${cell}`;
}

/** @returns The name in the register, else the name in the sheet, else the code. */
export function nameOf(code: Gemeentecode, row: InputRow | undefined, { index }: Context): string {
  return index.gemeente(code)?.naam ?? row?.naam?.value ?? code;
}

export function celverwijzing(
  sheet: string,
  { cell, notatie, factor }: Pick<Celverwijzing, "cell" | "notatie" | "factor">,
): Celverwijzing {
  return { sheet, cell, notatie, ...(factor === undefined ? null : { factor }) };
}
