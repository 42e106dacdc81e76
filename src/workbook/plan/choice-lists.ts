import type { WritePlan } from "../write-plan";
import { freeSheetName } from "./sheet-name";
import { fixedReference } from "./area-reference";

/** Where the values of a validation list come from. */
export type ListSource = { readonly values: readonly string[] } | { readonly formula: string };

/** The lists that are too long, or too special, to stand in the validation itself. */
export interface ChoiceLists {
  /** One list a column; null when no list needs it. */
  readonly sheet: { readonly name: string; readonly columns: readonly (readonly string[])[] } | null;
  source(values: readonly string[]): ListSource;
}

const sheetName = "Keuzelijsten";
const longestInline = 255;

/**
 * Divides the validation lists of a plan between the validations themselves and a hidden sheet: Excel allows 255
 * characters in a validation, and no commas or quotes in a value.
 */
export function choiceLists(plan: WritePlan, takenSheets: ReadonlySet<string>): ChoiceLists {
  const taken = new Set([...takenSheets, ...plan.sheets.map(({ name }) => name.toLowerCase())]);
  const name = freeSheetName(sheetName, taken);
  const columns = new Map<string, readonly string[]>();
  for (const { values } of plan.sheets.flatMap(({ validations }) => validations)) {
    if (!fitsInline(values)) columns.set(JSON.stringify(values), values);
  }
  const keys = [...columns.keys()];
  return {
    sheet: columns.size === 0 ? null : { name, columns: [...columns.values()] },
    source(values) {
      if (fitsInline(values)) return { values };
      const column = keys.indexOf(JSON.stringify(values));
      return { formula: fixedReference(name, { row: 0, column, rows: values.length, columns: 1 }) };
    },
  };
}

function fitsInline(values: readonly string[]): boolean {
  return values.join(",").length <= longestInline && values.every((value) => !/[,"]|^\s|\s$/.test(value));
}
