import { BugError } from "../findings/bug-error";
import { cellPlace, finding, type Place } from "../findings/finding";
import { isVoorbeeld, type Gemeentecode } from "../gemeenten/gemeente";
import type { InputIdentity, InputRow, Located } from "../gemeenten/input";
import type { RegisterGemeente } from "../gemeenten/register";
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
  if (naam !== null) return recogniseNameOrCode(naam, cellPlace(row.sheet, naam.cell), context);
  context.report(finding("missing-code", { place }));
  return null;
}

/** Where there is no code, it may have been written where the name stands: that is what mends a name that says too little. */
function recogniseNameOrCode(naam: Located<string>, place: Place, context: Context): Gemeentecode | null {
  const isCode = /^gm/i.test(naam.value.trim()) && normaliseGemeentecode(naam.value) !== null;
  return isCode ? recogniseCode(naam.value, null, place, context) : recogniseName(naam, place, context);
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
  if (naam !== null) checkName(gemeente, naam, { place, value: text }, context);
  return inDivision(gemeente.code, place, text, context);
}

/**
 * Finds out which municipality a correction or an application is about: like a row of the deficits, but its one column
 * may hold codes and names together.
 *
 * @returns Its own code, of any year; null when it cannot be told, which has been reported.
 */
export function recogniseLine(line: InputIdentity, context: Context): Gemeentecode | null {
  const first = withoutRemark(identityOf(line), context);
  const second = line.code === null || line.naam === null ? null : withoutRemark(line.naam, context);
  const place = cellPlace(line.sheet, first.cell);
  if (/\d/.test(first.value)) return recogniseCode(first.value, second, place, context);
  const found = recogniseName(first, place, context);
  const gemeente = found === null ? undefined : context.index.gemeente(found);
  if (gemeente !== undefined && second !== null) checkName(gemeente, second, { place, value: first.value }, context);
  return found;
}

/** A remark behind a name, in small letters: "Venlo (ingetrokken)"; a province is what tells namesakes apart. */
const remark = /^(.+?)\s*\(\p{Ll}[^)]{3,}\)\s*$/u;

function withoutRemark(naam: Located<string>, { index }: Context): Located<string> {
  const bare = remark.exec(naam.value)?.[1];
  const isKnown = bare !== undefined && index.codesOfName(bare).length === 1;
  return isKnown && index.codesOfName(naam.value).length === 0 ? { ...naam, value: bare } : naam;
}

/** @returns What a correction or an application calls its municipality, and where. */
export function identityOf({ code, naam }: InputIdentity): Located<string> {
  const located = code ?? naam;
  if (located === null) throw new BugError("a correction or application without a municipality; reading stops that");
  return located;
}

function checkName(
  { code, naam: expected }: RegisterGemeente,
  naam: Located<string>,
  at: { readonly place: Place; readonly value: string },
  { index, report }: Context,
): void {
  if (naam.value === expected || index.codesOfName(naam.value).includes(code)) return;
  const parameters = { code, naam: naam.value, expected, found: naam.value };
  report(finding("code-name-mismatch", { ...at, parameters }));
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
