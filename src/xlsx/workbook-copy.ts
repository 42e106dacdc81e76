import type { WorkbookSettings } from "../workbook/port";
import type { Snapshot } from "../workbook/snapshot";
import type { CopiedDrawing } from "./copy/drawing-copier";
import type { CopiedTexts } from "./copy/shared-text-copier";
import type { StyleSheet } from "./copy/style-sheet";
import type { CopiedTable } from "./copy/table-copier";
import type { DefinedName, SheetPart } from "./ooxml/workbook-parts";

declare const content: unique symbol;

/**
 * The workbook that was read, kept so that its sheets can be copied into a result. Opaque: only this layer looks inside.
 */
export interface WorkbookCopy {
  readonly [content]: never;
}

/** The sheets of an Excel workbook as XML, so that nothing gets lost in translation. */
export interface XmlCopySource {
  readonly kind: "xml";
  readonly date1904: boolean;
  readonly styles: StyleSheet;
  readonly texts: CopiedTexts;
  /** The theme part as it was; null when there is none that can stand alone. */
  readonly theme: string | null;
  readonly names: readonly DefinedName[];
  /** What the user chose, when the workbook says so. */
  readonly settings: WorkbookSettings | null;
  readonly sheets: readonly {
    /** Its name in the result: the one it had, unless Excel would not accept that. */
    readonly name: string;
    readonly readAs: string;
    readonly state: SheetPart["state"];
    readonly content: string;
    readonly tables: readonly CopiedTable[];
    /** Only of a sheet of ours: drawings of the user stay behind. */
    readonly drawing: CopiedDrawing | null;
    /** Written by this product: goes along until there is new output. */
    readonly own: boolean;
  }[];
}

/** What a copy is made from; a csv (or later a grid) has values only. */
export type CopySource = XmlCopySource | { readonly kind: "values"; readonly snapshot: Snapshot };

export function workbookCopy(source: CopySource): WorkbookCopy {
  return source as unknown as WorkbookCopy;
}

export function copySource(copy: WorkbookCopy): CopySource {
  return copy as unknown as CopySource;
}
