import { hasWordsOf } from "../words/has-words-of";
import { asSeen } from "../words/look-alikes";
import { normaliseLabel } from "../words/normalise-label";

/** Bodies that are no municipality. */
const bodies =
  /^(?:de |het |the )?(?:provincie|waterschap|ggd|stichting|vereniging|vng|ministerie|rijk|veiligheidsregio|omgevingsdienst|regio|province|foundation|association|ministry)(?!\p{L})/u;

/** What stands before the name of a municipality. */
const municipality =
  /^(?:de |het |the )?(?:(?:gemeente|gem|college|burgemeester|raad|gemeenteraad|municipality|council|b en w|b w)(?: van| of)?(?: b en w| b w| burgemeester en wethouders)?(?: van| of)?(?: de)?(?: gemeente| gem)? )?/u;

/**
 * @param own - Names of the municipality that the application is for, and of those that went up in it.
 * @param names - Names of all municipalities.
 * @returns Whether who applied is another municipality or another body. A person is none, and neither is a body that
 *   names the municipality ("Regio X namens gemeente Ede").
 */
export function isByOther(applicant: string, own: readonly string[], names: readonly string[]): boolean {
  if (own.some((naam) => hasWordsOf(asSeen(applicant), naam))) return false;
  const label = normaliseLabel(asSeen(applicant));
  const bare = label.replace(municipality, "");
  return bodies.test(label) || names.some((naam) => normaliseLabel(naam) === bare);
}
