import { leadsOutside } from "../formula/leads-outside";
import { freeSheetName, legalSheetName } from "../../workbook/plan/sheet-name";
import type { DefinedName } from "../ooxml/workbook-parts";

const builtInNames: ReadonlySet<string> = new Set(["_xlnm.Print_Area", "_xlnm.Print_Titles"]);

/**
 * The defined names that a copy needs: those of copied sheets and of the workbook, unless they lead to another workbook
 * or to a sheet that is not copied.
 *
 * @param newNames - Names of the copied sheets in the copy, by the name they have.
 * @param absent - Sheets that are not copied, in lower case.
 */
export function copiedNames(
  names: readonly DefinedName[],
  newNames: ReadonlyMap<string, string>,
  absent: ReadonlySet<string>,
): readonly DefinedName[] {
  return names
    .filter(
      ({ name, refersTo, scope }) =>
        (!name.startsWith("_xl") || builtInNames.has(name)) &&
        (scope === null || newNames.has(scope)) &&
        refersTo !== "" &&
        !refersTo.includes("#REF!") &&
        !leadsOutside(refersTo, absent),
    )
    .map((name) => ({ ...name, scope: name.scope === null ? null : (newNames.get(name.scope) ?? null) }));
}

/**
 * The names that copied sheets get: their own, unless Excel would not accept it (other programs allow longer ones).
 *
 * @returns New names by old name.
 */
export function copiedSheetNames(names: readonly string[]): ReadonlyMap<string, string> {
  const used = new Set(names.map((name) => name.toLowerCase()));
  const renamed = new Map<string, string>();
  for (const name of names) {
    const legal = legalSheetName(name);
    const free = legal === name ? name : freeSheetName(legal, used);
    used.add(free.toLowerCase());
    renamed.set(name, free);
  }
  return renamed;
}
