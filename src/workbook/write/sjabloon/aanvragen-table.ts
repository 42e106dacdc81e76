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
        header: documentHeader(stuk),
        explanation: say("template.kolom.stuk.uitleg"),
        example: null,
        style: "invoer" as const,
        width: 18,
        choices: answers,
      })),
    ],
  };
}

/**
 * The id of a document as a header; the reader takes the spaces out again.
 *
 * @example documentHeader("jaarrekening2016") is "jaarrekening 2016".
 */
function documentHeader(id: string): string {
  return id.replace(/(\p{L})(\d)/gu, "$1 $2");
}
