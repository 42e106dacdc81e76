import { cellPlace, finding } from "../findings/finding";
import { isVoorbeeld, type Aanvraag, type Gemeentecode } from "../gemeenten/gemeente";
import type { InputAanvraag } from "../gemeenten/input";
import { cellFrom, type Context } from "./context";
import { groupBy } from "./group-by";
import { identityOf, recogniseLine } from "./recognise-row";
import { comparePlaces } from "./rows-by-code";

/** Every municipality counts as applied when the input has no applications; dates and documents are then unknown. */
export const aanvraagWithoutTable: Aanvraag = { datum: null, stukken: {} };

/**
 * Assigns the applications to the municipalities of the division. The application of a vanished municipality counts for
 * every municipality that its figures were added to (our own choice: no source decides); an own application goes first.
 *
 * @param hasFigures - Whether a municipality of the division has figures: without, its application is refused.
 */
export function assignAanvragen(
  given: readonly InputAanvraag[],
  hasFigures: (code: Gemeentecode) => boolean,
  context: Context,
): ReadonlyMap<Gemeentecode, Aanvraag> {
  const own = new Map<Gemeentecode, Aanvraag>();
  const inherited: { readonly naar: Gemeentecode; readonly aanvraag: Aanvraag }[] = [];
  const firsts = new Map<Gemeentecode, InputAanvraag>();
  for (const aanvraag of [...given].sort(comparePlaces)) {
    const code = recogniseLine(aanvraag, context);
    if (code === null) continue;
    const targets = targetsOf(code, context);
    const first = firsts.get(code);
    if (first === undefined && !targets.some(hasFigures))
      report("application-without-figures", aanvraag, code, "", context);
    if (first !== undefined)
      report(
        "application-duplicate",
        aanvraag,
        code,
        cellFrom(aanvraag.sheet, first.sheet, identityOf(first).cell),
        context,
      );
    else {
      firsts.set(code, aanvraag);
      const applied = toAanvraag(aanvraag);
      if (targets.includes(code)) own.set(code, applied);
      else inherited.push(...targets.map((naar) => ({ naar, aanvraag: applied })));
    }
  }
  const joint = groupBy(inherited, ({ naar }) => naar);
  return new Map([
    ...[...joint].map(([naar, parts]) => [naar, joinAanvragen(parts.map(({ aanvraag }) => aanvraag))] as const),
    ...own,
  ]);
}

function toAanvraag({ sheet, datum, stukken, gedateerd, vermeld }: InputAanvraag): Aanvraag {
  const applied = { datum, stukken, ...(vermeld === undefined ? null : { vermeld }) };
  if (gedateerd === undefined) return applied;
  const days = Object.entries(gedateerd).map(([id, { value, cell }]) => [id, { datum: value, sheet, cell }] as const);
  return { ...applied, gedateerd: Object.fromEntries(days) };
}

function targetsOf(code: Gemeentecode, { indeling }: Context): readonly Gemeentecode[] {
  if (isVoorbeeld(code) || indeling.bevat(code)) return [code];
  return indeling.opvolgersVan(code).map(({ naar }) => naar);
}

/** As late as the latest, and with the documents that all of them sent in. */
function joinAanvragen(parts: readonly Aanvraag[]): Aanvraag {
  const dates = parts.map(({ datum }) => datum);
  const ids = new Set(parts.flatMap(({ stukken }) => Object.keys(stukken)));
  return {
    datum: dates.reduce((latest, next) => (latest === null || next === null ? null : next > latest ? next : latest)),
    // of parts that date one document the last day
    ...gatheredDays(parts),
    ...gatheredStatements(parts),
    stukken: Object.fromEntries([...ids].sort().map((id) => [id, parts.every(({ stukken }) => stukken[id] === true)])),
  };
}

function gatheredDays(parts: readonly Aanvraag[]): Pick<Aanvraag, "gedateerd"> {
  const days = parts.flatMap(({ gedateerd }) => Object.entries(gedateerd ?? {}));
  if (days.length === 0) return {};
  return { gedateerd: Object.fromEntries(days.toSorted(([, a], [, b]) => (a.datum < b.datum ? -1 : 1))) };
}

function gatheredStatements(parts: readonly Aanvraag[]): Pick<Aanvraag, "vermeld"> {
  const vermeld = parts.flatMap((part) => part.vermeld ?? []);
  return vermeld.length === 0 ? {} : { vermeld };
}

function report(
  what: "application-duplicate" | "application-without-figures",
  aanvraag: InputAanvraag,
  code: Gemeentecode,
  first: string,
  context: Context,
): void {
  const { value, cell } = identityOf(aanvraag);
  const naam = context.index.gemeente(code)?.naam ?? "";
  context.report(finding(what, { place: cellPlace(aanvraag.sheet, cell), value, parameters: { code, naam, first } }));
}
