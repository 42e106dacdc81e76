import { asSeen } from "../../core/words/look-alikes";
import { normaliseLabel } from "../../core/words/normalise-label";
import { isPlaceholder } from "../../core/governance/placeholder";
import { isAccount } from "../heads/budget-words";

/** What a row says of the source of its figures, or of how far they are. */
type Claim = "onbekend" | "tussentijds" | "anderjaar" | "open";

const hearsay =
  /(?<!\p{L})(?:telefonisch\p{L}*|krant(?:en)?(?:bericht|artikel)?|zelf bedacht|gok|geraden|guess)(?!\p{L})/iu;
const interim =
  /(?<!\p{L})(?:tussenrapportage|bestuursrapportage|voortgangsrapportage|kwartaal\p{L}*|burap|berap|marap|q[1-3]|\p{L}*circulaire|interim report)(?!\p{L})/iu;

/** Not of an application or a letter: of figures, or of the row as a whole. */
const open =
  /(?<!\p{L})(?:conceptcijfers|nog (?:niet|te) (?:(?:na)?ge(?:controleerd|keken|rekend|vraagd)|controleren|corrigeren|verwerken)|(?:cijfers?|bedragen|bedrag) (?:nog )?(?:onder voorbehoud|voorlopig|onzeker|concept)|niet gecontroleerd|incl(?:usief|\.)? (?:de )?(?:buig|bijstand|participatie\p{L}*)|figures (?:still )?(?:draft|unchecked|uncertain)|not (?:yet )?checked|including (?:buig|welfare))(?!\p{L})/iu;

/** Heads under which a no says that the figures of a row are not settled. */
const settled =
  /(?<!\p{L})(?:(?:na)?gecontroleerd|vastgesteld|goedgekeurd|definitief|checked|adopted|approved|final)(?!\p{L})/iu;
const aboutOther = /(?<!\p{L})(?:aanvra\p{L}*|application|begroting\p{L}*|beschikking\p{L}*)(?!\p{L})/iu;

/**
 * @param jaren - The years that the figures of the row are about.
 * @returns What a source says that makes it no account of them; "jaarrekening, telefonisch nagevraagd" is one. The account of
 *   an earlier year cannot hold them, that of a later one may.
 */
export function claimOfSource(given: string, jaren: readonly number[]): Claim | null {
  const text = asSeen(given);
  const label = normaliseLabel(text);
  if (/^\?+$/.test(text.trim()) || (label !== "" && isPlaceholder(label)) || hearsay.test(text))
    return isAccount(text) ? null : "onbekend";
  if (isAccount(text)) return isOfEarlierYear(text, jaren) ? "anderjaar" : null;
  return interim.test(text) ? "tussentijds" : null;
}

function isOfEarlierYear(text: string, jaren: readonly number[]): boolean {
  const named = [...text.matchAll(/(?<!\d)20\d\d(?!\d)/g)].map(([year]) => Number(year));
  return named.length > 0 && jaren.length > 0 && Math.max(...named) < Math.min(...jaren);
}

/** @returns Whether a remark says that the figures of its row are not settled. */
export function claimOfRemark(given: string): Claim | null {
  const text = asSeen(given);
  return open.test(text) && !aboutOther.test(text) ? "open" : null;
}

/** @returns Whether a no under this head says that figures are not settled. */
export function isSettledHead(head: string): boolean {
  return settled.test(head) && !aboutOther.test(head);
}
