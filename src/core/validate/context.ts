import type { Finding } from "../finding";
import type { Celverwijzing, Gemeentecode } from "../gemeente";
import type { InputRow, Layout, Scope } from "../input";
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
