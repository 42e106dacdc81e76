import { looksLikeOurs } from "../../workbook/recognise-own";
import type { Snapshot } from "../../workbook/snapshot";
import { copiedNames, copiedSheetNames } from "../copy/copied-names";
import { SharedTextCopier, type CopiedTexts } from "../copy/shared-text-copier";
import { leftBehind, type LeftBehind } from "../copy/left-behind";
import { copyDrawing } from "../copy/drawing-copier";
import { copyContext, SheetCopier, type CopyContext } from "../copy/sheet-copier";
import { StyleSheetReader, type StyleSheet } from "../copy/style-sheet";
import { FileProblem } from "../file-problem";
import { openPackage, type Package } from "../ooxml/package";
import { readRelationships } from "../ooxml/relationships";
import { scanPart } from "../ooxml/scan-part";
import { tee } from "../ooxml/tee";
import { readWorkbookParts } from "../ooxml/workbook-parts";
import type { XmlCopySource } from "../workbook-copy";
import { cellFormats } from "./cell-formats";
import { readSettings } from "../settings/read-settings";
import { SharedStringsReader } from "./shared-strings";
import { SheetRowsReader, type CellBudget } from "./sheet-rows";
import { readTables } from "./tables";
import { readTheme } from "./theme";

/** A workbook as plain data, and what is needed to copy its sheets. */
export interface XlsxContent {
  /** Of the user's sheets: what a copy does not have. */
  readonly left: readonly { readonly sheet: string; readonly kinds: readonly LeftBehind[] }[];
  readonly snapshot: Snapshot;
  readonly copy: XmlCopySource;
}

/**
 * Reads an Excel workbook, each part once: values for the snapshot and XML for a copy come from the same scan, so that a
 * file that was read can also be copied. Macros are noticed, never read.
 *
 * @throws FileProblem when the file is of another kind, damaged, too large, encrypted or without any value.
 */
export function readXlsx(bytes: Uint8Array, name: string): XlsxContent {
  const source = openPackage(bytes);
  const parts = readWorkbookParts(source);
  const { date1904, hasMacros } = parts;
  const styles = readStyles(source, parts.styles);
  const formats = cellFormats(styles);
  const texts = readTexts(source, parts.sharedStrings);
  const newNames = copiedSheetNames(parts.sheets.map((sheet) => sheet.name));
  const kept = parts.sheets.map((sheet) => sheet.name).filter((old) => newNames.get(old) === old);
  const absent = new Set(
    parts.sheets
      .map((sheet) => sheet.name)
      .filter((old) => !kept.includes(old))
      .map((old) => old.toLowerCase()),
  );
  const newContext = (): CopyContext => copyContext(styles.cellXfs.length, styles.dxfs.length, absent);
  const contexts = { own: newContext(), user: newContext() };
  const budget: CellBudget = { used: 0 };
  const read = parts.sheets.map((sheet) => {
    const rows = new SheetRowsReader({ texts: texts.values, date1904, formats }, budget);
    const copier = new SheetCopier(sheet.own ? contexts.own : contexts.user);
    scanPart(source, sheet.part, tee(rows, copier));
    const read = rows.result();
    const recognised = !sheet.own && looksLikeOurs({ name: sheet.name, rows: read.rows });
    const own = sheet.own || recognised;
    return {
      sheet: { ...sheet, own },
      rows: { ...read, ...(recognised ? { recognised } : {}) },
      left: own ? [] : leftBehind(copier.dropped(), readRelationships(source, sheet.part)),
      tables: readTables(source, sheet.part),
      content: copier.result(),
      drawing: own ? copyDrawing(source, sheet.part) : null,
    };
  });
  const sheets = read.map(({ sheet: { name: title, state, own }, rows, tables }) => {
    return { name: title, visible: state === "visible", ...rows, tables: tables.tables, own };
  });
  if (sheets.every(({ rows }) => rows.length === 0)) throw new FileProblem("file-empty", "no-values");
  return {
    left: read.map(({ sheet: { name: sheet }, left: kinds }) => ({ sheet, kinds })),
    snapshot: {
      name,
      kind: "xlsx",
      dateSystem: date1904 ? 1904 : 1900,
      sheets,
      hasMacros,
      ...(parts.recalculates ? { recalculates: true } : {}),
    },
    copy: {
      kind: "xml",
      date1904,
      styles,
      texts: texts.copy,
      theme: parts.theme === null ? null : readTheme(source, parts.theme),
      names: copiedNames(parts.names, newNames, absent),
      settings: readSettings(source, parts.customXml),
      sheets: read.map(({ sheet, tables, content, drawing }) => {
        const { name: readAs, state, own } = sheet;
        return { name: newNames.get(readAs) ?? readAs, readAs, state, content, tables: tables.copies, drawing, own };
      }),
    },
  };
}

function readStyles(source: Package, part: string | null): StyleSheet {
  const reader = new StyleSheetReader();
  if (part !== null) scanPart(source, part, reader);
  return reader.result();
}

function readTexts(
  source: Package,
  part: string | null,
): { readonly values: readonly string[]; readonly copy: CopiedTexts } {
  const reader = new SharedStringsReader();
  const copier = new SharedTextCopier();
  if (part !== null) scanPart(source, part, tee(reader, copier));
  return { values: reader.result(), copy: copier.result() };
}
