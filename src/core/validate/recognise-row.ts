import { cellPlace, finding, type Place } from "../finding";
import { isVoorbeeld, type Gemeentecode } from "../gemeente";
import type { InputRow, Located } from "../input";
import { cellOfRow, type Context } from "./context";
import { normaliseGemeentecode } from "./gemeentecode";

/**
 * Finds out which municipality a row is about: by its code, checked against its name, or by its name alone.
 *
 * @returns Its own code, of any year; null when it cannot be told, which has been reported.
 */
export function recogniseRow(row: InputRow, context: Context): Gemeentecode | null {
  const place = cellPlace(row.sheet, cellOfRow(row));
  const naam = row.naam !== null && row.naam.value.trim() !== "" ? row.naam : null;
  if (row.code !== null && row.code.value.trim() !== "") return recogniseCode(row.code.value, naam, place, context);
  if (naam !== null) return recogniseName(naam, cellPlace(row.sheet, naam.cell), context);
  context.report(finding("missing-code", { place }));
  return null;
}

function recogniseCode(
  text: string,
  naam: Located<string> | null,
  place: Place,
  context: Context,
): Gemeentecode | null {
  const { index, report } = context;
  const code = normaliseGemeentecode(text);
  if (code !== null && isVoorbeeld(code)) return code;
  const gemeente = code === null ? undefined : index.gemeente(code);
  if (gemeente === undefined) {
    report(finding("unknown-code", { place, value: text, parameters: { code: text, naam: naam?.value ?? "" } }));
    return null;
  }
  if (naam !== null && naam.value !== gemeente.naam && !index.codesOfName(naam.value).includes(gemeente.code)) {
    const parameters = { code: gemeente.code, naam: naam.value, expected: gemeente.naam, found: naam.value };
    report(finding("code-name-mismatch", { place, value: text, parameters }));
  }
  return inDivision(gemeente.code, place, text, context);
}

/**
 * Finds out which municipality a correction or an application is about, by code or by name.
 *
 * @returns Null when it cannot be told; nothing is reported.
 */
export function recogniseText(text: string, context: Context): Gemeentecode | null {
  const code = normaliseGemeentecode(text);
  if (code !== null) return code;
  const [only, ...others] = candidatesFor(text, context);
  return others.length === 0 ? (only ?? null) : null;
}

/** The codes that a name may stand for: of the division when there are any, otherwise of the years of the figures. */
function candidatesFor(naam: string, { index, indeling, scope }: Context): readonly Gemeentecode[] {
  const codes = index.codesOfName(naam);
  const inIndeling = codes.filter((code) => indeling.bevat(code));
  const inScope = codes.filter((code) => scope.jaren.some((jaar) => index.bestondIn(code, jaar)));
  return [inIndeling, inScope].find(({ length }) => length > 0) ?? codes;
}

function recogniseName(naam: Located<string>, place: Place, context: Context): Gemeentecode | null {
  const { index, report } = context;
  const candidates = candidatesFor(naam.value, context);
  const [first] = candidates;
  if (first === undefined) {
    report(finding("unknown-name", { place, value: naam.value, parameters: { naam: naam.value } }));
    return null;
  }
  if (candidates.length > 1) {
    const expected = candidates.map((code) => `${code} ${index.gemeente(code)?.naam ?? ""}`).join(", ");
    const parameters = { naam: naam.value, expected, count: candidates.length };
    report(finding("ambiguous-name", { place, value: naam.value, parameters }));
    return null;
  }
  return inDivision(first, place, naam.value, context);
}

function inDivision(code: Gemeentecode, place: Place, value: string, context: Context): Gemeentecode | null {
  const { index, indeling, report } = context;
  if (indeling.bevat(code) || indeling.opvolgersVan(code).length > 0) return code;
  const parameters = { code, naam: index.gemeente(code)?.naam ?? code, jaar: indeling.jaar };
  report(finding("code-not-in-division", { place, value, parameters }));
  return null;
}
