import { adoptedFor } from "./adopted-fund";
import type { Governanceset } from "./governanceset";

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

function valueText({ regels }: Governanceset, regel: keyof Regels): string {
  const value = regels[regel];
  if (value === null || value === false) return "";
  return typeof value === "object" ? value.join(", ") : value.toString();
}
