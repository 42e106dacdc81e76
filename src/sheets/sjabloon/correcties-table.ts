import { listText } from "../../explanation/list-text";
import { yearTexts, type SjabloonInput, type TemplateTable } from "./template-column";

/** The table of corrections by the assessors. */
export function correctiesTable({ say, criteria }: SjabloonInput): TemplateTable {
  const { jaren, domeinen } = criteria.tekort;
  const years = yearTexts(jaren);
  const domains = domeinen.map((domein) => say("template.domein", { domein }));
  const wording = (id: string) => ({
    header: say(`template.kolom.${id}`),
    explanation: say(`template.kolom.${id}.uitleg`),
  });
  const plain = { style: "invoer", example: null, choices: null } as const;
  return {
    name: "Correcties",
    titleKey: "template.correcties.titel",
    hintKey: "template.correcties.hint",
    emptyRows: 50,
    columns: [
      { ...plain, ...wording("gemeentecode"), style: "invoerTekst", example: "GM0363", width: 15 },
      {
        ...plain,
        header: say("template.kolom.jaar"),
        explanation: say("template.kolom.jaar.uitleg", { jaren: listText(years, say) }),
        width: 8,
        choices: { values: years, title: say("template.prompt.jaar") },
      },
      { ...plain, ...wording("domein"), width: 10, choices: { values: domains, title: say("template.prompt.domein") } },
      { ...plain, ...wording("bedrag"), style: "invoerEuro", example: "-125.000,00", width: 18 },
      { ...plain, ...wording("reden"), width: 50 },
      { ...plain, ...wording("beoordelaar"), width: 24 },
      { ...plain, ...wording("datum"), style: "invoerDatum", width: 13 },
    ],
  };
}
