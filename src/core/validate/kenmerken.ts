import type { Gemeentecode, Kenmerk, KenmerkDeel, Tegenspraak } from "../gemeenten/gemeente";
import type { InputRow } from "../gemeenten/input";
import { add, compareRatios, decimalOf, multiply, ratioFromDecimal, zero, type Ratio } from "../money/ratio";
import { shortestDecimal } from "../sets/shortest-decimal";
import { plainText } from "../words/yes-no";
import { factorOf } from "./aandeel";
import type { Bijdrage } from "./bijdragen";
import { nameOf, type Context } from "./context";
import { samenstellingVan } from "./delen-in-jaren";

type Kenmerken = Readonly<Record<string, Kenmerk>>;

/** What one municipality's own rows say in one column. */
interface Opgave {
  readonly bijdrage: Bijdrage;
  readonly kenmerk: Kenmerk;
}

const none: Kenmerken = Object.freeze({});

/** Rows whose label of origin counts: the municipality's own, and without them those of the municipalities it was made of. */
export function decidingRows(bijdragen: readonly Bijdrage[]): readonly InputRow[] {
  const own = bijdragen.find(({ ingangsdatum }) => ingangsdatum === null);
  return own?.inzending.rows ?? bijdragen.flatMap(({ inzending }) => inzending.rows);
}

/**
 * Extra columns of a municipality.
 *
 * Its own rows must say the same; a blank cell says nothing. Of merged municipalities columns in euros or counts add up, by
 * share, and everything else must be equal. What differs is kept with both cells, so that the condition that needs it is
 * refused; so is an error in any cell.
 *
 * @param isOpgeteld - Whether a column, by its normalised header, is in euros or counts.
 * @source domain.md §7, several rows of one municipality.
 */
export function kenmerkenOf(
  code: Gemeentecode,
  bijdragen: readonly Bijdrage[],
  isOpgeteld: (header: string) => boolean,
  context: Context,
): Kenmerken {
  const perBijdrage = bijdragen.map((bijdrage) => ({ bijdrage, own: ownKenmerken(bijdrage, context) }));
  const headers = [...new Set(perBijdrage.flatMap(({ own }) => [...own.keys()]))];
  if (headers.length === 0) return none;
  return Object.fromEntries(
    headers.map((header): [string, Kenmerk] => {
      const opgaven = perBijdrage.flatMap(({ bijdrage, own }) => {
        const kenmerk = own.get(header);
        return kenmerk === undefined ? [] : [{ bijdrage, kenmerk }];
      });
      return [header, merge(code, opgaven, isOpgeteld(header), context)];
    }),
  );
}

/** Label of the source of the figures: all labels of the rows, once each. */
export function herkomstOf(rows: readonly InputRow[]): string | null {
  const [only, ...others] = rows;
  if (only !== undefined && others.length === 0) return only.herkomst;
  const labels = new Set(rows.map(({ herkomst }) => herkomst).filter((label) => label !== null));
  return labels.size === 0 ? null : [...labels].sort().join(", ");
}

/** One value per column of one municipality's own rows. */
function ownKenmerken({ inzending }: Bijdrage, context: Context): ReadonlyMap<string, Kenmerk> {
  const found = new Map<string, Kenmerk>();
  const naam = nameOf(inzending.code, inzending.rows[0], context);
  for (const { kenmerken } of inzending.rows) {
    for (const [header, { value, cell }] of Object.entries(kenmerken)) {
      const known = found.get(header);
      const here: Kenmerk = { ...value, cel: cell };
      if (known === undefined) found.set(header, here);
      else if (!isUnusable(known)) found.set(header, together(known, here, naam));
    }
  }
  return found;
}

/** What two rows of one municipality say: the same, in one cell more, or something that cannot be used. */
function together(known: Kenmerk, here: Kenmerk, naam: string): Kenmerk {
  if (isUnusable(here)) return here;
  if (!isSame(known, here)) return contradiction(known, here, { hoe: "rijen", naam, andereNaam: naam });
  return { ...known, cellen: [[...cellsOf(known), ...cellsOf(here)]] };
}

/** The cells that say what one municipality's own rows say. */
function cellsOf({ cel, cellen }: Kenmerk): readonly string[] {
  return cellen?.[0] ?? (cel === undefined ? [] : [cel]);
}

/** What the rows of merged municipalities say together. */
function merge(code: Gemeentecode, opgaven: readonly Opgave[], isOpgeteld: boolean, context: Context): Kenmerk {
  const [first, ...others] = opgaven as readonly [Opgave, ...Opgave[]];
  const unusable = opgaven.find(({ kenmerk }) => isUnusable(kenmerk));
  if (unusable !== undefined) return unusable.kenmerk;
  const isWhole = others.length === 0 && first.bijdrage.ingangsdatum === null;
  if (isWhole) return first.kenmerk;
  const { gehelen, ontbreekt } = samenstellingVan(
    code,
    new Set(opgaven.map(({ bijdrage }) => bijdrage.inzending.code)),
    context,
  );
  const adds = isOpgeteld && opgaven.every(({ kenmerk }) => kenmerk.soort === "getal");
  const differing = others.find(({ kenmerk }) => !isSame(first.kenmerk, kenmerk));
  if (!adds && differing !== undefined) return differs(first, differing, context);
  if (ontbreekt !== null && (adds || gehelen.length === 0)) return incomplete(first, ontbreekt, context);
  if (!adds)
    return others.length === 0
      ? first.kenmerk
      : { ...first.kenmerk, cellen: opgaven.map((one) => cellsOf(one.kenmerk)) };
  const sums = gehelen.map((codes) => opgaven.filter(({ bijdrage }) => codes.includes(bijdrage.inzending.code)));
  const [sum = opgaven, ...otherSums] = sums;
  const other = otherSums.find((one) => compareRatios(sumOf(one), sumOf(sum)) !== 0)?.[0];
  return other === undefined ? added(sum) : differs(sum[0] ?? first, other, context);
}

function added(opgaven: readonly Opgave[]): Kenmerk {
  const delen = opgaven.map(({ bijdrage, kenmerk }): KenmerkDeel => {
    const { cel = "" } = kenmerk;
    return { cel, waarde: String(kenmerk.waarde), aandeel: factorOf(bijdrage.aandeel) };
  });
  const places = Math.max(...delen.map(({ waarde, aandeel }) => placesOf(waarde) + placesOf(aandeel)));
  const [first] = delen;
  return { soort: "getal", waarde: shortestDecimal(decimalOf(sumOf(opgaven), places)), cel: first?.cel ?? "", delen };
}

function sumOf(opgaven: readonly Opgave[]): Ratio {
  return opgaven
    .map(({ bijdrage, kenmerk }) => multiply(ratioFromDecimal(String(kenmerk.waarde)), bijdrage.aandeel.exact))
    .reduce(add, zero);
}

function placesOf(decimal: string): number {
  return decimal.split(".")[1]?.length ?? 0;
}

function differs(first: Opgave, second: Opgave, context: Context): Kenmerk {
  const [naam, andereNaam] = [nameIn(first, context), nameIn(second, context)];
  return contradiction(first.kenmerk, second.kenmerk, { hoe: "gemeenten", naam, andereNaam });
}

/** One of them has a value and another, without which it is not the whole, has none. */
function incomplete(first: Opgave, ontbreekt: Gemeentecode, context: Context): Kenmerk {
  const andereNaam = nameOf(ontbreekt, undefined, context);
  const { kenmerk } = first;
  return contradiction(kenmerk, null, { hoe: "ontbreekt", naam: nameIn(first, context), andereNaam });
}

function nameIn({ bijdrage: { inzending } }: Opgave, context: Context): string {
  return nameOf(inzending.code, inzending.rows[0], context);
}

function contradiction(
  kenmerk: Kenmerk,
  other: Kenmerk | null,
  wie: Pick<Tegenspraak, "hoe" | "naam" | "andereNaam">,
): Kenmerk {
  const tegenspraak: Tegenspraak = {
    ...wie,
    andereWaarde: other === null ? null : writtenIn(other),
    andereCel: other?.cel ?? null,
  };
  return {
    soort: "tegenspraak",
    waarde: writtenIn(kenmerk),
    tegenspraak,
    ...(kenmerk.cel === undefined ? {} : { cel: kenmerk.cel }),
  };
}

function writtenIn({ tekst, waarde }: Kenmerk): string {
  return tekst ?? String(waarde);
}

/** An error value, a formula that was never calculated, or rows that contradict each other. */
function isUnusable({ soort }: Kenmerk): boolean {
  return soort === "foutwaarde" || soort === "nietBerekend" || soort === "tegenspraak";
}

/** Numbers by what they are worth, texts without capitals and spaces around them. */
function isSame(a: Kenmerk, b: Kenmerk): boolean {
  if (a.soort === "getal" && b.soort === "getal")
    return compareRatios(ratioFromDecimal(a.waarde), ratioFromDecimal(b.waarde)) === 0;
  if (a.soort === "tekst" && b.soort === "tekst") return plainText(a.waarde) === plainText(b.waarde);
  return a.soort === b.soort && a.waarde === b.waarde;
}
