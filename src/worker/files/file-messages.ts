import type { MemoryWorkbook } from "../../xlsx/memory/memory-workbook";
import type { ReadWorkbook } from "../../xlsx/read-workbook";
import type { DocumentOptions } from "../../xlsx/write-workbook";

/** Work for the worker. A workbook is plain data: it survives the copy. */
export type FileRequest =
  | { readonly kind: "read"; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: "save"; readonly workbook: MemoryWorkbook; readonly options: DocumentOptions };

/** What the worker made of it. */
export type FileResult =
  { readonly kind: "read"; readonly read: ReadWorkbook } | { readonly kind: "saved"; readonly bytes: Uint8Array };

export type FileAnswer =
  | FileResult
  /** A bug of ours, in its own words. */
  | { readonly kind: "failed"; readonly message: string };
