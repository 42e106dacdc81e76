import { hasWordsOf } from "../words/has-words-of";
import { sameLabel } from "../words/look-alikes";
import type { Besluit, Governanceset } from "./governanceset";
import { isNamed } from "./placeholder";
import { governancePresets } from "./presets/index";
import { mayBeSameBody } from "./same-body";

/** What a decision on the rules of a fund is about. */
const aboutRules = /governance|reglement|spelregel|\bregels\b|werkwijze|\brules\b|regulation/i;

/** What the rules or the criteria of a fund are for: "Reglement van orde" and "Criteria voor het kerstpakket" are for something else. */
const ofAFund =
  /fonds|fund|ronde|round|tekort|deficit|aanvra|applica|uitkering|grant|verdel|verdeel|divi|toeken|award|jeugd|youth|wmo|criteri|regel|rule|commissie|committee|beoordel|toets|review|termijn|stuk|inzage|ogen|bested/i;

/** What a decision on the criteria is about. */
const aboutCriteria =
  /criteri|verdeel(?:regel|sleutel|model)|verdeling|toekenningsregel|drempel|allocation|distribution/i;

/** @returns Whether a decision on this is one on the rules of a fund. */
export function isAboutRules(onderwerp: string): boolean {
  return isAboutFund(onderwerp, aboutRules);
}

/** @returns Whether a decision on this is one on the criteria of a fund. */
export function isAboutCriteria(onderwerp: string): boolean {
  return isAboutFund(onderwerp, aboutCriteria);
}

/** Whether a text is about a subject of a fund; "X of Y" is about it when Y has to do with a fund. */
function isAboutFund(onderwerp: string, about: RegExp): boolean {
  const found = about.exec(onderwerp);
  if (found === null || /huishoudelijk/i.test(onderwerp)) return false;
  const rest = onderwerp.slice(found.index + found[0].length);
  const [, whose] = /^\p{L}*\s+(?:van|voor|of|for)\s+(.+)$/iu.exec(rest) ?? [];
  return whose === undefined || ofAFund.test(whose);
}

/** A decision that was taken, by the body that decides according to the roles. */
export function isTakenByDecider(
  { status, datum, orgaan }: Besluit,
  governance: Governanceset,
  today: string,
): boolean {
  const { beslist } = governance.rollen;
  return (
    status === "aangenomen" && datum !== null && datum <= today && (!isNamed(beslist) || mayBeSameBody(orgaan, beslist))
  );
}

/** Whether a set says by which decision its rules were adopted. */
function saysWhoAdopted(governance: Governanceset, today: string): boolean {
  return governance.besluiten.some(
    (besluit) => isTakenByDecider(besluit, governance, today) && isAboutRules(besluit.onderwerp),
  );
}

/**
 * The set that was adopted for the fund of another one, by its fund year or its name; null: there is none, or that one says
 * by which decision it was.
 *
 * @param today - ISO date; a decision of later does not count.
 */
export function adoptedFor(governance: Governanceset, today: string): Governanceset | null {
  const adopted = governancePresets.find(
    (preset) => preset.fondsjaar === governance.fondsjaar || hasNameOf(governance, preset),
  );
  return adopted === undefined || saysWhoAdopted(governance, today) ? null : adopted;
}

const year = /(?<!\d)20\d\d(?!\d)/g;

/** Whether a set has the name of an adopted one: all of its words, and no other year. */
export function hasNameOf({ naam }: Governanceset, adopted: Governanceset): boolean {
  const years = naam.match(year) ?? [];
  const own: readonly string[] = adopted.naam.match(year) ?? [];
  return (
    sameLabel(naam, adopted.naam) ||
    (hasWordsOf(naam, adopted.naam.replace(year, " ")) && years.every((other) => own.includes(other)))
  );
}
