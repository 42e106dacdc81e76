import { ownMarkName } from "../../workbook/plan/own-mark";
import { markKey, parseMark, type Mark } from "./mark";
import { outputRecords, type OutputRecord } from "./output-record";
import { noOutput, type OutputState, type Visibility } from "./output-state";

/** A sheet as the survey finds it. */
export interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly isProtected: boolean;
  /** Null for a sheet without our mark. */
  readonly mark: Mark | null;
  /** Written by this product, in Excel or in a file that was opened. A copy that a user made counts as well. */
  readonly writtenByUs: boolean;
}

/** What is in the workbook, without any cell: enough to know what may be touched and what names are free. */
export interface Survey {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly isProtected: boolean;
  readonly isCalculated: boolean;
  /** Excel leaves results as they are until its user asks for them. */
  readonly isCalculatedByHand: boolean;
  readonly dateSystem: 1900 | 1904;
  readonly sheets: readonly SurveyedSheet[];
  readonly tables: readonly { readonly name: string; readonly sheetId: string; readonly hasTotals: boolean }[];
  /** Names of the workbook; `refersTo` without "=". */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** Newest first; more than one only when a request was broken off, or two sessions began at the same moment. */
  readonly records: readonly OutputRecord[];
  /** Of the newest record. */
  readonly state: OutputState;
}

/** Day 1 January 1904 in the 1904 date system. */
const firstDay1904 = 0;

/**
 * Asks for the survey; it can be read after the next sync.
 *
 * @example const survey = requestSurvey(context); await context.sync(); survey();
 */
export function requestSurvey(context: Excel.RequestContext): () => Survey {
  const { workbook } = context;
  const { worksheets, tables, names, protection, application, settings } = workbook;
  workbook.load("name,readOnly");
  protection.load("protected");
  application.load("calculationState,calculationMode");
  worksheets.load(
    "items/id,items/name,items/visibility,items/protection/protected," +
      "items/customProperties/items/key,items/customProperties/items/value,items/names/items/name",
  );
  tables.load("items/name,items/showTotals,items/worksheet/id");
  names.load("items/name,items/formula");
  settings.load("items/key,items/value");
  // office.js has no property for the date system
  const day = workbook.functions.date(1904, 1, 1);
  day.load("value");
  return () => {
    const records = outputRecords(settings.items);
    return {
      name: workbook.name,
      isReadOnly: workbook.readOnly,
      isProtected: protection.protected,
      isCalculated: application.calculationState === "Done",
      isCalculatedByHand: application.calculationMode === "Manual",
      dateSystem: day.value === firstDay1904 ? 1904 : 1900,
      sheets: worksheets.items.map(surveyedSheet),
      tables: tables.items.map(({ name, showTotals, worksheet }) => ({
        name,
        sheetId: worksheet.id,
        hasTotals: showTotals,
      })),
      names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula).replace(/^=/, "") })),
      records,
      state: records[0]?.state ?? noOutput,
    };
  };
}

function surveyedSheet(sheet: Excel.Worksheet): SurveyedSheet {
  const { id, name, visibility, protection, customProperties, names } = sheet;
  const property = customProperties.items.find(({ key }) => key.toLowerCase() === markKey.toLowerCase());
  const mark = property === undefined ? null : parseMark(property.value);
  const hasName = names.items.some((item) => item.name === ownMarkName);
  return { id, name, visibility, isProtected: protection.protected, mark, writtenByUs: mark !== null || hasName };
}
