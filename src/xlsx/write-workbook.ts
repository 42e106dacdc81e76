import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { writeXlsx, type WriteOptions, type WriteSheet } from "hucre/xlsx";
import { columnLetters } from "../workbook/snapshot";
import type { KeptSigners, WorkbookSettings } from "../workbook/port";
import type { WritePlan } from "../workbook/write-plan";
import { styleSheetXml } from "./copy/style-sheet";
import { withoutOwnSheets } from "./copy/without-own-sheets";
import { addSettings } from "./settings/add-settings";
import { quotedSheet } from "../workbook/formula/rename";
import { ownMarkFormula, ownMarkName } from "../workbook/plan/own-mark";
import { copySource, type CopySource, type WorkbookCopy } from "./workbook-copy";
import { choiceLists, type ChoiceLists } from "../workbook/plan/choice-lists";
import { markedStyles, mergeCopy } from "./write/merge-copy";
import { plannedSheet, textCell } from "./write/planned-sheet";
import { readStyleSheet } from "./write/read-style-sheet";
import { valuesSheet } from "./write/values-sheet";
import { resolvePlan, type TakenNames } from "../workbook/plan/resolve-plan";
import { safeText } from "../workbook/plan/safe-text";

const product = "Fonds Tekortgemeenten";

/** What the document properties say. */
export interface DocumentOptions {
  readonly title: string;
  /** ISO date-time in UTC. */
  readonly created: string;
  /** Who signed: kept in the settings of the new file. Left out: nobody. */
  readonly signers?: KeptSigners;
}

/**
 * Writes a plan as a new .xlsx file: the planned sheets first, then copies of the sheets that were read. Nothing of the
 * input changes; a planned sheet, table or name that has the name of one of the user's gets another, and the references in
 * the plan follow. The same arguments give the same bytes.
 *
 * @param source - The workbook that was read; null for a file with the planned sheets only.
 * @throws BugError when the plan cannot be written (two equal table headers, a number that is not finite, …).
 */
export function writeWorkbookFile(
  plan: WritePlan,
  source: WorkbookCopy | null,
  options: DocumentOptions,
): Promise<Uint8Array> {
  const copy = source === null ? null : copySource(source);
  if (copy?.kind !== "xml") return writeBesideCopy(plan, copy, signedSettings(null, options), options);
  return writeBesideCopy(plan, withoutOwnSheets(copy), signedSettings(copy.settings, options), options);
}

/** What the user chose, with who signed the new outcome. */
function signedSettings(settings: WorkbookSettings | null, { signers }: DocumentOptions): WorkbookSettings | null {
  if (signers === undefined) return settings;
  const chosen = settings ?? { taal: null, criteria: null, governance: null, koppeling: null };
  return { ...chosen, ondertekening: signers };
}

/**
 * Writes a plan and a copy, all of it: output of an earlier run that is still in the copy goes along as it is.
 *
 * @param settings - What the user chose; null when nothing was.
 * @throws BugError as `writeWorkbookFile` does.
 */
export async function writeBesideCopy(
  plan: WritePlan,
  copy: CopySource | null,
  settings: WorkbookSettings | null,
  options: DocumentOptions,
): Promise<Uint8Array> {
  const taken = takenNames(copy);
  const resolved = resolvePlan(plan, taken);
  const lists = choiceLists(resolved, taken.sheets);
  const date1904 = copy?.kind === "xml" && copy.date1904;
  const ownSheets = [...resolved.sheets.map((sheet) => plannedSheet(sheet, lists, date1904)), ...listSheets(lists)];
  const written = await writeXlsx({
    sheets: [...ownSheets, ...placeholders(copy)],
    namedRanges: [...namesOf(resolved, lists), ...copiedNames(copy)],
    properties: properties(options),
    dateSystem: date1904 ? "1904" : "1900",
  });
  const parts = finished(unzipSync(written), copy, ownSheets.length);
  if (settings !== null) addSettings(parts, settings);
  return packed(parts);
}

function takenNames(copy: CopySource | null): TakenNames {
  if (copy === null) return { sheets: new Set(), words: new Set(), renamed: new Map() };
  if (copy.kind === "values") return { sheets: lowerCase(copy.snapshot.sheets), words: new Set(), renamed: new Map() };
  const renamed = copy.sheets
    .filter(({ name, readAs }) => name !== readAs)
    .map(({ name, readAs }) => [readAs.toLowerCase(), name] as const);
  const tables = copy.sheets.flatMap(({ tables: copies }) => copies);
  return { sheets: lowerCase(copy.sheets), words: lowerCase([...copy.names, ...tables]), renamed: new Map(renamed) };
}

function lowerCase(items: readonly { readonly name: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ name }) => name.toLowerCase()));
}

function listSheets({ sheet }: ChoiceLists): WriteSheet[] {
  if (sheet === null) return [];
  const cells = sheet.columns.flatMap((values, column) =>
    values.map((value, row) => [`${row.toString()},${column.toString()}`, textCell(safeText(value), "tekst")] as const),
  );
  return [{ name: sheet.name, cells: new Map(cells), veryHidden: true }];
}

/** Sheets of the input: complete for a source of values, empty places for one of XML. */
function placeholders(copy: CopySource | null): WriteSheet[] {
  if (copy === null) return [];
  if (copy.kind === "values") return copy.snapshot.sheets.filter(({ own }) => !own).map(valuesSheet);
  return copy.sheets.map(({ name, state }) => ({
    name,
    hidden: state === "hidden",
    veryHidden: state === "veryHidden",
  }));
}

function namesOf(plan: WritePlan, lists: ChoiceLists): NonNullable<WriteOptions["namedRanges"]> {
  // a sheet without a purpose is for the user to fill in: it is not ours
  const marked = plan.sheets.filter(({ purpose }) => purpose !== "").map(({ name, purpose }) => ({ name, purpose }));
  if (lists.sheet !== null) marked.push({ name: lists.sheet.name, purpose: "keuzelijsten" });
  return [
    ...plan.names.map(({ name, refersTo }) => ({ name, range: refersTo })),
    ...plan.sheets
      .filter(({ print }) => print.titleRows > 0)
      .map(({ name, print, freeze }) => {
        const rows = `$${(print.headerRow + 1).toString()}:$${(print.headerRow + print.titleRows).toString()}`;
        const sheet = quotedSheet(name);
        const columns = freeze.columns === 0 ? "" : `${sheet}!$A:$${columnLetters(freeze.columns - 1)},`;
        return { name: "_xlnm.Print_Titles", range: `${columns}${sheet}!${rows}`, scope: name };
      }),
    ...marked.map(({ name, purpose }) => ({ name: ownMarkName, range: ownMarkFormula(purpose), scope: name })),
  ];
}

function copiedNames(copy: CopySource | null): NonNullable<WriteOptions["namedRanges"]> {
  if (copy?.kind !== "xml") return [];
  return copy.names.map(({ name, refersTo, scope }) => ({
    name,
    range: refersTo,
    ...(scope === null ? {} : { scope }),
  }));
}

function properties({ title, created }: DocumentOptions): NonNullable<WriteOptions["properties"]> {
  const time = new Date(created);
  return { title: safeText(title), creator: product, lastModifiedBy: product, created: time, modified: time };
}

function finished(parts: Unzipped, copy: CopySource | null, ownSheets: number): Unzipped {
  const merged = copy?.kind === "xml" ? mergeCopy(parts, copy, ownSheets) : withMarkedStyles(parts);
  return {
    ...merged,
    "docProps/app.xml": replaced(merged, "docProps/app.xml", "<Application>hucre<", `<Application>${product}<`),
    "xl/workbook.xml": replaced(
      merged,
      "xl/workbook.xml",
      new RegExp(`<definedName name="${ownMarkName}"`, "g"),
      `<definedName name="${ownMarkName}" hidden="1"`,
    ),
  };
}

function withMarkedStyles(parts: Unzipped): Unzipped {
  const styles = readStyleSheet(strFromU8(parts["xl/styles.xml"] ?? new Uint8Array()));
  return { ...parts, "xl/styles.xml": strToU8(styleSheetXml(markedStyles(styles))) };
}

function replaced(parts: Unzipped, part: string, search: string | RegExp, text: string): Unzipped[string] {
  return strToU8(strFromU8(parts[part] ?? new Uint8Array()).replace(search, text));
}

/** Zips with the earliest date that a zip can hold, in local time as the format has it: no clock, no time zone. */
function packed(parts: Unzipped): Uint8Array {
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}
