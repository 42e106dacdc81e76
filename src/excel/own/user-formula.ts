/** A formula in a cell of the user's, without "=". */
export interface UserFormula {
  readonly sheetId: string;
  readonly cell: string;
  readonly formula: string;
}
