import { centsFromEuros } from "../funding/bronnen";
import { hasWordsOf } from "../words/has-words-of";
import { sameLabel } from "../words/look-alikes";
import type { Governanceset } from "./governanceset";
import { governancePresets } from "./presets/index";

type Regels = Governanceset["regels"];

/** A rule that asks less than the set that was adopted for the same fund. */
export interface WeakerRule {
  readonly regel: keyof Regels;
  /** Name of the adopted set. */
  readonly basis: string;
  /** What that set asks, and what this one does; an empty text: nothing. */
  readonly was: string;
  readonly is: string;
}

/** Whether a rule asks less than the same rule of another set. */
const asksLess: Readonly<Record<keyof Regels, (is: Regels, was: Regels) => boolean>> = {
  minDagenTerInzage: (is, was) => is.minDagenTerInzage < was.minDagenTerInzage,
  vierOgen: (is, was) => was.vierOgen && !is.vierOgen,
  criteriaVoorafVergrendeld: (is, was) => was.criteriaVoorafVergrendeld && !is.criteriaVoorafVergrendeld,
  definitieveCijfersVereist: (is, was) => was.definitieveCijfersVereist && !is.definitieveCijfersVereist,
  aanvraagVereist: (is, was) => was.aanvraagVereist && !is.aanvraagVereist,
  uitersteDatumAanvraag: ({ uitersteDatumAanvraag: is }, { uitersteDatumAanvraag: was }) =>
    was !== null && (is === null || is > was),
  vereisteStukken: ({ vereisteStukken: is }, { vereisteStukken: was }) => was.some((stuk) => !is.includes(stuk)),
};

/** What a decision on the rules themselves is about. */
const aboutRules = /governance|reglement|spelregel|\bregels\b|werkwijze|\brules\b|regulation/i;

/**
 * The rules by which a set asks less than the adopted set of the same fund (by its fund year or its name) did.
 *
 * @param today - ISO date; a decision of later does not count.
 * @returns Empty for a set that says by which decision its rules were adopted: they are then what was decided.
 */
export function weakerRules(governance: Governanceset, today: string): readonly WeakerRule[] {
  const adopted = adoptedFor(governance, today);
  if (adopted === null) return [];
  return (Object.keys(asksLess) as (keyof Regels)[]).flatMap((regel) =>
    asksLess[regel](governance.regels, adopted.regels)
      ? [{ regel, basis: adopted.naam, was: valueText(adopted, regel), is: valueText(governance, regel) }]
      : [],
  );
}

/** A source that needs no decision, or the reserve, with another amount than in the set that was adopted for the same fund. Cents. */
export interface OtherAmount {
  /** Null: the reserve. */
  readonly bron: string | null;
  readonly basis: string;
  readonly was: bigint;
  readonly is: bigint;
}

/**
 * The sources without a decision of which the amount is not the adopted one, in a set with the name of the fund that was
 * adopted: a fund with a name of its own has amounts of its own. Known by their id or name.
 *
 * @param today - ISO date; a decision of later does not count.
 */
export function otherAmounts(governance: Governanceset, today: string): readonly OtherAmount[] {
  const adopted = adoptedFor(governance, today);
  if (adopted === null || !hasNameOf(governance, adopted)) return [];
  const reserves = [adopted, governance].map(({ hardheidsclausule }) =>
    centsFromEuros(hardheidsclausule?.reserve ?? "0"),
  );
  const [was = 0n, is = 0n] = reserves;
  const reserve = was === is ? [] : [{ bron: null, basis: adopted.naam, was, is }];
  const sources = governance.bronnen.flatMap(({ id, naam, bedrag, besluit }) => {
    const known = adopted.bronnen.find((bron) => sameLabel(bron.id, id) || sameLabel(bron.naam, naam));
    if (known === undefined || besluit !== null) return [];
    const amounts = { was: centsFromEuros(known.bedrag), is: centsFromEuros(bedrag) };
    return amounts.was === amounts.is ? [] : [{ bron: naam, basis: adopted.naam, ...amounts }];
  });
  return [...sources, ...reserve];
}

/** The set that was adopted for the fund of another one; null: there is none, or that one says by which decision it was. */
function adoptedFor(governance: Governanceset, today: string): Governanceset | null {
  const adopted = governancePresets.find(
    (preset) => preset.fondsjaar === governance.fondsjaar || hasNameOf(governance, preset),
  );
  return adopted === undefined || saysWhoAdopted(governance, today) ? null : adopted;
}

function hasNameOf({ naam }: Governanceset, adopted: Governanceset): boolean {
  return hasWordsOf(naam, adopted.naam) || sameLabel(naam, adopted.naam);
}

function saysWhoAdopted({ besluiten }: Governanceset, today: string): boolean {
  return besluiten.some(
    ({ status, datum, onderwerp }) =>
      status === "aangenomen" && datum !== null && datum <= today && aboutRules.test(onderwerp),
  );
}

function valueText({ regels }: Governanceset, regel: keyof Regels): string {
  const value = regels[regel];
  if (value === null || value === false) return "";
  return typeof value === "object" ? value.join(", ") : value.toString();
}
