import { digestOf } from "../audit/digest";
import { cellPlace, finding, findingSeverities, type Finding, type FindingParameters } from "../core/findings/finding";
import { createSay } from "../text/translator";
import { talen, type Taal } from "../text/taal";
import { cellAddress, type Cell, type SheetSnapshot, type Snapshot } from "../workbook/snapshot";
import type { PlannedCell, PlannedSheet, WritePlan } from "../workbook/write-plan";
import { planVerdeling } from "./plan-verdeling";
import { runVerdeling } from "./run-verdeling";
import type { Ondertekening, Verdeling, VerdelingRun } from "./verdeling-run";

/** So many cells are named; of the rest only how many. */
const mostNamed = 20;
/** A time that nothing is now to. */
const otherClock = "1970-01-01T00:00:00.000Z";
/** Two doubles of the same amount, one of which may have been computed by another program. */
const noise = 1e-9;

/** What the sheet Audit says of how an outcome came about. */
interface Claim {
  readonly sheet: SheetSnapshot;
  readonly taal: Taal;
  /** What stands beside a label, and where; null: there is no such label. */
  readonly fact: (key: string) => { readonly text: string; readonly cell: string } | null;
}

/** The rules, the figures' mapping and the version of the product to calculate it with again. */
export type VerifyChoices = Pick<VerdelingRun, "findings" | "criteria" | "governance" | "mapping" | "mappingName"> & {
  readonly version: string;
};

/**
 * Holds an outcome against itself: divides the fund again over the input sheets beside it, with the time and the names that its
 * sheet Audit gives, and compares every cell that was written with what would be written now. A stamp, an amount or a name that was
 * typed over differs, and so does everything that rests on an input that was changed afterwards.
 *
 * @returns Nothing for a workbook without an outcome, or for one that is as it was written; otherwise each cell with what stands
 *   there and what should.
 */
export function verifyOutcome(snapshot: Snapshot, choices: VerifyChoices): readonly Finding[] {
  const claim = claimIn(snapshot);
  if (claim === null) return [];
  const unverified = notVerifiable(claim, choices);
  if (unverified !== null) return [unverified];
  const verdeling = calculatedAgain(snapshot, claim, choices);
  // what stands in the way has been said
  if (verdeling === null) return [];
  const say = createSay(claim.taal);
  const product = claim.fact("product")?.text ?? "";
  const facts = {
    productName: product.replace(/ \S+$/, ""),
    productVersion: choices.version,
    inputName: claim.fact("invoer")?.text ?? snapshot.name,
  };
  const plan = planVerdeling(verdeling, facts, say);
  const isWhole = hasSameFindings(claim, verdeling);
  const titles = ["sheet.audit.bevindingen", "sheet.samenvatting.bevindingen"].map((key) => say(key));
  const isLeftOut: IsLeftOut = (sheet, address, isBelowFindings) =>
    !isWhole && (isBelowFindings || (sheet === claim.sheet.name && address === claim.fact("uitkomst-digest")?.cell));
  const differences = differencesWith(plan, snapshot, titles, isLeftOut);
  const partly = isWhole
    ? []
    : [
        finding("outcome-partly-verified", {
          place: cellPlace(claim.sheet.name, claim.fact("uitkomst-digest")?.cell ?? null),
        }),
      ];
  return [...partly, ...named(differences)];
}

function named(differences: readonly Finding[]): readonly Finding[] {
  return differences.slice(0, mostNamed).map((found, index) => {
    const rest = index === mostNamed - 1 ? differences.length - mostNamed : 0;
    return rest === 0 ? found : { ...found, parameters: { ...found.parameters, meer: rest } };
  });
}

function claimIn({ sheets }: Snapshot): Claim | null {
  for (const sheet of sheets.filter(({ own }) => own)) {
    for (const taal of talen) {
      const say = createSay(taal);
      const fact: Claim["fact"] = (key) => {
        const label = say(`sheet.audit.${key}`);
        const row = sheet.rows.findIndex(([first]) => first === label);
        const text = sheet.rows[row]?.[1] ?? null;
        return row === -1 ? null : { text: typeof text === "string" ? text : "", cell: cellAddress(row, 1) };
      };
      if (fact("uitkomst-digest") !== null && fact("tijd") !== null) return { sheet, taal, fact };
    }
  }
  return null;
}

/** Without the same rules, mapping and program there is nothing to hold it against. */
function notVerifiable(
  { sheet, fact }: Claim,
  { criteria, governance, mapping, version }: VerifyChoices,
): Finding | null {
  const now = {
    "criteria-digest": digestOf(criteria),
    "governance-digest": digestOf(governance),
    "koppeling-digest": mapping === null ? null : digestOf(mapping),
  };
  const cannot = (kind: string, cell: string | null, value: string | null, expected: string): Finding =>
    finding("outcome-not-verified", { place: cellPlace(sheet.name, cell), value, parameters: { kind, expected } });
  for (const [key, expected] of Object.entries(now)) {
    const said = fact(key);
    if ((said?.text ?? null) === expected) continue;
    return cannot(key.replace("-digest", ""), said?.cell ?? null, said?.text ?? null, expected ?? "-");
  }
  const product = fact("product");
  if (product?.text.endsWith(` ${version}`) === true) return null;
  return cannot("versie", product?.cell ?? null, product?.text ?? null, version);
}

function calculatedAgain(snapshot: Snapshot, { taal, fact }: Claim, choices: VerifyChoices): Verdeling | null {
  const say = createSay(taal);
  const nobody = say("sheet.audit.rol-leeg");
  const nameOf = (key: string): string | null => {
    const text = fact(key)?.text ?? "";
    return text === "" || text === nobody ? null : text;
  };
  const nu = fact("tijd")?.text ?? "";
  if (Number.isNaN(Date.parse(nu))) return null;
  const said = { opsteller: nameOf("opsteller"), toetser: nameOf("toetser") };
  const { findings, criteria, governance, mapping, mappingName } = choices;
  const sets = { findings, criteria, governance, mapping, ...(mappingName === undefined ? {} : { mappingName }) };
  const named = { ...snapshot, name: fact("invoer")?.text ?? snapshot.name };
  const calculate = (ondertekening: Ondertekening, klok: string): Verdeling | null =>
    runVerdeling({ ...sets, doel: "verdelen", snapshot: named, nu, klok, ondertekening }).verdeling;
  const clocks = [nu, otherClock];
  // a name that was typed in afterwards: without it the fingerprint is right again
  const signers = [said, { ...said, toetser: null }, { ...said, opsteller: null }, { opsteller: null, toetser: null }];
  const digest = fact("uitkomst-digest")?.text;
  let first: Verdeling | null = null;
  for (const ondertekening of signers) {
    for (const klok of clocks) {
      const verdeling = calculate(ondertekening, klok);
      if (verdeling === null) return null;
      first ??= verdeling;
      if (verdeling.digests.uitkomst === digest) return verdeling;
      if (verdeling.digests.invoer !== fact("invoer-digest")?.text) return first;
    }
  }
  return first;
}

/** What was found in the file itself, such as macros, is not in the copy of its sheets; then the fingerprint cannot be the same. */
function hasSameFindings({ sheet: { rows } }: Claim, { uitkomst }: Verdeling): boolean {
  const listed = rows.flatMap(([first]) => (typeof first === "string" && first in findingSeverities ? [first] : []));
  const found = uitkomst.bevindingen.map(({ code }) => code);
  return listed.toSorted().join() === found.toSorted().join();
}

/** Which cells of an own sheet cannot be held against anything. */
type IsLeftOut = (sheet: string, address: string, isBelowFindings: boolean) => boolean;

function differencesWith(
  { sheets: planned }: WritePlan,
  { sheets }: Snapshot,
  findingsTitles: readonly string[],
  isLeftOut: IsLeftOut,
): readonly Finding[] {
  const own = sheets.filter((sheet) => sheet.own);
  return planned.flatMap(({ name, rows }): readonly Finding[] => {
    const title = valueOf(rows[0]?.[0] ?? null);
    const sheet = own.find((one) => one.name === name) ?? own.find((one) => one.rows[0]?.[0] === title);
    if (sheet === undefined)
      return [finding("outcome-changed", { place: cellPlace(name, null), parameters: { kind: "blad", sheet: name } })];
    return differencesOf(sheet, rows, findingsTitles, isLeftOut);
  });
}

/** The cells of one sheet that hold something else than was written, or something where nothing was. */
function differencesOf(
  { name, rows: found }: SheetSnapshot,
  planned: PlannedSheet["rows"],
  findingsTitles: readonly string[],
  isLeftOut: IsLeftOut,
): readonly Finding[] {
  const titleRow = found.findIndex(([first]) => typeof first === "string" && findingsTitles.includes(first));
  const height = Math.max(found.length, planned.length);
  return Array.from({ length: height }, (_, row) => row).flatMap((row) => {
    const width = Math.max(found[row]?.length ?? 0, planned[row]?.length ?? 0);
    return Array.from({ length: width }, (_, column) => column).flatMap((column): readonly Finding[] => {
      const address = cellAddress(row, column);
      const [cell, there] = [planned[row]?.[column] ?? null, found[row]?.[column] ?? null];
      const parameters = differenceBetween(there, cell);
      if (parameters === null || isLeftOut(name, address, titleRow !== -1 && row > titleRow)) return [];
      return [finding("outcome-changed", { place: cellPlace(name, address), value: textOf(there), parameters })];
    });
  });
}

/** @returns What there is to say of a cell that does not hold what was written; null: it does. */
function differenceBetween(found: Cell, planned: PlannedCell): FindingParameters | null {
  const expected = valueOf(planned);
  if (expected !== null) {
    const isNotComputed = isFormula(planned) && typeof found !== "number";
    return isSame(found, expected) || isNotComputed ? null : { expected: expected.toString() };
  }
  // what a formula gives as text is for the program that opens the file
  return isFormula(planned) || textOf(found) === "" ? null : { kind: "extra" };
}

/** What was written; null where nothing was, or a formula of which the program that opens the file makes the result. */
function valueOf(cell: PlannedCell): string | number | boolean | null {
  if (cell === null || cell.value === "") return null;
  return isFormula(cell) && typeof cell.value !== "number" ? null : cell.value;
}

function isFormula(cell: PlannedCell): boolean {
  return cell !== null && "formula" in cell;
}

function isSame(found: Cell, expected: string | number | boolean): boolean {
  if (typeof found === "number" && typeof expected === "number")
    return Math.abs(found - expected) <= noise * Math.max(1, Math.abs(expected));
  if (typeof found === "string" && typeof expected === "string") return plain(found) === plain(expected);
  return found === expected;
}

/** A file may have lost a space at the end of a text, or have another kind of space in it. */
function plain(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function textOf(cell: Cell): string {
  if (typeof cell !== "object" || cell === null) return cell === null ? "" : cell.toString();
  return "error" in cell ? cell.error : cell.uncalculated;
}
