import type { SjabloonInput, TemplateTable } from "./template-column";

/**
 * The weights of the uitname, of every municipality of the division, for they all carry it: codes and names stand there
 * already.
 *
 * @returns Null unless the governance divides the uitname by a column.
 */
export function gewichtenTable({ say, governance, gemeenten }: SjabloonInput): TemplateTable | null {
  if (governance.uitname.sleutel !== "kolom") return null;
  const { kolom } = governance.uitname;
  return {
    name: "Gewichten",
    titleKey: "template.gewichten.titel",
    hintKey: "template.gewichten.hint",
    emptyRows: gemeenten.length,
    given: gemeenten.map(({ code, naam }) => [code, naam]),
    columns: [
      {
        header: say("template.kolom.gemeentecode"),
        explanation: say("template.kolom.gemeentecode.gewichten"),
        example: null,
        style: "invoerTekst",
        width: 15,
        choices: null,
      },
      {
        header: say("template.kolom.gemeente"),
        explanation: say("template.kolom.gemeente.uitleg"),
        example: null,
        style: "invoer",
        width: 26,
        choices: null,
      },
      {
        header: kolom,
        explanation: say("template.kolom.gewicht.uitleg"),
        example: "1,5",
        style: "invoer",
        width: Math.max(18, kolom.length + 2),
        choices: null,
      },
    ],
  };
}
