import type { Gemeente } from "./gemeente";
import type { Governanceset } from "../governance/governanceset";

/**
 * Whether a municipality counts as having applied, in every count and total: it did, or no application is asked for, so
 * that every municipality with figures takes part. Nobody is granted anything without it.
 *
 * @source docs/glossary.md, aangevraagd.
 */
export function heeftAangevraagd(
  { aanvraag }: Pick<Gemeente, "aanvraag">,
  { regels }: Pick<Governanceset, "regels">,
): boolean {
  return aanvraag !== null || !regels.aanvraagVereist;
}
