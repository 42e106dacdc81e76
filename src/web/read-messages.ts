import type { ReadWorkbook } from "../xlsx/read-workbook";

/** A file for the worker to read. */
export interface ReadRequest {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What the worker made of it. A workbook is plain data: it survives the copy. */
export type ReadAnswer =
  | { readonly kind: "read"; readonly read: ReadWorkbook }
  /** A bug of ours, in its own words. */
  | { readonly kind: "failed"; readonly message: string };
