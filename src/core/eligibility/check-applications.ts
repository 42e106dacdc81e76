import { cellPlace, finding, type Finding } from "../finding";
import type { Governanceset } from "../governance/governanceset";
import type { InputAanvraag } from "../input";

/**
 * Holds the columns of the applications against what the governance asks for. Without the column nobody has the document
 * or the date, so that everybody is refused: that is more often a forgotten column than what was meant.
 *
 * @param aanvragen - Null when the input has no applications: then nothing is asked for.
 */
export function checkApplications(
  aanvragen: readonly InputAanvraag[] | null,
  { regels }: Governanceset,
): readonly Finding[] {
  const first = aanvragen?.[0];
  if (aanvragen === null || first === undefined || !regels.aanvraagVereist) return [];
  const report = (column: string, kind: string, jaar: string): Finding =>
    finding("application-column-missing", {
      place: cellPlace(first.sheet, null),
      value: column,
      parameters: { column, kind, jaar },
    });
  const documents = regels.vereisteStukken.filter((id) => aanvragen.every(({ stukken }) => !(id in stukken)));
  const hasNoDates = regels.uitersteDatumAanvraag !== null && aanvragen.every(({ datum }) => datum === null);
  return [
    ...(hasNoDates ? [report("datum aanvraag", "datum", "")] : []),
    ...documents.map((id) => {
      const [, word = id, jaar = ""] = /^(\D+)(\d{4})$/.exec(id) ?? [];
      return report(id, word, jaar);
    }),
  ];
}
