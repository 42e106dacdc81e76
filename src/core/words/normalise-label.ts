/**
 * The form in which column headers are compared: lower case, without accents, punctuation, line breaks and characters that
 * nobody sees (a soft hyphen, a zero-width space).
 *
 * @example normaliseLabel("Datum\naanvraag (ISO)") is "datum aanvraag iso".
 */
export function normaliseLabel(label: string): string {
  return label
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
