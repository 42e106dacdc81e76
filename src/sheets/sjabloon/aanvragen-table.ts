import { documentName } from "../../explanation/document-name";
import type { SjabloonInput, TemplateTable } from "./template-column";

/** The table of applications: their date and the documents that the governance set requires. */
export function aanvragenTable({ say, governance }: SjabloonInput): TemplateTable {
  const { uitersteDatumAanvraag, vereisteStukken } = governance.regels;
  const answers = { values: [say("sheet.ja"), say("sheet.nee")], title: say("template.prompt.stuk") };
  return {
    name: "Aanvragen",
    titleKey: "template.aanvragen.titel",
    hintKey: "template.aanvragen.hint",
    emptyRows: 100,
    columns: [
      {
        header: say("template.kolom.gemeentecode"),
        explanation: say("template.kolom.gemeentecode.uitleg"),
        example: "GM0363",
        style: "invoerTekst",
        width: 15,
        choices: null,
      },
      {
        header: say("template.kolom.datumAanvraag"),
        explanation: say(
          "template.kolom.datumAanvraag.uitleg",
          uitersteDatumAanvraag === null
            ? { heeftUiterste: "nee" }
            : { heeftUiterste: "ja", uiterste: { datum: uitersteDatumAanvraag } },
        ),
        example: null,
        style: "invoerDatum",
        width: 17,
        choices: null,
      },
      ...vereisteStukken.map((stuk) => ({
        header: documentName(stuk, say),
        explanation: say("template.kolom.stuk.uitleg"),
        example: null,
        style: "invoer" as const,
        width: 18,
        choices: answers,
      })),
    ],
  };
}
