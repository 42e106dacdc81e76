import { cellPlace, finding, type Finding } from "../findings/finding";
import type { Governanceset } from "../governance/governanceset";
import type { InputAanvraag, Onleesbaar } from "../gemeenten/input";

/**
 * Holds the columns of the applications against what the governance asks for. Without the column nobody on that sheet has
 * the document or the date, so that all of them are refused: that is more often a forgotten column than what was meant. A
 * cell that says neither yes nor no refuses nobody: it is an error.
 *
 * @param aanvragen - Null when the input has no applications: then nothing is asked for.
 */
export function checkApplications(
  aanvragen: readonly InputAanvraag[] | null,
  { regels }: Governanceset,
): readonly Finding[] {
  if (aanvragen === null || !regels.aanvraagVereist) return [];
  const sheets = [...new Set(aanvragen.map(({ sheet }) => sheet))];
  return [
    ...sheets.flatMap((sheet) =>
      missingColumns(
        sheet,
        aanvragen.filter((aanvraag) => aanvraag.sheet === sheet),
        regels,
      ),
    ),
    ...aanvragen.flatMap((aanvraag) => unreadableDocuments(aanvraag, regels)),
  ];
}

function missingColumns(
  sheet: string,
  aanvragen: readonly InputAanvraag[],
  { uitersteDatumAanvraag, vereisteStukken }: Governanceset["regels"],
): readonly Finding[] {
  const report = (column: string, kind: string, jaar: string): Finding =>
    finding("application-column-missing", {
      place: cellPlace(sheet, null),
      value: column,
      parameters: { column, kind, jaar },
    });
  const documents = vereisteStukken.filter((id) =>
    aanvragen.every(({ stukken, onleesbaar }) => !(id in stukken) && !(id in onleesbaar)),
  );
  const hasNoDates = uitersteDatumAanvraag !== null && aanvragen.every(({ datum }) => datum === null);
  return [
    ...(hasNoDates ? [report("datum aanvraag", "datum", "")] : []),
    ...documents.map((id) => {
      const { kind, jaar } = wordsOf(id);
      return report(id, kind, jaar);
    }),
  ];
}

function unreadableDocuments(
  { sheet, onleesbaar }: InputAanvraag,
  { vereisteStukken }: Governanceset["regels"],
): readonly Finding[] {
  return vereisteStukken.flatMap((id) => {
    const found = onleesbaar[id];
    if (found === undefined) return [];
    const parameters = { column: id, ...wordsOf(id) };
    return [finding(codeFor(found), { place: cellPlace(sheet, found.cell), value: found.value, parameters })];
  });
}

function codeFor({ soort }: Onleesbaar) {
  switch (soort) {
    case "foutwaarde":
      return "error-cell";
    case "nietBerekend":
      return "formula-without-value";
    case "tekst":
      return "application-document-unreadable";
  }
}

/** "jaarrekening2016" is the jaarrekening of 2016. */
function wordsOf(id: string): { readonly kind: string; readonly jaar: string } {
  const [, kind = id, jaar = ""] = /^(\D+)(\d{4})$/.exec(id) ?? [];
  return { kind, jaar };
}
