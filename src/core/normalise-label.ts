/**
 * The form in which column headers are compared: lower case, without accents, punctuation and line breaks.
 *
 * @example normaliseLabel("Datum\naanvraag (ISO)") is "datum aanvraag iso".
 */
export function normaliseLabel(label: string): string {
  return label
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
