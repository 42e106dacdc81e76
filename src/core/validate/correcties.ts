import { cellPlace, finding, type Finding } from "../findings/finding";
import { isVoorbeeld, type Correctie, type Gemeentecode } from "../gemeenten/gemeente";
import type { InputCorrectie } from "../gemeenten/input";
import { normaliseLabel } from "../words/normalise-label";
import { cents } from "../money/cents";
import { factorOf, geheel, takeAandeel, type Aandeel } from "./aandeel";
import { cellFrom, celverwijzing, type Context } from "./context";
import { groupBy } from "./group-by";
import { identityOf, recogniseLine } from "./recognise-row";
import { comparePlaces } from "./rows-by-code";
import type { ScopeCells } from "./scope-cells";

/**
 * Assigns the corrections to the municipalities of the division. A correction of a vanished municipality follows its
 * figures, by share; it keeps the code it was given for.
 *
 * @param hasFigures - Whether a municipality of the division has figures: without, there is nothing to correct.
 */
export function assignCorrecties(
  given: readonly InputCorrectie[],
  hasFigures: (code: Gemeentecode) => boolean,
  cells: ScopeCells,
  context: Context,
): ReadonlyMap<Gemeentecode, readonly Correctie[]> {
  const firsts: Firsts = { same: new Map(), alike: new Map() };
  const assigned = [...given].sort(comparePlaces).flatMap((correctie) => {
    const code = recogniseLine(correctie, context);
    if (code === null) return [];
    const targets = targetsOf(code, context);
    const { jaar, domein } = correctie;
    const first = sameBefore(correctie, code, firsts);
    if (first?.isSame === true && first.correctie.sheet !== correctie.sheet) {
      reportCopy("correction-duplicate", correctie, code, first.correctie, context);
      return [];
    }
    if (first !== null) reportCopy("correction-repeated", correctie, code, first.correctie, context);
    if (targets.length === 0 || !targets.every(({ naar }) => hasFigures(naar))) {
      reportUnknown(correctie, code, context);
      return [];
    }
    if (cells.positionOf({ jaar, domein }) === undefined) {
      context.report(finding("correction-outside-scope", { ...atRow(correctie), parameters: { code, jaar, domein } }));
      return [];
    }
    if (correctie.reden.trim() === "") reportWithoutReason(correctie, code, context);
    return targets.map(({ naar, aandeel }) => ({ naar, correctie: toCorrectie(correctie, code, aandeel) }));
  });
  const grouped = groupBy(assigned, ({ naar }) => naar);
  return new Map([...grouped].map(([naar, group]) => [naar, group.map(({ correctie }) => correctie)]));
}

/** Where the figures of a code are: at itself, or at its successors. */
function targetsOf(
  code: Gemeentecode,
  { indeling }: Context,
): readonly { readonly naar: Gemeentecode; readonly aandeel: Aandeel }[] {
  if (isVoorbeeld(code) || indeling.bevat(code)) return [{ naar: code, aandeel: geheel }];
  return indeling.opvolgersVan(code);
}

function toCorrectie(given: InputCorrectie, gemeentecode: Gemeentecode, aandeel: Aandeel): Correctie {
  const { sheet, jaar, domein, bedrag, reden, beoordelaar, datum, vermeld } = given;
  return {
    gemeentecode,
    jaar,
    domein,
    bedrag: cents(takeAandeel(bedrag.value, aandeel)),
    reden,
    beoordelaar,
    datum,
    van: celverwijzing(sheet, bedrag),
    aandeel: factorOf(aandeel),
    ...(vermeld === undefined ? null : { vermeld }),
  };
}

/** The municipality will ask: every correction is explained by its reason. */
function reportWithoutReason(correctie: InputCorrectie, code: Gemeentecode, { index, report }: Context): void {
  const parameters = { code, naam: index.gemeente(code)?.naam ?? "" };
  report(finding("correction-without-reason", { ...atRow(correctie), parameters }));
}

/** What came before, by everything that it says and by what it comes to. */
interface Firsts {
  readonly same: Map<string, InputCorrectie>;
  readonly alike: Map<string, InputCorrectie>;
}

/**
 * The same correction once more. On another sheet it is a copy of the sheet more often than a second correction of the same
 * amount for the same reason. On one sheet the two stand together for everyone to see, and both count until a person says
 * otherwise. So does one by another assessor or of another day, or with the same reason in a few other letters.
 */
function sameBefore(
  correctie: InputCorrectie,
  code: Gemeentecode,
  { same, alike }: Firsts,
): { readonly correctie: InputCorrectie; readonly isSame: boolean } | null {
  const { jaar, domein, bedrag, reden, beoordelaar, datum } = correctie;
  const about = [code, jaar, domein, bedrag.value.toString()];
  const exact = JSON.stringify([...about, reden.trim(), beoordelaar.trim(), datum]);
  const loose = JSON.stringify([...about, plainReason(reden)]);
  const [first, near] = [same.get(exact), alike.get(loose)];
  if (first === undefined) same.set(exact, correctie);
  if (near === undefined) alike.set(loose, correctie);
  const found = first ?? near;
  return found === undefined ? null : { correctie: found, isSame: first !== undefined };
}

function plainReason(reden: string): string {
  return normaliseLabel(reden).replace(/(?<!\S)(?:de|het|een|van|the|an?|of)(?!\S) ?/g, "");
}

function reportCopy(
  what: "correction-duplicate" | "correction-repeated",
  correctie: InputCorrectie,
  code: Gemeentecode,
  first: InputCorrectie,
  { index, report }: Context,
): void {
  const { sheet, jaar, domein } = correctie;
  const naam = index.gemeente(code)?.naam ?? "";
  const parameters = { code, naam, jaar, domein, first: cellFrom(sheet, first.sheet, identityOf(first).cell) };
  report(finding(what, { ...atRow(correctie), parameters }));
}

function reportUnknown(correctie: InputCorrectie, code: Gemeentecode, { index, report }: Context): void {
  const parameters = { code, naam: index.gemeente(code)?.naam ?? "" };
  report(finding("correction-unknown-municipality", { ...atRow(correctie), parameters }));
}

/** The row by what it calls its municipality. */
function atRow(correctie: InputCorrectie): Pick<Finding, "place" | "value"> {
  const { value, cell } = identityOf(correctie);
  return { place: cellPlace(correctie.sheet, cell), value };
}
