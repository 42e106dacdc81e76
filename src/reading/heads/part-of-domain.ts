import { normaliseLabel } from "../../core/words/normalise-label";
import { domainOfText } from "./header-meaning";

/**
 * Taakvelden that are outside the fund although they belong to the social domain: 6.3 inkomensregelingen (BUIG), 6.4
 * begeleide participatie, 6.5 arbeidsparticipatie.
 *
 * @source Regeling vaststelling taakvelden en verstrekking informatie voor derden (BBV), bijlage; domain.md: BUIG and
 *   Participatie are out of scope.
 */
const taakveldOutside = /^(?:taakveld )?6 ?[345](?: |$)/;
const wordsOutside = /\b(?:inkomensregelingen|arbeidsparticipatie|wsw|reintegratie|re integratie)\b/;

/** @returns Whether a part of a domain ("6.3 Inkomensregelingen") is of a scheme outside the fund. */
export function isOutsideFund(part: string): boolean {
  const label = normaliseLabel(part);
  return taakveldOutside.test(label) || wordsOutside.test(label) || domainOfText(part).domein === "buig";
}

const totalsWords = new Set(
  "totaal totale totalen total totals som sum eindtotaal subtotaal subtotal geheel alles samen tezamen overall all".split(
    " ",
  ),
);

/** @returns Whether a part is called the whole: "Totaal", "Wmo totaal", or just the name of a domain. */
export function isCalledTotal(part: string): boolean {
  const words = normaliseLabel(part).split(" ");
  if (words.some((word) => totalsWords.has(word))) return true;
  const { domein, onderdeel } = domainOfText(part);
  return domein !== null && domein !== "buig" && onderdeel === null;
}

/** @returns Whether a part says that another row holds it already: "waarvan verblijf", "w.v. dyslexie", "of which". */
export function isWithinAnother(part: string): boolean {
  return /^(?:waarvan|w v|wv|daarvan|waaronder|of which|including) /.test(`${normaliseLabel(part)} `);
}
